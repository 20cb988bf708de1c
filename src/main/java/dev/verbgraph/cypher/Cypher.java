package dev.verbgraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A Cypher statement of the folder {@code cypher/}.
 *
 * @param name the file without its ending, below that folder, for example {@code ask/dependents}
 * @param text the statement, without the comments and {@code :param} lines of the file
 */
public record Cypher(String name, String text) {

  /**
   * @throws IllegalArgumentException when there is no such file: a mistake in Verbgraph, not of its
   *     user
   */
  public static Cypher of(String name) {
    return new Cypher(name, statement(source(name)));
  }

  /**
   * @return the whole file, as a person would paste it into Neo4j Browser
   */
  public static String source(String name) {
    String path = "/cypher/" + name + ".cypher";
    try (InputStream in = Cypher.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the statement of a file: the driver knows neither {@code :param} lines nor a closing
   *     semicolon
   */
  public static String statement(String source) {
    String body =
        source
            .lines()
            .filter(line -> !line.startsWith("//") && !line.startsWith(":"))
            .collect(Collectors.joining("\n"))
            .strip();
    return body.endsWith(";") ? body.substring(0, body.length() - 1) : body;
  }

  /**
   * @param hops at least what the patterns begin with; Neo4j takes such bounds only as part of the
   *     text
   * @return the same statement with this bound in each of its patterns of any length
   */
  public Cypher upTo(int hops) {
    return new Cypher(
        name, text.replace("..]", ".." + hops + "]").replace("{1,}", "{1," + hops + "}"));
  }

  /** The same, where there is a limit. */
  public Cypher upTo(OptionalInt hops) {
    return hops.isPresent() ? upTo(hops.getAsInt()) : this;
  }

  /**
   * @param type a relationship type that the vocabulary has validated
   * @return the same statement with the type written into it in place of {@code $($type)}: Neo4j
   *     runs a statement of one fixed type several times faster than one that looks the type up in
   *     every row
   */
  public Cypher ofType(String type) {
    return new Cypher(name, text.replace("$($type)", "`" + type.replace("`", "``") + "`"));
  }
}

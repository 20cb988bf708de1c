package dev.verbgraph.cypher;

import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a saved query declares.
 *
 * @param type as Cypher writes it, for example {@code LIST<STRING>}
 * @param value what it is when nobody says; null is a value too
 * @param example the literal of a value that it could have; empty when it has one already
 * @param meaning in words; may be empty
 */
public record QueryParameter(
    String name, String type, Value value, String example, String meaning) {

  /** What a parameter is when nobody says. */
  public sealed interface Value {

    /** Somebody has to say. */
    record Required() implements Value {}

    /**
     * @param value may be null
     */
    record Default(@Nullable Object value) implements Value {}
  }

  private static final Pattern COMMENT =
      Pattern.compile("(\\w+): ([A-Z<>]+)(?: = (?<value>.+)|, such as (?<example>.+))");

  private static final Pattern LINE =
      Pattern.compile("(?d):param\\s+`?(\\w+)`?\\s*=>\\s*(.*?)\\s*;?\\s*");

  /** Several at once. */
  private static final Pattern MAP = Pattern.compile("(?d):param\\s+(\\{.*})\\s*;?\\s*");

  /**
   * @param line of the header of a file: {@code follow: LIST<STRING> = [] words}, or {@code keys:
   *     LIST<STRING>, such as ['a'] words}
   * @return the parameter; empty if the line does not declare one, or if its value is not of its
   *     type
   */
  static Optional<QueryParameter> ofComment(String line) {
    String[] parts = line.split(" {2,}", 2);
    Matcher declared = COMMENT.matcher(parts[0]);
    if (!declared.matches()) {
      return Optional.empty();
    }
    String example = declared.group("example");
    String literal = example == null ? declared.group("value") : example;
    return LiteralParser.parse(literal)
        .filter(value ->
            CypherType.of(declared.group(2)).equals(Optional.of(CypherType.of(value.value()))))
        .map(value ->
            new QueryParameter(
                declared.group(1),
                declared.group(2),
                example == null ? new Value.Default(value.value()) : new Value.Required(),
                example == null ? "" : example,
                parts.length == 1 ? "" : parts[1]));
  }

  /**
   * @param line as Neo4j Browser and cypher-shell have them: {@code :param name => literal}, or
   *     {@code :param {name: literal, …}}
   * @return the parameters, in the order of the line; empty if it does not declare any
   */
  static List<QueryParameter> ofParam(String line) {
    Matcher one = LINE.matcher(line);
    if (one.matches()) {
      return LiteralParser.parse(one.group(2)).stream()
          .map(value -> of(one.group(1), value.value()))
          .toList();
    }
    Matcher several = MAP.matcher(line);
    if (!several.matches()) {
      return List.of();
    }
    return LiteralParser.parse(several.group(1)).stream()
        .map(LiteralParser.Parsed::value)
        .flatMap(value -> value instanceof Map<?, ?> map ? map.entrySet().stream() : Stream.of())
        .map(entry -> of(String.valueOf(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static QueryParameter of(String name, @Nullable Object value) {
    return new QueryParameter(name, CypherType.of(value).name(), new Value.Default(value), "", "");
  }

  /**
   * @return a {@code :param} line that sets it to the value that it has when nobody says
   */
  String line() {
    return ":param %s => %s;"
        .formatted(
            name,
            switch (value) {
              case Value.Required() -> example;
              case Value.Default(Object literal) -> CypherLiteral.of(literal);
            });
  }

  /**
   * @param text a value as people type it
   * @throws UserProblemException when it is not of the type
   */
  @Nullable Object read(String text) {
    return CypherType.of(type)
        .flatMap(known -> known.read(text))
        .orElseThrow(
            () -> new UserProblemException(new QueryProblem.UnfitParameter(name, type, text)))
        .value();
  }
}

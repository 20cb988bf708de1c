package dev.verbgraph.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of {@code cypher/} that hold a statement, and values for what they take. */
public final class CypherFiles {

  private static final Path FOLDER = Path.of("cypher");

  /** Lines that set parameters, for Browser. */
  static final String BROWSER_PARAMETERS = "browser/parameters";

  private CypherFiles() {}

  /**
   * @return their names, such as {@code ask/list}
   */
  public static List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".cypher"))
          .map(file -> FOLDER.relativize(file).toString().replace(".cypher", "").replace('\\', '/'))
          .filter(name -> !name.equals(BROWSER_PARAMETERS))
          .sorted()
          .toList();
    }
  }

  static QueryHeader header(String name) {
    return new SavedQuery(name, Cypher.source(name)).header();
  }

  /**
   * @return what a file itself gives as a default, or as an example
   */
  public static Map<String, Object> parameters(String name) {
    Map<String, Object> parameters = new HashMap<>();
    for (QueryParameter parameter : header(name).parameters()) {
      parameters.put(
          parameter.name(),
          switch (parameter.value()) {
            case QueryParameter.Value.Default(Object value) -> value;
            case QueryParameter.Value.Required() ->
                LiteralParser.parse(parameter.example()).orElseThrow().value();
          });
    }
    return parameters;
  }
}

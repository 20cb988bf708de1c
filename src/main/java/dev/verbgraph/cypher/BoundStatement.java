package dev.verbgraph.cypher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A statement with its parameters.
 *
 * @param parameters text, numbers, booleans, lists and maps of these
 */
public record BoundStatement(Cypher cypher, Map<String, Object> parameters) {

  /**
   * As Neo4j Browser and cypher-shell take it: a {@code :param} line for each parameter, then the
   * statement.
   */
  public String text() {
    String parameterLines =
        parameters.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(parameter ->
                ":param " + parameter.getKey() + " => " + literal(parameter.getValue()) + ";\n")
            .collect(Collectors.joining());
    return parameterLines + cypher.text() + ";\n";
  }

  private static String literal(Object value) {
    return switch (value) {
      case null -> "null";
      case String text ->
          "'"
              + text.replace("\\", "\\\\")
                  .replace("'", "\\'")
                  .replace("\n", "\\n")
                  .replace("\r", "\\r")
                  .replace("\t", "\\t")
              + "'";
      case List<?> list ->
          list.stream().map(BoundStatement::literal).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry ->
                  "`"
                      + String.valueOf(entry.getKey()).replace("`", "``")
                      + "`: "
                      + literal(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Object other -> other.toString();
    };
  }
}

package dev.verbgraph.cypher;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as Cypher has them: in one line, and without any character that could fool a
 * reader.
 */
public final class CypherLiteral {

  private CypherLiteral() {}

  /**
   * @return the same text for the same value; the members of a map in natural order
   */
  public static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String text -> text(text);
      case List<?> list ->
          list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map ->
          new TreeMap<>(map)
              .entrySet().stream()
                  .map(entry -> name((String) entry.getKey()) + ": " + of(entry.getValue()))
                  .collect(Collectors.joining(", ", "{", "}"));
      case Double number when number.isNaN() -> "NaN";
      case Double number when number.isInfinite() -> number > 0 ? "INF" : "-INF";
      case Object plain -> plain.toString();
    };
  }

  private static String name(String name) {
    return name.matches("[A-Za-z]\\w*") ? name : "`" + escaped(name).replace("`", "``") + "`";
  }

  private static String text(String text) {
    return "'" + escaped(text.replace("\\", "\\\\").replace("'", "\\'")) + "'";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}

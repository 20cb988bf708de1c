package dev.verbgraph.cypher;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a parameter may be, as far as a value is checked against it. */
enum CypherType {
  STRING,
  INTEGER,
  FLOAT,
  BOOLEAN,
  LIST,
  MAP,
  ANY;

  /**
   * @param written as Cypher writes it: {@code STRING}, {@code LIST<STRING>}
   * @return the type; empty when it is none of these
   */
  static Optional<CypherType> of(String written) {
    String outer = written.replaceFirst("<.*>$", "");
    return Arrays.stream(values()).filter(type -> type.name().equals(outer)).findFirst();
  }

  /**
   * @param value may be null
   */
  static CypherType of(@Nullable Object value) {
    return switch (value) {
      case null -> ANY;
      case String text -> STRING;
      case Long number -> INTEGER;
      case Double number -> FLOAT;
      case Boolean truth -> BOOLEAN;
      case List<?> list -> LIST;
      case Map<?, ?> map -> MAP;
      case Object other -> ANY;
    };
  }

  /**
   * @param text a value as people type it. A list may be written as {@code a,b}; where any type
   *     fits, text that is not a Cypher literal is taken as it is
   * @return the value; empty when it is not of this type
   */
  Optional<LiteralParser.Parsed> read(String text) {
    Object value = LiteralParser.parse(text).map(LiteralParser.Parsed::value).orElse(text);
    return switch (this) {
      case STRING -> parsed(value instanceof String ? value : text);
      case INTEGER -> value instanceof Long ? parsed(value) : Optional.empty();
      case FLOAT ->
          value instanceof Number number ? parsed(number.doubleValue()) : Optional.empty();
      case BOOLEAN -> value instanceof Boolean ? parsed(value) : Optional.empty();
      case LIST -> parsed(value instanceof List<?> ? value : items(text));
      case MAP -> value instanceof Map<?, ?> ? parsed(value) : Optional.empty();
      case ANY -> parsed(value);
    };
  }

  private static Optional<LiteralParser.Parsed> parsed(Object value) {
    return Optional.of(new LiteralParser.Parsed(value));
  }

  private static List<String> items(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}

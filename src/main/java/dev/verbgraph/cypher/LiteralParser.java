package dev.verbgraph.cypher;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the literals of Cypher that parameters are made of: text, numbers, booleans, null, lists
 * and maps.
 */
final class LiteralParser {

  private final String source;
  private int at;

  private LiteralParser(String source) {
    this.source = source;
  }

  /** A value that may be {@code null}. */
  record Parsed(@Nullable Object value) {}

  /**
   * @return empty when the text is no literal
   */
  static Optional<Parsed> parse(String text) {
    LiteralParser literal = new LiteralParser(text);
    try {
      Object value = literal.value();
      literal.blanks();
      return literal.at == text.length() ? Optional.of(new Parsed(value)) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private @Nullable Object value() {
    blanks();
    char first = peek();
    return switch (first) {
      case '\'', '"' -> text(first);
      case '[' -> list();
      case '{' -> map();
      default -> word();
    };
  }

  private String text(char quote) {
    StringBuilder text = new StringBuilder();
    at++;
    while (peek() != quote || isDoubledBackTick()) {
      if (peek() == '`' && quote == '`') {
        at++;
        text.append('`');
      } else if (peek() == '\\') {
        at++;
        text.append(
            switch (peek()) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              case 'b' -> '\b';
              case 'f' -> '\f';
              case 'u' -> unicode();
              default -> peek();
            });
      } else {
        text.append(peek());
      }
      at++;
    }
    at++;
    return text.toString();
  }

  /** In a quoted name, it stands for one. */
  private boolean isDoubledBackTick() {
    return source.startsWith("``", at);
  }

  /** The character of four hexadecimal digits, up to the last of them. */
  private char unicode() {
    int begin = at + 1;
    at += 4;
    peek();
    return (char) HexFormat.fromHexDigits(source, begin, at + 1);
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    while (!closes(']')) {
      list.add(value());
      comma(']');
    }
    return list;
  }

  private Map<String, @Nullable Object> map() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    at++;
    while (!closes('}')) {
      String key = peek() == '\'' || peek() == '"' || peek() == '`' ? text(peek()) : letters();
      blanks();
      expect(':');
      map.put(key, value());
      comma('}');
    }
    return map;
  }

  private @Nullable Object word() {
    String word = letters();
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> number(word);
    };
  }

  private static Object number(String word) {
    if (word.matches("[-+]?\\d+")) {
      return Long.valueOf(word);
    }
    if (word.matches("[-+]?\\d*\\.\\d+([eE][-+]?\\d+)?")) {
      return Double.valueOf(word);
    }
    throw new IllegalArgumentException(word);
  }

  private String letters() {
    int start = at;
    while (at < source.length() && ",:]} \t\n".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return source.substring(start, at);
  }

  private boolean closes(char end) {
    blanks();
    if (peek() == end) {
      at++;
      return true;
    }
    return false;
  }

  private void comma(char end) {
    blanks();
    if (peek() != end) {
      expect(',');
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new IllegalArgumentException(source);
    }
    at++;
  }

  private void blanks() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    if (at >= source.length()) {
      throw new IllegalArgumentException(source);
    }
    return source.charAt(at);
  }
}

package dev.verbgraph.reader.architecture.grammar;

import dev.verbgraph.reader.mindmap.grammar.Chars;

/** What Mermaid makes of the texts of tokens. */
final class ArchitectureTexts {

  private ArchitectureTexts() {}

  /** Without the brackets. */
  static String icon(String token) {
    return token.substring(1, token.length() - 1);
  }

  /** Without the brackets, and without quotes if they are equal at both ends. */
  static String title(String token) {
    String title = Chars.trim(token.substring(1, token.length() - 1));
    boolean quoted =
        (title.startsWith("\"") && title.endsWith("\""))
            || (title.startsWith("'") && title.endsWith("'"));
    if (quoted) {
      title = title.substring(1, Math.max(1, title.length() - 1));
      title = Chars.trim(title.replace("\\\"", "\"").replace("\\'", "'"));
    }
    return title;
  }

  /** Without the quotes, and with what a backslash stands for. */
  static String string(String token) {
    StringBuilder text = new StringBuilder(token.length());
    for (int i = 1; i < token.length() - 1; i++) {
      char c = token.charAt(i);
      if (c == '\\') {
        i++;
        c = escaped(token.charAt(i));
      }
      text.append(c);
    }
    return text.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> '\u000B';
      case '0' -> '\0';
      default -> c;
    };
  }
}

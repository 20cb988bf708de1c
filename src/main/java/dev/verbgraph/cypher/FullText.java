package dev.verbgraph.cypher;

/**
 * Writes text into the query language of Neo4j's full-text indexes, so that no character of it has
 * a meaning there.
 */
public final class FullText {

  private FullText() {}

  /**
   * @return what finds exactly this text
   */
  public static String phrase(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * @return what finds this text with up to two typing errors; empty for empty text
   */
  public static String fuzzy(String text) {
    return text.isEmpty() ? "" : escaped(text) + "~2";
  }

  /**
   * @return what finds this word, or else one that begins with it or that it is a slip of, in this
   *     order
   */
  public static String word(String word) {
    String slip =
        word.length() < 4 ? "" : " OR " + escaped(word) + (word.length() < 6 ? "~1" : "~2");
    return "(" + escaped(word) + "^4 OR " + escaped(word) + "*^2" + slip + ")";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (!Character.isLetterOrDigit(c)) {
            escaped.append('\\');
          }
          escaped.appendCodePoint(c);
        });
    return escaped.toString();
  }
}

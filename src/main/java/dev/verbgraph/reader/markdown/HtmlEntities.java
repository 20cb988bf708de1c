package dev.verbgraph.reader.markdown;

import java.util.Map;

/** The entities that HTML needs: a browser has read them before Mermaid sees a diagram in a tag. */
final class HtmlEntities {

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'");

  /** The longest of them. */
  private static final int LONGEST = 4;

  private HtmlEntities() {}

  static String decoded(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST + 2));
      String name = end < 0 ? "" : text.substring(at + 1, end);
      if (NAMED.containsKey(name)) {
        decoded.append(text, from, at).append(NAMED.get(name));
        from = end + 1;
      }
      at = text.indexOf('&', Math.max(from, at + 1));
    }
    return decoded.append(text, from, text.length()).toString();
  }
}

package dev.verbgraph.reader.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds Dataview's fields inside a line: {@code (uses:: [[Till]])}, {@code [uses:: [[Till]]]}. In
 * them every link counts, whatever words stand around it.
 */
final class InlineFields {

  /**
   * @param key the words before the colons, without emphasis
   * @param from the place behind the colons
   * @param end the place of the bracket that closes it
   */
  record Field(String key, int from, int end) {}

  private InlineFields() {}

  /**
   * @param text a line
   * @return the fields in their order; may be empty
   */
  static List<Field> in(String text) {
    List<Field> fields = new ArrayList<>();
    // What is not closed from one place on is not closed from a later one.
    Set<Character> unclosed = new HashSet<>();
    int done = 0;
    for (int colons = text.indexOf("::"); colons >= 0; colons = text.indexOf("::", colons + 2)) {
      int open = opening(text, Math.max(done, colons - LinkLine.MAX_PHRASE), colons);
      if (open < 0 || unclosed.contains(text.charAt(open))) {
        continue;
      }
      String key = LinkLine.key(text.substring(open + 1, colons));
      if (key.isEmpty()) {
        continue;
      }
      int end = end(text, open, colons + 2);
      if (end < 0) {
        unclosed.add(text.charAt(open));
      } else {
        fields.add(new Field(key, colons + 2, end));
        done = end + 1;
        colons = end - 1;
      }
    }
    return fields;
  }

  private static int opening(String text, int from, int colons) {
    int at = colons - 1;
    while (at >= from && text.charAt(at) != '(' && text.charAt(at) != '[') {
      at--;
    }
    return at < from ? -1 : at;
  }

  /** The bracket that closes a field, the links in it left out; -1 where there is none. */
  private static int end(String text, int open, int from) {
    char close = text.charAt(open) == '(' ? ')' : ']';
    int at = from;
    while (at < text.length() && text.charAt(at) != close) {
      int link = at;
      at =
          text.charAt(at) == '['
              ? NoteLinks.span(text, link, text.length()).map(NoteLinks.Span::end).orElse(at + 1)
              : at + 1;
    }
    return at < text.length() ? at : -1;
  }
}

package dev.verbgraph.reader.mindmap.grammar;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the label of a node into the name that its picture shows, and a verb line into its phrase.
 */
public final class MindmapLabel {

  private static final Map<String, String> ENTITIES =
      Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'", "nbsp", " ");

  /** The longest name of a character that is looked for behind {@code #} or {@code &}. */
  private static final int ENTITY = 8;

  /** Around whole words: an asterisk inside a word, or between blanks, is one. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*])(\\*{1,3})(?![*\\s])([^*]++)(?<!\\s)\\1(?![\\p{L}\\p{N}*])");

  private MindmapLabel() {}

  /**
   * @return the name, perhaps empty: without the marks of Markdown and with blanks for line breaks
   */
  public static String name(String label) {
    String name = Chars.squeeze(decode(label));
    return withoutEmphasis(unwrap(unwrap(isListItem(name) ? name.substring(2) : name, "\""), "`"));
  }

  /** Whether the mark of a list item stands before a label, which is no part of the name. */
  public static boolean isListItem(String label) {
    String text = label.stripLeading();
    return text.length() > 2
        && "-*+".indexOf(text.charAt(0)) >= 0
        && Chars.isBlank(text.charAt(1))
        && !text.substring(2).isBlank();
  }

  private static String withoutEmphasis(String name) {
    return name.indexOf('*') < 0 ? name : EMPHASIS.matcher(name).replaceAll("$2");
  }

  private static String unwrap(String name, String mark) {
    int to = name.length() - 1;
    boolean wrapped = 1 < to && name.startsWith(mark) && name.indexOf(mark, 1) == to;
    return wrapped ? Chars.squeeze(name.substring(1, to)) : name;
  }

  private static String decode(String label) {
    StringBuilder text = new StringBuilder(label.length());
    int i = 0;
    while (i < label.length()) {
      char c = label.charAt(i);
      int end = c == '<' ? breakEnd(label, i) : c == '#' || c == '&' ? entityEnd(label, i) : i;
      if (end == i) {
        text.append(c);
        i++;
      } else {
        text.append(
            c == '<' ? " " : character(label.substring(i + 1, end - 1), label.substring(i, end)));
        i = end;
      }
    }
    return text.toString();
  }

  /**
   * @return the place behind the line break tag that begins at {@code at}, or {@code at} where
   *     there is none
   */
  private static int breakEnd(String label, int at) {
    if (!label.regionMatches(true, at, "<br", 0, 3)) {
      return at;
    }
    int end = Chars.skipBlanks(label, at + 3);
    if (end < label.length() && label.charAt(end) == '/') {
      end++;
    }
    return end < label.length() && label.charAt(end) == '>' ? end + 1 : at;
  }

  private static int entityEnd(String label, int at) {
    int start = label.startsWith("&#", at) ? at + 2 : at + 1;
    int end = start;
    while (end < label.length() && end - start <= ENTITY && Chars.isWord(label.charAt(end))) {
      end++;
    }
    return end > start && end < label.length() && label.charAt(end) == ';' ? end + 1 : at;
  }

  private static String character(String entity, String written) {
    String name = entity.startsWith("#") ? entity.substring(1) : entity;
    if (!name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return ENTITIES.getOrDefault(name, written);
    }
    int code = Integer.parseInt(name);
    // Half of a surrogate pair is no character: no file and no database keeps it.
    boolean exists =
        code > 0
            && Character.isValidCodePoint(code)
            && Character.getType(code) != Character.SURROGATE;
    return exists ? Character.toString(code) : written;
  }
}

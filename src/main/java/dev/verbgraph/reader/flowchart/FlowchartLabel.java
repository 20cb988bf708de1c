package dev.verbgraph.reader.flowchart;

import java.util.regex.Pattern;

/** The words of a label without what only concerns its looks. */
final class FlowchartLabel {

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|\\\\n");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern ICON = Pattern.compile("\\bfa[a-z]?:fa-[\\w-]+");
  private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}(\\[.$#]+");
  private static final Pattern FIRST_VERB =
      Pattern.compile(
          "(?:\\p{Ll}{2,}+(?:\\p{Lu}\\p{Ll}++)++|\\p{L}[\\p{L}\\p{M}&&[^\\p{Lu}]]*+|\\p{Lu}{6,}+|\\p{Lu}++(?:_\\p{Lu}++)++)(?![\\p{L}\\p{M}\\p{N}])");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private FlowchartLabel() {}

  static String clean(String text) {
    String words =
        ICON.matcher(TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll(""))
            .replaceAll("");
    words = BLANKS.matcher(words).replaceAll(" ");
    words = BEFORE.matcher(words).replaceFirst("");
    int end = words.length();
    while (end > 0 && !isEnd(words.codePointBefore(end))) {
      end -= Character.charCount(words.codePointBefore(end));
    }
    return words.substring(0, end);
  }

  /**
   * Whether the words can say what one thing does with another. A question asks, numbers count, and
   * a word with capitals behind its first letter is a name, such as HTTP or gRPC, unless it is
   * written like a type of relationships, CONTAINS, RUNS_ON, or as several words in one: runsOn.
   */
  static boolean isPhrase(String label) {
    return !label.endsWith("?") && FIRST_VERB.matcher(label).lookingAt();
  }

  /** Quotes, blanks and pictures end no label. */
  private static boolean isEnd(int c) {
    return Character.isLetterOrDigit(c) || ")].?!%+#".indexOf(c) >= 0;
  }
}

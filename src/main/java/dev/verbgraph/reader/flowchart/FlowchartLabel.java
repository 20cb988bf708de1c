package dev.verbgraph.reader.flowchart;

import dev.verbgraph.model.Names;
import dev.verbgraph.reader.flowchart.strict.StrictLabel;
import dev.verbgraph.reader.mindmap.grammar.MindmapLabel;
import java.util.regex.Pattern;

/** The words of a label without what only concerns its looks. */
public final class FlowchartLabel {

  private static final Pattern BREAK = Pattern.compile("\\\\n");
  private static final Pattern TAG =
      Pattern.compile("</?(?!br\\b)[A-Za-z][^<>]*+>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ICON = Pattern.compile("\\bfa[a-z]?:fa-[\\w-]+");

  /** What stands before the words of a relation that is none of them: {@code → calls}. */
  private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}(\\[.$#]+");

  /** In a Markdown string, around whole words. Mermaid takes asterisks off elsewhere, too. */
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})([^_]++)\\1(?![\\p{L}\\p{N}_])");

  private FlowchartLabel() {}

  /**
   * @param text words of a picture that are no Markdown
   * @return what the picture shows; may be empty
   */
  public static String clean(String text) {
    return clean(new StrictLabel(text, false));
  }

  /**
   * @param text words on a line that are no Markdown
   * @return as {@link #phrase(StrictLabel)}
   */
  public static String phrase(String text) {
    return phrase(new StrictLabel(text, false));
  }

  /**
   * @return the name that the picture of a node shows; may be empty
   */
  static String clean(StrictLabel label) {
    String words = ICON.matcher(TAG.matcher(label.text()).replaceAll("")).replaceAll("");
    String name = Names.squeeze(MindmapLabel.name(BREAK.matcher(words).replaceAll(" ").strip()));
    return label.markdown() ? UNDERSCORES.matcher(name).replaceAll("$2") : name;
  }

  /**
   * @return the words on a line, without signs around them and the number of a step before them;
   *     may be empty
   */
  static String phrase(StrictLabel label) {
    String words = BEFORE.matcher(withoutStep(clean(label))).replaceFirst("");
    int end = words.length();
    while (end > 0 && !isEnd(words.codePointBefore(end))) {
      end -= Character.charCount(words.codePointBefore(end));
    }
    return words.substring(0, end);
  }

  /** {@code 1. calls}, {@code (2) calls}, {@code 3a: calls}. */
  private static String withoutStep(String words) {
    boolean open = words.startsWith("(") || words.startsWith("[");
    int digits = open ? 1 : 0;
    int end = digits;
    while (end < words.length() && isOfStep(words, end)) {
      end++;
    }
    boolean closed = end > digits && end < words.length() && ".:)]".indexOf(words.charAt(end)) >= 0;
    if (!closed || !Character.isDigit(words.charAt(digits))) {
      return words;
    }
    String rest = words.substring(end + 1).strip();
    return !rest.isEmpty() && Character.isLetter(rest.codePointAt(0)) ? rest : words;
  }

  /** A dot belongs to a number with a digit behind it, and one letter may end it. */
  private static boolean isOfStep(String words, int at) {
    char c = words.charAt(at);
    boolean digitBehind = at + 1 < words.length() && Character.isDigit(words.charAt(at + 1));
    boolean digitBefore = at > 0 && Character.isDigit(words.charAt(at - 1));
    return Character.isDigit(c)
        || (digitBefore && (c == '.' ? digitBehind : Character.isLetter(c)));
  }

  /** Quotes, blanks and pictures end no phrase. */
  private static boolean isEnd(int c) {
    return Character.isLetterOrDigit(c) || ")].?!%+#".indexOf(c) >= 0;
  }
}

package dev.verbgraph.reader.flowchart;

import dev.verbgraph.model.Names;
import dev.verbgraph.reader.mindmap.grammar.MindmapLabel;
import java.util.regex.Pattern;

/** The words of a label without what only concerns its looks. */
public final class FlowchartLabel {

  private static final Pattern BREAK = Pattern.compile("\\\\n");
  private static final Pattern TAG =
      Pattern.compile("</?(?!br\\b)[A-Za-z][^<>]*+>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ICON = Pattern.compile("\\bfa[a-z]?:fa-[\\w-]+");
  private static final Pattern FIRST_VERB =
      Pattern.compile(
          "(?:\\p{Ll}{2,}+(?:\\p{Lu}\\p{Ll}++)++|\\p{L}[\\p{L}\\p{M}&&[^\\p{Lu}]]*+|\\p{Lu}{6,}+|\\p{Lu}++(?:_\\p{Lu}++)++)(?![\\p{L}\\p{M}\\p{N}])");

  /** What stands before the words of a relation that is none of them: {@code → calls}. */
  private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}(\\[.$#]+");

  /** In a Markdown string, around whole words. Mermaid takes asterisks off elsewhere, too. */
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})([^_]++)\\1(?![\\p{L}\\p{N}_])");

  private FlowchartLabel() {}

  /**
   * @return the name that the picture of a node shows; may be empty
   */
  public static String clean(String text) {
    String words = ICON.matcher(TAG.matcher(text).replaceAll("")).replaceAll("");
    words = BREAK.matcher(words).replaceAll(" ");
    // Mermaid's own quotes, before entities become quotes.
    words = unquoted(words.strip());
    boolean markdown = words.startsWith("`");
    String name = Names.squeeze(MindmapLabel.name(words));
    return markdown ? UNDERSCORES.matcher(name).replaceAll("$2") : name;
  }

  private static String unquoted(String words) {
    boolean quoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
    return quoted ? words.substring(1, words.length() - 1).strip() : words;
  }

  /**
   * @return the words on a line, without signs around them; may be empty
   */
  static String phrase(String text) {
    String words = BEFORE.matcher(clean(text)).replaceFirst("");
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

  /** Quotes, blanks and pictures end no phrase. */
  private static boolean isEnd(int c) {
    return Character.isLetterOrDigit(c) || ")].?!%+#".indexOf(c) >= 0;
  }
}

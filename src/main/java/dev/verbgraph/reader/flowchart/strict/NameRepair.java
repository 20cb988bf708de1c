package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Corrects the ids in a line of a flowchart: blanks in one, and the word for an end. */
final class NameRepair {

  /** Of more words nobody makes a name. */
  private static final int MOST_WORDS = 5;

  /** They join two names. */
  private static final Set<String> JOINING = Set.of("and", "or", "und", "oder", "to");

  private final RepairedLine line;
  private final String text;

  NameRepair(RepairedLine line) {
    this.line = line;
    this.text = line.text();
  }

  /** Whether an id may begin there. */
  boolean begins(int at) {
    return Character.isLetterOrDigit(text.codePointAt(at)) || text.charAt(at) == '_';
  }

  /**
   * Makes one id of several words, with the words in a shape, where they have none.
   *
   * @param at where an id begins
   * @return the place behind it
   */
  int repair(int at, int end) {
    List<Integer> gaps = new ArrayList<>();
    int to = idEnd(at, end);
    String word = text.substring(at, to);
    boolean joins = JOINING.contains(word);
    int next = Chars.skipBlanks(text, to, end);
    while (next > to && next < end && begins(next) && !isHead(next)) {
      gaps.add(to);
      to = idEnd(next, end);
      joins |= JOINING.contains(text.substring(next, to));
      next = Chars.skipBlanks(text, to, end);
    }
    if (gaps.isEmpty() && word.equals("end") && isBehindLink(at)) {
      line.replace(at, at + 1, "E");
    }
    if (gaps.isEmpty() || gaps.size() >= MOST_WORDS || joins) {
      return to;
    }
    gaps.forEach(gap -> line.replace(gap, Chars.skipBlanks(text, gap, end), "_"));
    boolean shaped = next < end && "[({>@".indexOf(text.charAt(next)) >= 0;
    if (!shaped) {
      line.insert(to, "[" + Chars.squeeze(text.substring(at, to)) + "]");
    }
    return to;
  }

  /** Dashes and dots stand in an id where letters follow them. */
  private int idEnd(int at, int end) {
    int to = at;
    while (to < end
        && (begins(to)
            || ("-./".indexOf(text.charAt(to)) >= 0 && to + 1 < end && begins(to + 1)))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  /** {@code x--} and {@code o==} begin links. */
  private boolean isHead(int at) {
    return "xo".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && "-=".indexOf(text.charAt(at + 1)) >= 0;
  }

  private boolean isBehindLink(int at) {
    return at > 0 && (Chars.isBlank(text.charAt(at - 1)) || ">|".indexOf(text.charAt(at - 1)) >= 0);
  }
}

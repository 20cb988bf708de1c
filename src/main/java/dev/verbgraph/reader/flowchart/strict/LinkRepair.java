package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.stream.IntStream;

/**
 * Corrects the links in a line of a flowchart: an arrow of one dash, one that has a head at its
 * left only, signs in the words on it, words behind a colon at the end of the line.
 */
final class LinkRepair {

  /** Longer words on a link are not looked through for its second half. */
  private static final int LONGEST_WORDS = 300;

  private final RepairedLine line;
  private final String text;

  /** Whether words follow, which the next arrow closes. */
  private boolean open;

  private int links;
  private boolean labelled;
  private int linkEnd;

  LinkRepair(RepairedLine line) {
    this.line = line;
    this.text = line.text();
  }

  /**
   * @param at the place of a bar
   * @return the place behind the words that it begins
   */
  int words(int at, int end) {
    int from = Chars.skipBlanks(text, at + 1, end);
    int close = closingBar(from, end);
    if (close < 0) {
      return at + 1;
    }
    labelled = true;
    line.quote(from, Chars.trimEnd(text, from, close));
    return close + 1;
  }

  /** Behind the quotes, if there are two; otherwise the next one. */
  private int closingBar(int from, int end) {
    int quote = from < end && text.charAt(from) == '"' ? text.indexOf('"', from + 1) : -1;
    int behind = quote < 0 || quote >= end ? -1 : text.indexOf('|', quote);
    int close = behind < 0 || behind >= end ? text.indexOf('|', from) : behind;
    return close < end ? close : -1;
  }

  /**
   * @param at the place of a dash or an equals sign
   * @return the place behind a link, or where its second half begins behind the words in it
   */
  int arrow(int at, int end) {
    char c = text.charAt(at);
    int run = at;
    while (isAt(run, c)) {
      run++;
    }
    boolean closes = open;
    int second = closes ? -1 : secondHalf(c, at, run, end);
    open = second >= 0;
    if (open) {
      return second;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean sign = "xo".indexOf(charAt(run)) >= 0 && (run > at + 1 || before == '.');
    boolean head = sign || isAt(run, '>');
    if (c == '-' && before == '<' && run <= at + 2 && !head) {
      line.insert(at, "-".repeat(at + 3 - run));
    } else if (run == at + 1 && isAt(run, '>') && ".<-=".indexOf(before) < 0) {
      line.insert(at, String.valueOf(c));
    } else if (run == at + 2 && isBare(run) && Chars.skipBlanks(text, run, end) < end) {
      line.insert(at, String.valueOf(c));
    }
    links++;
    labelled |= closes;
    linkEnd = head ? run + 1 : run;
    return linkEnd;
  }

  /**
   * The second half of a link with words in it, {@code -- uses -->}, which may lack a dash.
   *
   * @return where it begins; negative where the link has no words in it
   */
  private int secondHalf(char c, int at, int run, int end) {
    int to = Math.min(end, run + LONGEST_WORDS);
    if (run == at + 2 && isBare(run)) {
      return IntStream.of(text.indexOf("" + c + c, run, to), text.indexOf(c + ">", run, to))
          .filter(it -> it >= 0)
          .min()
          .orElse(-1);
    }
    if (c == '-' && isAt(run, '.') && !isAt(run + 1, '-')) {
      int dotted = text.indexOf(".-", Math.min(run + 1, to), to);
      return dotted < 0 ? -1 : dotted + 1;
    }
    int single = text.indexOf(c + ">", run, to);
    boolean words = single > run && at > 0 && Chars.isBlank(text.charAt(at - 1));
    if (run == at + 1 && words && areWords(run, single)) {
      line.insert(at, String.valueOf(c));
      return single;
    }
    return -1;
  }

  /** Whether the line of a link has no head, no dots, and no bar behind it. */
  private boolean isBare(int run) {
    return ">xo.".indexOf(charAt(run)) < 0
        && charAt(Chars.skipBlanks(text, run, text.length())) != '|';
  }

  private boolean areWords(int from, int to) {
    return text.substring(from, to)
        .chars()
        .allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '_');
  }

  /**
   * Words behind a colon at the end of a line, as sequence diagrams have them, stand on its link.
   *
   * @param at the place of a colon
   * @return the place behind it, or the end of the line
   */
  int colon(int at, int end) {
    int from = Chars.skipBlanks(text, at + 1, end);
    int to = Chars.trimEnd(text, from, end);
    boolean words = from > at + 1 && from < to && areWords(from, to);
    if (links != 1 || labelled || !words) {
      return at + 1;
    }
    line.insert(linkEnd, "|" + text.substring(from, to) + "|");
    line.replace(Chars.trimEnd(text, 0, at), to, "");
    return end;
  }

  private boolean isAt(int place, char c) {
    return charAt(place) == c;
  }

  /** NUL behind the end, which no line has in it. */
  private char charAt(int place) {
    return place < text.length() ? text.charAt(place) : '\0';
  }
}

package dev.verbgraph.resolve;

import dev.verbgraph.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text.
 *
 * @param text with what ends it
 * @param offset where it begins in the text, from 0
 */
record Sentence(String text, int offset) {

  /** Longer quotes would bury what they are to show. */
  private static final int LONGEST_QUOTE = 400;

  /** A full stop, an empty line, and the beginning of an item. */
  private static final Pattern END =
      Pattern.compile("[.!?](?=[\\s\\p{Zs}])|\\n\\h*+\\n|\\n(?=\\h*+(?:[-*+]|\\d++[.)])\\s)");

  /** It in one line, as evidence. */
  String quote() {
    return Names.abbreviated(Names.squeeze(text), LONGEST_QUOTE);
  }

  /**
   * @return all of the text, in order; empty for an empty one
   */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (from < text.length()) {
      int to = end.find() ? end.end() : text.length();
      sentences.add(new Sentence(text.substring(from, to), from));
      from = to;
    }
    return sentences;
  }
}

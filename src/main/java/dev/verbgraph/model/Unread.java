package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;
import java.util.List;

/**
 * A line with a link to a note of which no statement was made.
 *
 * @param why what stands in the way
 * @param words the words before each of its links, as they are written; where a link is broken, all
 *     its words
 * @param span what it is about
 * @param quote the line
 */
public record Unread(Why why, List<String> words, Span span, String quote) {

  /** What stands in the way. */
  public enum Why {
    /** Other words beside a phrase and links make it prose. */
    OTHER_WORDS,
    /** A bracket of a link is missing. */
    BROKEN_LINK,
    /** It is indented so far that it is code. */
    CODE
  }
}

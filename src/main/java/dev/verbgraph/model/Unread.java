package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;
import java.util.List;

/**
 * A line of which no statement was made, although it looks as if it should state something.
 *
 * @param why what stands in the way
 * @param words the words before each of its links, as they are written; where a link is broken, all
 *     its words; of a row the words above all columns but the first
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
    CODE,
    /** The heading of a column of a table has other words than a phrase. */
    COLUMN,
    /** A row of a table has fewer cells than the table has columns. */
    SHORT_ROW
  }
}

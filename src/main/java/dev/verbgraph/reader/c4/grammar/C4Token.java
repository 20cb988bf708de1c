package dev.verbgraph.reader.c4.grammar;

/**
 * A token.
 *
 * @param from where it begins
 * @param to behind it
 */
record C4Token(Kind kind, String text, int from, int to) {

  enum Kind {
    HEADER,
    DIRECTION,
    TITLE,
    ACC_DESCRIPTION,
    ACC_TITLE,
    ACC_TITLE_VALUE,
    ACC_DESCR,
    ACC_DESCR_VALUE,
    ACC_DESCR_LINES,
    NEWLINE,
    /** One that begins a statement with arguments. */
    WORD,
    BRACE_BEGIN,
    BRACE_END,
    QUOTED,
    /** A text without quotes. */
    BARE,
    EMPTY,
    KEY,
    VALUE,
    /** Behind the last character, where that ends a statement. */
    END_OF_TEXT,
    /** Behind the last character, where a word waits for its arguments. */
    UNFINISHED,
    /** Nothing comes any more. */
    NOTHING_LEFT,
    /** Something was read that is no token. */
    NO_TOKEN,
    /** There is no rule for what comes. */
    UNKNOWN
  }
}

package dev.verbgraph.reader.architecture.grammar;

/**
 * A token.
 *
 * @param from where it begins
 * @param to behind it
 */
record ArchitectureToken(Kind kind, String text, int from, int to) {

  enum Kind {
    HEADER,
    JUNCTION,
    SERVICE,
    GROUP,
    ALIGN,
    ROW,
    COLUMN,
    IN,
    LINE,
    DASH,
    COLON,
    /** The side of a service: L, R, T or B. */
    SIDE,
    /** {@code {group}}. */
    WHOLE_GROUP,
    HEAD,
    /** What titles or describes the diagram. */
    ABOUT,
    STRING,
    ID,
    NEWLINE,
    ICON,
    TITLE,
    NOTHING_LEFT,
    /** Blanks and comments: something was read that is no token. */
    NO_TOKEN,
    /** There is no rule for what comes. */
    UNKNOWN
  }
}

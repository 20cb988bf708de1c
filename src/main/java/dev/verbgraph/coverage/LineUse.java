package dev.verbgraph.coverage;

/** What became of a line of a note. */
public enum LineUse {
  LISTING,
  STATEMENT,
  /** Prose that describes something known. */
  PASSAGE,
  TITLE,
  PROPERTY,
  /** Blank, or a mark that says nothing itself. */
  LAYOUT,
  UNREAD
}

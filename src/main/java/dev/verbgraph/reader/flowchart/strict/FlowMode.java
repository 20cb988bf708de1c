package dev.verbgraph.reader.flowchart.strict;

/** What the lexer is in the middle of. */
enum FlowMode {
  STATEMENT,
  DIRECTION,
  TITLE,
  DESCRIPTION,
  DESCRIPTION_LINES,
  SHAPE_DATA,
  SHAPE_DATA_STRING,
  CALLBACK_NAME,
  CALLBACK_ARGUMENTS,
  CLICK,
  STRING,
  MARKDOWN,
  LINK_TEXT,
  THICK_LINK_TEXT,
  DOTTED_LINK_TEXT,
  TEXT,
  ELLIPSE,
  SLANTED
}

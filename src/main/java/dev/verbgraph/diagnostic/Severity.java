package dev.verbgraph.diagnostic;

/** How much a diagnostic matters. The names are SARIF's levels. */
public enum Severity {
  /** Something the note says could not be read. */
  ERROR,
  /** It was read, but probably not as its author meant it. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  NOTE
}

package dev.verbgraph.render;

/** How an answer is written. The names are what people type. */
public enum Format {
  table,
  tree,
  json,
  ndjson,
  csv,
  mermaid,
  dot,
  svg,
  html;

  /** Whether it shows nodes and arrows rather than rows. */
  public boolean draws() {
    return switch (this) {
      case tree, mermaid, dot, svg, html -> true;
      case table, json, ndjson, csv -> false;
    };
  }
}

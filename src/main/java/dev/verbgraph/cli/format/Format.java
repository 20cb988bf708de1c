package dev.verbgraph.cli.format;

/** How an answer is written. The names are what people type. */
public enum Format {
  table,
  json
}

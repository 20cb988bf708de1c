package dev.verbgraph.reader.markdown;

/** A thematic break. */
record Rule() implements Content {}

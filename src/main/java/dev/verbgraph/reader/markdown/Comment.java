package dev.verbgraph.reader.markdown;

/** An HTML comment: what stands in it is not shown, and so not said. */
record Comment() implements Content {}

package dev.verbgraph.reader.markdown;

/** What an entry holds, in the order of the file. */
sealed interface Content permits Entry, Prose, LinkLine, Diagram, Rule, Comment {}

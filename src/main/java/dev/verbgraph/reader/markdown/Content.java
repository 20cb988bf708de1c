package dev.verbgraph.reader.markdown;

/** What an entry holds, in the order of the file. */
sealed interface Content
    permits OutlineEntry, Prose, LinkLine, MarkdownTable, Diagram, Rule, Comment {}

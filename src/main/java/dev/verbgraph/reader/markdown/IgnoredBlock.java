package dev.verbgraph.reader.markdown;

import org.commonmark.node.CustomBlock;

/** What the author of a note wants to be left out: {@link IgnoreMarks}. */
final class IgnoredBlock extends CustomBlock {}

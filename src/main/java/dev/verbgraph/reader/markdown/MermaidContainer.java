package dev.verbgraph.reader.markdown;

import org.commonmark.node.CustomBlock;

/** A place for a diagram other than a fence, with its marks: {@code ::: mermaid}. */
final class MermaidContainer extends CustomBlock {}

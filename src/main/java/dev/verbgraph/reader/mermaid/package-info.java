/** Tells the kinds of Mermaid diagrams apart, and hands each to its reader. */
@NullMarked
package dev.verbgraph.reader.mermaid;

import org.jspecify.annotations.NullMarked;

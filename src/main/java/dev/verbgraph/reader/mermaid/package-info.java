/** Tells the kinds of Mermaid diagrams apart, and hands each to its reader. */
package dev.verbgraph.reader.mermaid;

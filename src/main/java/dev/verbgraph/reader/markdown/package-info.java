/** Reads prose, lists and headings. */
package dev.verbgraph.reader.markdown;

/** What the strict readers of Mermaid's diagrams share, whatever the grammar. */
@NullMarked
package dev.verbgraph.reader.grammar;

import org.jspecify.annotations.NullMarked;

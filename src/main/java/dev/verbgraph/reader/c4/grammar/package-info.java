/** The grammar of C4 diagrams, as Mermaid has it. */
@NullMarked
package dev.verbgraph.reader.c4.grammar;

import org.jspecify.annotations.NullMarked;

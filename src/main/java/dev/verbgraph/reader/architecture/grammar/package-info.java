/** The grammar of architecture diagrams, as Mermaid has it. */
@NullMarked
package dev.verbgraph.reader.architecture.grammar;

import org.jspecify.annotations.NullMarked;

/** Reads what architecture diagrams say, also those that Mermaid does not draw. */
@NullMarked
package dev.verbgraph.reader.architecture.lenient;

import org.jspecify.annotations.NullMarked;

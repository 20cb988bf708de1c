/** Reads what C4 diagrams say, also those that Mermaid does not draw. */
@NullMarked
package dev.verbgraph.reader.c4.lenient;

import org.jspecify.annotations.NullMarked;

/** Reads C4 diagrams exactly as Mermaid does, or says why Mermaid would not. */
@NullMarked
package dev.verbgraph.reader.c4.strict;

import org.jspecify.annotations.NullMarked;

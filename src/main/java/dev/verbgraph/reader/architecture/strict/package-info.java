/** Reads architecture diagrams exactly as Mermaid does, or says why Mermaid would not. */
@NullMarked
package dev.verbgraph.reader.architecture.strict;

import org.jspecify.annotations.NullMarked;

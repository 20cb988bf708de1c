/** Reads mindmaps exactly as Mermaid does, or says why Mermaid would not. */
@NullMarked
package dev.verbgraph.reader.mindmap.strict;

import org.jspecify.annotations.NullMarked;

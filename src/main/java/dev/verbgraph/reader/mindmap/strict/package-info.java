/** Reads mindmaps exactly as Mermaid does, or says why Mermaid would not. */
package dev.verbgraph.reader.mindmap.strict;

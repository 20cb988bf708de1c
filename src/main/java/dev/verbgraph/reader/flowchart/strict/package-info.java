/** Reads flowcharts exactly as Mermaid does, or says why Mermaid would not. */
@NullMarked
package dev.verbgraph.reader.flowchart.strict;

import org.jspecify.annotations.NullMarked;

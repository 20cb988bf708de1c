/** Reads Mermaid flowcharts. */
@NullMarked
package dev.verbgraph.reader.flowchart;

import org.jspecify.annotations.NullMarked;

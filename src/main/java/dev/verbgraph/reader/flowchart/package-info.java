/** Reads Mermaid flowcharts. */
package dev.verbgraph.reader.flowchart;

/**
 * The characters, tokens and statements of Mermaid mindmaps, as Mermaid itself takes them apart.
 */
package dev.verbgraph.reader.mindmap.grammar;

/**
 * The characters, tokens and statements of Mermaid mindmaps, as Mermaid itself takes them apart.
 */
@NullMarked
package dev.verbgraph.reader.mindmap.grammar;

import org.jspecify.annotations.NullMarked;

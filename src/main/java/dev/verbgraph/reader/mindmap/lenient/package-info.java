/** Reads mindmaps with verb lines, line by line: one broken line costs only itself. */
package dev.verbgraph.reader.mindmap.lenient;

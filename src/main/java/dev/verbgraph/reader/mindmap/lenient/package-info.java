/** Reads mindmaps with verb lines, line by line: one broken line costs only itself. */
@NullMarked
package dev.verbgraph.reader.mindmap.lenient;

import org.jspecify.annotations.NullMarked;

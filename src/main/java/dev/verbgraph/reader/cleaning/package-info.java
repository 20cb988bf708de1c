/** What Mermaid does to the text of any diagram before it looks at the grammar of its sort. */
@NullMarked
package dev.verbgraph.reader.cleaning;

import org.jspecify.annotations.NullMarked;

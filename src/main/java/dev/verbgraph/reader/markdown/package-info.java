/** Reads prose, lists and headings. */
@NullMarked
package dev.verbgraph.reader.markdown;

import org.jspecify.annotations.NullMarked;

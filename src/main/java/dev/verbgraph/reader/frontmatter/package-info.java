/** Reads the YAML at the top of a note. */
@NullMarked
package dev.verbgraph.reader.frontmatter;

import org.jspecify.annotations.NullMarked;

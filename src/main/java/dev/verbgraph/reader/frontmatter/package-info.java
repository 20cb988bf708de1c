/** Reads the YAML at the top of a note. */
package dev.verbgraph.reader.frontmatter;

/**
 * What the readers share: a block of text that knows its place in the file, and what was found in
 * it.
 */
@NullMarked
package dev.verbgraph.reader.text;

import org.jspecify.annotations.NullMarked;

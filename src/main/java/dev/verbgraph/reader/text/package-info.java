/**
 * What the readers share: a block of text that knows its place in the file, and what was found in
 * it.
 */
package dev.verbgraph.reader.text;

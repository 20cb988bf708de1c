/**
 * The rules that decide what a note means besides its words: verbs, names, and files that extend
 * them.
 */
@NullMarked
package dev.verbgraph.vocabulary;

import org.jspecify.annotations.NullMarked;

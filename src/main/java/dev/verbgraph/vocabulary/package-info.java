/**
 * The rules that decide what a note means besides its words: verbs, names, and files that extend
 * them.
 */
package dev.verbgraph.vocabulary;

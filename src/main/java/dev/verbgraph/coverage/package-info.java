/** Accounts for every line of notes: what it was read as, or why it was not read. */
@NullMarked
package dev.verbgraph.coverage;

import org.jspecify.annotations.NullMarked;

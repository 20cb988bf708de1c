/** Everything that can go wrong for a user, as data, and the words for it. */
@NullMarked
package dev.verbgraph.problem;

import org.jspecify.annotations.NullMarked;

/** What there is to say about a note, and where in it. */
@NullMarked
package dev.verbgraph.diagnostic;

import org.jspecify.annotations.NullMarked;

/** What can be done with Verbgraph, for any door: the command line today, others later. */
@NullMarked
package dev.verbgraph.app;

import org.jspecify.annotations.NullMarked;

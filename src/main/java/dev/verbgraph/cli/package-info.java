/** Where the program starts. */
@NullMarked
package dev.verbgraph.cli;

import org.jspecify.annotations.NullMarked;

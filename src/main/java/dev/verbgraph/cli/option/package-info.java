/** Options that several commands share. */
@NullMarked
package dev.verbgraph.cli.option;

import org.jspecify.annotations.NullMarked;

/** Reads YAML into plain values, with the place of each. */
@NullMarked
package dev.verbgraph.yaml;

import org.jspecify.annotations.NullMarked;

/** What notes say, and the graph that it means. Plain data; everything else works on it. */
@NullMarked
package dev.verbgraph.model;

import org.jspecify.annotations.NullMarked;

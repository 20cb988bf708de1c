/**
 * The graph as one HTML file that needs nothing else: what is drawn where, and the page around it.
 */
@NullMarked
package dev.verbgraph.map;

import org.jspecify.annotations.NullMarked;

/** Turns answers into text, JSON and pictures. */
@NullMarked
package dev.verbgraph.render;

import org.jspecify.annotations.NullMarked;

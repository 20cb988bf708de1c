/** Takes the whole graph out of the database and writes it down. */
@NullMarked
package dev.verbgraph.exporter;

import org.jspecify.annotations.NullMarked;

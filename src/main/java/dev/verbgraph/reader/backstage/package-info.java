/** Reads the entities of Backstage catalogs. */
@NullMarked
package dev.verbgraph.reader.backstage;

import org.jspecify.annotations.NullMarked;

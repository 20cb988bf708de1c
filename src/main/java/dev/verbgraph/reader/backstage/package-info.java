/** Reads the entities of Backstage catalogs. */
package dev.verbgraph.reader.backstage;

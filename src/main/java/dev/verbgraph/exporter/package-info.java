/** Takes the whole graph out of the database and writes it down. */
package dev.verbgraph.exporter;

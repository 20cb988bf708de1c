/**
 * What every command knows of the process around it: its streams and environment, the ways to a
 * database, and how failures are told.
 */
package dev.verbgraph.cli.context;

/**
 * What every command knows of the process around it: its streams and environment, the ways to a
 * database, and how failures are told.
 */
@NullMarked
package dev.verbgraph.cli.context;

import org.jspecify.annotations.NullMarked;

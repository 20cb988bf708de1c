/**
 * Takes the whole graph out of the database and writes it down.
 *
 * <p>Why: docs/decisions/0020-an-export-is-the-import-written-down.md.
 */
@NullMarked
package dev.verbgraph.exporter;

import org.jspecify.annotations.NullMarked;

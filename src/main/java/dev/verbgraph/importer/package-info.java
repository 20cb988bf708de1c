/**
 * Brings notes and graph together: finds the notes, has them read and resolved, and has the
 * difference written.
 */
@NullMarked
package dev.verbgraph.importer;

import org.jspecify.annotations.NullMarked;

/**
 * Brings notes and graph together: finds the notes, has them read and resolved, and has the
 * difference written.
 */
package dev.verbgraph.importer;

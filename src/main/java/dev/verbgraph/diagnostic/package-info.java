/** What there is to say about a note, and where in it. */
package dev.verbgraph.diagnostic;

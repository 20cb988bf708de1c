/** What can be done with Verbgraph, for any door: the command line today, others later. */
package dev.verbgraph.app;

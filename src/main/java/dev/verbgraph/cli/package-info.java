/** Where the program starts. */
package dev.verbgraph.cli;

/** Options that several commands share. */
package dev.verbgraph.cli.option;

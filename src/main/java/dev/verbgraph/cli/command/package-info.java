/**
 * The commands: each turns what was typed into a question or a task, and prints what came of it.
 */
package dev.verbgraph.cli.command;

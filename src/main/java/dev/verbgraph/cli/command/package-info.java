/**
 * The commands: each turns what was typed into a question or a task, and prints what came of it.
 */
@NullMarked
package dev.verbgraph.cli.command;

import org.jspecify.annotations.NullMarked;

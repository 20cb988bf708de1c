/**
 * The interactive prompt: what was typed, what could be typed next, and the line editor. It runs
 * nothing itself.
 */
@NullMarked
package dev.verbgraph.cli.shell;

import org.jspecify.annotations.NullMarked;

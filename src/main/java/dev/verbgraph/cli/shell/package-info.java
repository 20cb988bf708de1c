/**
 * The interactive prompt: what was typed, what could be typed next, and the line editor. It runs
 * nothing itself.
 */
package dev.verbgraph.cli.shell;

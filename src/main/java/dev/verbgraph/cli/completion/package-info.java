/**
 * What can be typed where, and the scripts that tell bash, zsh and fish.
 *
 * <p>Why: docs/decisions/0025-completion-reads-a-file.md.
 */
@NullMarked
package dev.verbgraph.cli.completion;

import org.jspecify.annotations.NullMarked;

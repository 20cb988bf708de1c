/** What can be typed where, and the scripts that tell bash, zsh and fish. */
@NullMarked
package dev.verbgraph.cli.completion;

import org.jspecify.annotations.NullMarked;

/** What can be typed where, and the scripts that tell bash, zsh and fish. */
package dev.verbgraph.cli.completion;

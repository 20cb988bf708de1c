/** The command line: the only place that knows picocli and the standard streams. Answers go to stdout, talk to stderr. */
package dev.verbgraph.cli;

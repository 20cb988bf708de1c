/** Reads YAML into plain values, with the place of each. */
package dev.verbgraph.yaml;

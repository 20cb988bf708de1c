/** What notes say, and the graph that it means. Plain data; everything else works on it. */
package dev.verbgraph.model;

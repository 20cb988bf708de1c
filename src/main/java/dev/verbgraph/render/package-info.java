/** Turns answers into text, JSON and pictures. */
package dev.verbgraph.render;

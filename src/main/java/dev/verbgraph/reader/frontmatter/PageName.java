package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.diagnostic.Span;

/**
 * A name that a note gives to what it is about.
 *
 * @param name not blank
 */
public record PageName(String name, Span span) {}

package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;

/**
 * A place where a note lists a thing of its own right: a heading, a list item, a child of a mindmap's root.
 *
 * @param term  the thing and its kind
 * @param span  where
 * @param quote the line, trimmed
 */
public record Listing(Term term, Span span, String quote) {}

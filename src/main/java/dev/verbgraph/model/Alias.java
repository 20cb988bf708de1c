package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;

/**
 * Another name of what a note is about, as the note itself gives it.
 *
 * @param name not blank
 * @param of what the note is about, as it is called there
 * @param span where
 */
public record Alias(String name, String of, Span span) {}

package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;
import java.util.Optional;

/**
 * A place where a note lists a thing of its own right: a heading, a list item, a child of a
 * mindmap's root.
 *
 * @param term the thing and its kind
 * @param span where
 * @param quote the line, trimmed
 * @param title what it is to be called where people read; empty where that is its name
 */
public record Listing(Term term, Span span, String quote, Optional<String> title) {

  public Listing(Term term, Span span, String quote) {
    this(term, span, quote, Optional.empty());
  }
}

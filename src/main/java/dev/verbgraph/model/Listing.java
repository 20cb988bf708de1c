package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;
import java.util.List;

/**
 * A place where a note lists a thing of its own right: a heading, a list item, a child of a
 * mindmap's root.
 *
 * @param term the thing and its kind
 * @param span where
 * @param quote the line, trimmed
 * @param aliases what it is called there besides; may be empty
 */
public record Listing(Term term, Span span, String quote, List<String> aliases) {

  public Listing {
    aliases = List.copyOf(aliases);
  }

  public Listing(Term term, Span span, String quote) {
    this(term, span, quote, List.of());
  }
}

package dev.verbgraph.query;

import java.util.List;

/** The words that questions can name: what a shell completes. */
public record Spellings() implements Question<Spellings.Words> {

  /**
   * @param names all names of all entities, in order; may be empty
   * @param types the relation types, in order; may be empty
   */
  public record Words(List<String> names, List<String> types) {}
}

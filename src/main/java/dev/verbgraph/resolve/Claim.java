package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Term;
import java.util.List;

/** Something that a document contributes to what an entity is. */
sealed interface Claim {

  EntityKey key();

  /**
   * A name that a document uses.
   *
   * @param listed whether it stands where the note lists the thing
   */
  record Named(EntityKey key, Term term, boolean listed) implements Claim {}

  /**
   * What the rules of a document call an entity that it names.
   *
   * @param spellings all that they list for it, the name too
   */
  record Declared(EntityKey key, String name, List<String> spellings) implements Claim {}

  /** What a catalog wants a thing to be called where people read. */
  record Titled(EntityKey key, String title) implements Claim {}

  /** Another spelling. */
  record Alias(EntityKey key, String spelling) implements Claim {}

  /** What the vocabulary takes an object to be when nobody tells. */
  record Guessed(EntityKey key, EntityKind kind) implements Claim {}
}

package dev.verbgraph.model;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A name as a note writes it.
 *
 * @param name the name, trimmed, never empty, in Unicode's form NFC
 * @param kind the kind, where the notation itself tells it (a root is a category, an item of a list
 *     of services is a service); empty for a name that is only mentioned
 * @param reference where the notation tells things of one name apart, the full reference, such as
 *     Backstage's {@code api:default/orders}; empty elsewhere
 */
public record Term(String name, Optional<EntityKind> kind, Optional<Reference> reference) {

  /** Canonically equivalent names look the same: they are one text here (Unicode's NFC). */
  public Term {
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  public static Term of(String name) {
    return new Term(name, Optional.empty(), Optional.empty());
  }

  public static Term of(String name, EntityKind kind) {
    return new Term(name, Optional.of(kind), Optional.empty());
  }
}

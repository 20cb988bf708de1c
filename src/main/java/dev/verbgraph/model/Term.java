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
 * @param link of a link to a note the path as it is written, such as {@code ../infra/till.md};
 *     empty for a name that is no link
 */
public record Term(
    String name, Optional<EntityKind> kind, Optional<Reference> reference, Optional<String> link) {

  /** Canonically equivalent names look the same: they are one text here (Unicode's NFC). */
  public Term {
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  public Term(String name, Optional<EntityKind> kind, Optional<Reference> reference) {
    this(name, kind, reference, Optional.empty());
  }

  /**
   * @param path where the link leads, as it is written
   */
  public static Term ofLink(String name, String path) {
    return new Term(name, Optional.empty(), Optional.empty(), Optional.of(path));
  }

  /**
   * @return the same name of a thing of this kind
   */
  public Term as(EntityKind other) {
    return new Term(name, Optional.of(other), reference, link);
  }

  public static Term of(String name) {
    return new Term(name, Optional.empty(), Optional.empty());
  }

  public static Term of(String name, EntityKind kind) {
    return new Term(name, Optional.of(kind), Optional.empty());
  }
}

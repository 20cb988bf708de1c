package dev.verbgraph.reader.backstage;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Reference;
import dev.verbgraph.model.Term;
import java.util.Locale;
import java.util.Optional;

/** How catalog files name entities: {@code resource:default/orders-db}, {@code orders-db}. */
final class BackstageReference {

  private BackstageReference() {}

  /** That of an entity which does not say in which it is. */
  static final String DEFAULT_NAMESPACE = "default";

  /**
   * @param text the reference
   * @param defaultKind the Backstage kind that is meant where the reference has none; empty where
   *     it must have one: a component is meant then
   * @param namespace that of the entity which refers: it is meant where the reference has none
   * @return the entity, or empty if the reference has no name
   */
  static Optional<Term> read(String text, Optional<String> defaultKind, String namespace) {
    int colon = text.indexOf(':');
    int slash = text.indexOf('/', colon + 1);
    String kind = colon < 0 ? defaultKind.orElse("component") : text.substring(0, colon).strip();
    String within = slash < 0 ? namespace : text.substring(colon + 1, slash).strip();
    String name = text.substring(Math.max(colon, slash) + 1).strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(term(kind, within, name));
  }

  /**
   * @param kind the Backstage kind
   */
  static Term term(String kind, String namespace, String name) {
    return new Term(name, kind(kind), Optional.of(new Reference(kind, namespace, name)));
  }

  /** Whether a reference names the kind of what it refers to. */
  static boolean hasKind(String text) {
    return text.indexOf(':') > 0;
  }

  /** What a Backstage kind is here; empty for people, places and templates. */
  static Optional<EntityKind> kind(String backstageKind) {
    return switch (backstageKind.toLowerCase(Locale.ROOT)) {
      case "component", "resource" -> Optional.of(EntityKind.SERVICE);
      case "system", "domain" -> Optional.of(EntityKind.CATEGORY);
      case "api" -> Optional.of(EntityKind.CONCEPT);
      default -> Optional.empty();
    };
  }
}

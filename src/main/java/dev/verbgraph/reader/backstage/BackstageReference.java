package dev.verbgraph.reader.backstage;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Term;
import java.util.Locale;
import java.util.Optional;

/** How catalog files name entities: {@code resource:default/orders-db}, {@code orders-db}. */
final class BackstageReference {

  private BackstageReference() {}

  /**
   * @param text the reference
   * @param defaultKind the Backstage kind that is meant where the reference has none; empty where
   *     it must have one: a component is meant then
   * @return the entity, or empty if the reference has no name
   */
  static Optional<Term> term(String text, Optional<String> defaultKind) {
    int colon = text.indexOf(':');
    String kind = colon < 0 ? defaultKind.orElse("component") : text.substring(0, colon).strip();
    String name = text.substring(Math.max(colon, text.lastIndexOf('/')) + 1).strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(new Term(name, kind(kind)));
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

package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What notes mean by the titles of a catalog's entities. A title that two entities have, or that is
 * the name of another one, means neither by that; rules that list it win.
 *
 * <p>Why: docs/decisions/0045-a-name-may-have-several-bearers.md.
 */
final class CatalogTitles {

  /** What tells which entity a listed term is. */
  interface Naming {
    EntityKey key(Term term, ReadDocument in);
  }

  private final Map<EntityKey, EntityKey> meanings = new HashMap<>();

  private CatalogTitles() {}

  static CatalogTitles of(Collection<ReadDocument> documents, Naming naming) {
    CatalogTitles titles = new CatalogTitles();
    Set<EntityKey> unclear = new HashSet<>();
    for (ReadDocument read : documents) {
      for (Listing listing : read.note().listings()) {
        if (listing.title().isEmpty()) {
          continue;
        }
        EntityKey title = naming.key(Term.of(listing.title().get()), read);
        EntityKey meant = naming.key(listing.term(), read);
        EntityKey other = titles.meanings.putIfAbsent(title, meant);
        if (read.rules().identity().isListed(title) || (other != null && !other.equals(meant))) {
          unclear.add(title);
        }
      }
    }
    if (titles.meanings.isEmpty()) {
      return titles;
    }
    for (ReadDocument read : documents) {
      for (Term term : read.terms()) {
        if (term.reference().isPresent()) {
          unclear.add(naming.key(Term.of(term.name()), read));
          unclear.add(naming.key(term, read));
        }
      }
    }
    titles.meanings.keySet().removeAll(unclear);
    return titles;
  }

  /**
   * @param key what a name means by everything else
   * @return what has the name as its title; empty where nothing has
   */
  Optional<EntityKey> meaning(EntityKey key) {
    return Optional.ofNullable(meanings.get(key));
  }
}

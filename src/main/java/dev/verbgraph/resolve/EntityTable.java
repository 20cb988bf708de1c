package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects what all documents together say about names and kinds, and decides what each entity is.
 */
final class EntityTable {

  /** Who says of which kind a thing is; the first who says anything wins. */
  private enum Authority {
    /** A note lists it. */
    LISTED,
    /** The lexicon knows it. */
    LEXICON,
    /** The vocabulary's guess about objects of a relation. */
    RELATION
  }

  private static final class Draft {
    private final Map<String, Boolean> spellings = new HashMap<>();
    private final Set<String> declaredAliases = new TreeSet<>();
    private final Map<Authority, EntityKind> kinds = new TreeMap<>();
    private Optional<String> declaredName = Optional.empty();

    private void kind(Authority authority, EntityKind kind) {
      // A thing listed as a mere concept is still free to be what somebody else says it is.
      if (kind != EntityKind.CONCEPT) {
        kinds.merge(authority, kind, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
  }

  /**
   * The fullest spelling; among equally long ones that of a listing, then the first in natural
   * order.
   */
  private static final Comparator<Map.Entry<String, Boolean>> FULLEST =
      Comparator.<Map.Entry<String, Boolean>>comparingInt(spelling -> spelling.getKey().length())
          .thenComparing(Map.Entry::getValue)
          .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

  private final Map<String, Draft> drafts = new TreeMap<>();

  /** A name that a document uses for the entity of this key. */
  void named(String key, Term term, boolean listed, Identity identity) {
    Draft draft = drafts.computeIfAbsent(key, missing -> new Draft());
    draft.spellings.merge(Names.squeeze(term.name()), listed, Boolean::logicalOr);
    term.kind().ifPresent(kind -> draft.kind(Authority.LISTED, kind));
    identity
        .canonicalName(key)
        .ifPresent(name -> {
          // Two folders may declare different names for it: the same one must win whatever the
          // order.
          draft.declaredName =
              Optional.of(
                  draft.declaredName.filter(other -> other.compareTo(name) < 0).orElse(name));
          draft.declaredAliases.add(name);
          draft.declaredAliases.addAll(identity.declaredAliases(key));
        });
  }

  /** Another spelling of an entity that a document names. */
  void alias(String key, String spelling) {
    draft(key).declaredAliases.add(spelling);
  }

  /** What the vocabulary takes an object to be when nobody tells. */
  void guessed(String key, EntityKind kind) {
    draft(key).kind(Authority.RELATION, kind);
  }

  /** What the lexicon says of an entity, which no document may have named. */
  void known(String key, EntityKind kind) {
    Draft draft = drafts.get(key);
    if (draft != null) {
      draft.kind(Authority.LEXICON, kind);
    }
  }

  /**
   * @return the kind of the entity as far as it is known by now
   */
  EntityKind kind(String key) {
    return draft(key).kinds.values().stream().findFirst().orElse(EntityKind.CONCEPT);
  }

  Set<String> keys() {
    return drafts.keySet();
  }

  private Draft draft(String key) {
    return requireNonNull(drafts.get(key));
  }

  Entity entity(String key) {
    Draft draft = draft(key);
    String name =
        draft.declaredName.orElseGet(
            () -> draft.spellings.entrySet().stream().max(FULLEST).orElseThrow().getKey());
    Set<String> others = new TreeSet<>(draft.declaredAliases);
    others.addAll(draft.spellings.keySet());
    others.remove(name);
    return new Entity(key, name, kind(key), List.copyOf(others));
  }
}

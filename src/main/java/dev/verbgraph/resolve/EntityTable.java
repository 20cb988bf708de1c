package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Names;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each entity is, by what all documents together say of it and the lexicons know. It does not
 * change: more claims make another table. The order of claims makes no difference.
 */
final class EntityTable {

  private static final class Draft {
    private final Map<String, Boolean> spellings = new HashMap<>();
    private final Set<String> aliases = new TreeSet<>();
    private Optional<String> declaredName = Optional.empty();
    private Optional<EntityKind> listed = Optional.empty();
    private Optional<EntityKind> guessed = Optional.empty();

    private Draft copy() {
      Draft copy = new Draft();
      copy.spellings.putAll(spellings);
      copy.aliases.addAll(aliases);
      copy.declaredName = declaredName;
      copy.listed = listed;
      copy.guessed = guessed;
      return copy;
    }

    private void add(Claim claim) {
      switch (claim) {
        case Claim.Named named -> {
          spellings.merge(Names.visible(named.term().name()), named.listed(), Boolean::logicalOr);
          listed = first(listed, named.term().kind());
        }
        case Claim.Declared declared -> {
          // Two folders may declare different names for it: the same one must win whatever the
          // order.
          declaredName =
              Optional.of(
                  declaredName
                      .filter(other -> other.compareTo(declared.name()) < 0)
                      .orElse(declared.name()));
          aliases.addAll(declared.spellings());
        }
        case Claim.Alias alias -> aliases.add(Names.visible(alias.spelling()));
        case Claim.Guessed guess -> guessed = first(guessed, Optional.of(guess.kind()));
      }
    }
  }

  /** A thing said to be a mere concept is still free to be what somebody else says it is. */
  private static Optional<EntityKind> first(Optional<EntityKind> one, Optional<EntityKind> other) {
    return Stream.of(one, other)
        .flatMap(Optional::stream)
        .filter(kind -> kind != EntityKind.CONCEPT)
        .min(Comparator.naturalOrder());
  }

  /**
   * The fullest spelling; among equally long ones that of a listing, then the first in natural
   * order.
   */
  private static final Comparator<Map.Entry<String, Boolean>> FULLEST =
      Comparator.<Map.Entry<String, Boolean>>comparingInt(spelling -> spelling.getKey().length())
          .thenComparing(Map.Entry::getValue)
          .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

  private final SortedMap<EntityKey, Draft> drafts;
  private final Map<EntityKey, EntityKind> lexicon;

  private EntityTable(SortedMap<EntityKey, Draft> drafts, Map<EntityKey, EntityKind> lexicon) {
    this.drafts = drafts;
    this.lexicon = lexicon;
  }

  /**
   * @param lexicon what the lexicons say of things, whether or not a document names them
   */
  static EntityTable empty(Map<EntityKey, EntityKind> lexicon) {
    return new EntityTable(new TreeMap<>(), lexicon);
  }

  /**
   * @return a table that has these claims too
   */
  EntityTable with(List<Claim> claims) {
    SortedMap<EntityKey, Draft> all = new TreeMap<>(drafts);
    Set<EntityKey> own = new HashSet<>();
    for (Claim claim : claims) {
      if (own.add(claim.key())) {
        Draft known = all.get(claim.key());
        all.put(claim.key(), known == null ? new Draft() : known.copy());
      }
      requireNonNull(all.get(claim.key())).add(claim);
    }
    return new EntityTable(all, lexicon);
  }

  /**
   * @return the kind that a note lists it as, else the lexicon's, else the vocabulary's guess
   */
  EntityKind kind(EntityKey key) {
    Draft draft = draft(key);
    return draft
        .listed
        .or(() -> first(Optional.ofNullable(lexicon.get(key)), Optional.empty()))
        .or(() -> draft.guessed)
        .orElse(EntityKind.CONCEPT);
  }

  /**
   * @return those that a document names, in order
   */
  Set<EntityKey> keys() {
    return drafts.keySet();
  }

  private Draft draft(EntityKey key) {
    return requireNonNull(drafts.get(key));
  }

  Entity entity(EntityKey key) {
    Draft draft = draft(key);
    String name =
        draft.declaredName.orElseGet(
            () -> draft.spellings.entrySet().stream().max(FULLEST).orElseThrow().getKey());
    Set<String> others = new TreeSet<>(draft.aliases);
    others.addAll(draft.spellings.keySet());
    others.remove(name);
    return new Entity(key, name, kind(key), List.copyOf(others));
  }

  SortedMap<EntityKey, Entity> entities() {
    SortedMap<EntityKey, Entity> entities = new TreeMap<>();
    keys().forEach(key -> entities.put(key, entity(key)));
    return entities;
  }
}

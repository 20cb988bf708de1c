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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What each entity is, by what all documents together say of it and the lexicons know. It does not
 * change: more claims make another table. The order of claims makes no difference.
 */
final class EntityTable {

  private static final class Draft {
    /** As notes write them. */
    private final Map<String, Boolean> spellings = new HashMap<>();

    private final Set<String> aliases = new TreeSet<>();
    private Optional<String> declaredName = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<EntityKind> listed = Optional.empty();
    private Optional<EntityKind> guessed = Optional.empty();

    private Draft copy() {
      Draft copy = new Draft();
      copy.spellings.putAll(spellings);
      copy.aliases.addAll(aliases);
      copy.declaredName = declaredName;
      copy.title = title;
      copy.listed = listed;
      copy.guessed = guessed;
      return copy;
    }

    private void add(Claim claim) {
      switch (claim) {
        case Claim.Named named -> {
          spellings.merge(named.term().name(), named.listed(), Boolean::logicalOr);
          named.term().kind().ifPresent(kind -> listed = first(listed, kind));
        }
        case Claim.Declared declared -> {
          declaredName = Optional.of(firstName(declaredName, declared.name()));
          aliases.addAll(declared.spellings());
        }
        case Claim.Titled titled -> {
          String name = Names.visible(titled.title());
          title = Optional.of(firstName(title, name));
          aliases.add(name);
        }
        case Claim.Alias alias -> aliases.add(Names.visible(alias.spelling()));
        case Claim.Guessed guess -> guessed = first(guessed, guess.kind());
      }
    }

    /** Two documents may say different names: the same one must win whatever the order. */
    private static String firstName(Optional<String> known, String other) {
      return known.filter(name -> name.compareTo(other) < 0).orElse(other);
    }

    /** The spellings as a reader sees them, and whether a listing has each. */
    private Map<String, Boolean> visible() {
      Map<String, Boolean> visible = new HashMap<>();
      spellings.forEach((spelling, listing) ->
          visible.merge(Names.visible(spelling), listing, Boolean::logicalOr));
      return visible;
    }

    private String name() {
      return declaredName
          .or(() -> title)
          .orElseGet(() -> visible().entrySet().stream().max(FULLEST).orElseThrow().getKey());
    }
  }

  /** A thing said to be a mere concept is still free to be what somebody else says it is. */
  private static Optional<EntityKind> first(Optional<EntityKind> known, EntityKind other) {
    boolean tells = other != EntityKind.CONCEPT;
    return tells && known.filter(kind -> kind.compareTo(other) <= 0).isEmpty()
        ? Optional.of(other)
        : known;
  }

  /**
   * The fullest spelling; among equally long ones that of a listing, then the first in natural
   * order.
   */
  private static final Comparator<Map.Entry<String, Boolean>> FULLEST =
      Comparator.<Map.Entry<String, Boolean>>comparingInt(spelling -> spelling.getKey().length())
          .thenComparing(Map.Entry::getValue)
          .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

  private final Map<EntityKey, Draft> drafts;

  /** Those that somebody has asked for. */
  private final Map<EntityKey, Entity> known = new ConcurrentHashMap<>();

  private final Map<EntityKey, EntityKind> lexicon;

  private final Namesakes namesakes;

  private EntityTable(
      Map<EntityKey, Draft> drafts, Map<EntityKey, EntityKind> lexicon, Namesakes namesakes) {
    this.drafts = drafts;
    this.lexicon = lexicon;
    this.namesakes = namesakes;
  }

  /**
   * @param lexicon what the lexicons say of things, whether or not a document names them; never
   *     that they are mere concepts
   * @param namesakes the names that several things bear
   */
  static EntityTable empty(Map<EntityKey, EntityKind> lexicon, Namesakes namesakes) {
    return new EntityTable(new HashMap<>(), lexicon, namesakes);
  }

  /**
   * @return a table that has these claims too
   */
  EntityTable with(List<Claim> claims) {
    Map<EntityKey, Draft> all = new HashMap<>(drafts);
    Set<EntityKey> own = new HashSet<>();
    for (Claim claim : claims) {
      if (own.add(claim.key())) {
        Draft known = all.get(claim.key());
        all.put(claim.key(), known == null ? new Draft() : known.copy());
      }
      requireNonNull(all.get(claim.key())).add(claim);
    }
    return new EntityTable(all, lexicon, namesakes);
  }

  /**
   * @return the kind that a note lists it as, else the lexicon's, else the vocabulary's guess
   */
  EntityKind kind(EntityKey key) {
    Draft draft = draft(key);
    return draft
        .listed
        .or(() -> Optional.ofNullable(lexicon.get(key)))
        .or(() -> draft.guessed)
        .orElse(EntityKind.CONCEPT);
  }

  /**
   * @return those that a document names, in no order
   */
  Set<EntityKey> keys() {
    return drafts.keySet();
  }

  private Draft draft(EntityKey key) {
    return requireNonNull(drafts.get(key));
  }

  Entity entity(EntityKey key) {
    return known.computeIfAbsent(key, this::made);
  }

  private Entity made(EntityKey key) {
    Draft draft = draft(key);
    String name = name(key, draft);
    Set<String> others = new TreeSet<>(draft.aliases);
    others.addAll(draft.visible().keySet());
    others.add(draft.name());
    others.remove(name);
    return new Entity(key, name, kind(key), List.copyOf(others));
  }

  /** Where two of the same name would look the same, with what tells them apart. */
  private String name(EntityKey key, Draft draft) {
    String name = draft.name();
    boolean alike =
        namesakes.sharing(key).stream()
            .filter(other -> !other.equals(key))
            .flatMap(other -> Stream.ofNullable(drafts.get(other)))
            .anyMatch(other -> Names.fold(other.name()).equals(Names.fold(name)));
    return namesakes
        .bearer(key)
        .filter(bearer -> alike)
        .map(bearer -> name + " (" + bearer.label() + ")")
        .orElse(name);
  }

  SortedMap<EntityKey, Entity> entities() {
    SortedMap<EntityKey, Entity> entities = new TreeMap<>();
    keys().parallelStream()
        .map(this::entity)
        .toList()
        .forEach(entity -> entities.put(entity.key(), entity));
    return entities;
  }
}

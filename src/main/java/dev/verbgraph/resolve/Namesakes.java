package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Reference;
import dev.verbgraph.model.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names that several things bear: entities of a catalog that differ in kind or namespace, and
 * notes of one title. Each bearer is a thing of its own. Rules that list the name of notes make one
 * thing of them.
 *
 * <p>Why: docs/decisions/0045-a-name-may-have-several-bearers.md.
 */
final class Namesakes {

  /**
   * One of several things of a name.
   *
   * @param name the name as it is written
   * @param label what tells it from the others, for people
   * @param reference that of the catalog; empty for a note
   */
  record Bearer(EntityKey key, String name, String label, Optional<Reference> reference) {

    /** How to write which one is meant. */
    String written() {
      return name + " (" + label + ")";
    }

    /** All ways to write which one is meant. */
    List<String> spellings() {
      return Stream.concat(Stream.of(written()), reference.map(Reference::toString).stream())
          .toList();
    }
  }

  /** By the key of the name, each with two or more, in their order. */
  private final Map<EntityKey, Map<Reference, Bearer>> inCatalogs = new HashMap<>();

  private final Map<EntityKey, Map<DocumentPath, Bearer>> notes = new HashMap<>();

  /** By the key of what tells which one is meant. */
  private final Map<EntityKey, Bearer> written = new HashMap<>();

  private final Map<EntityKey, List<EntityKey>> others = new HashMap<>();
  private final Map<EntityKey, Bearer> bearers = new HashMap<>();

  /** Which entity a name means by everything else that is known of names. */
  interface Naming {
    EntityKey key(String name, RulesLookup rules);
  }

  private Namesakes() {}

  static Namesakes of(Collection<ReadDocument> documents, Naming naming, LinkTargets links) {
    Map<EntityKey, SortedMap<Reference, String>> referred = new TreeMap<>();
    Map<EntityKey, SortedMap<DocumentPath, String>> titled = new TreeMap<>();
    Map<EntityKey, Set<RulesLookup>> rules = new HashMap<>();
    Set<ReadDocument> linked = links.linked(documents);
    for (ReadDocument read : documents) {
      Optional<EntityKey> title =
          read.note()
              .title()
              .filter(name -> !name.isBlank())
              .map(name -> naming.key(name, read.rules()));
      for (Term term : linked.contains(read) ? withTitle(read) : read.terms()) {
        if (title.isEmpty() && term.reference().isEmpty()) {
          continue;
        }
        EntityKey key = naming.key(term.name(), read.rules());
        if (term.reference().isPresent()) {
          rules.computeIfAbsent(key, none -> new HashSet<>()).add(read.rules());
          referred
              .computeIfAbsent(key, none -> new TreeMap<>())
              .merge(term.reference().get(), term.name(), Namesakes::first);
        } else if (title.equals(Optional.of(key)) && !read.rules().identity().isListed(key)) {
          rules.computeIfAbsent(key, none -> new HashSet<>()).add(read.rules());
          titled
              .computeIfAbsent(key, none -> new TreeMap<>())
              .merge(read.document().path(), term.name(), Namesakes::first);
        }
      }
    }
    Namesakes namesakes = new Namesakes();
    referred.forEach((key, all) -> {
      if (all.size() > 1) {
        namesakes.inCatalogs.put(
            key,
            namesakes.bearers(key, all, BearerLabels.ofReferences(all.keySet()), Optional::of));
      }
    });
    titled.forEach((key, all) -> {
      if (all.size() > 1) {
        namesakes.notes.put(
            key,
            namesakes.bearers(
                key, all, BearerLabels.ofDocuments(all.keySet()), note -> Optional.empty()));
      }
    });
    namesakes.index(naming, rules);
    return namesakes;
  }

  /** A note that is linked to need not name what it is about. */
  private static List<Term> withTitle(ReadDocument read) {
    return Stream.concat(
            read.terms().stream(),
            read.note().title().filter(name -> !name.isBlank()).map(Term::of).stream())
        .toList();
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private <T extends Comparable<T>> Map<T, Bearer> bearers(
      EntityKey key,
      SortedMap<T, String> names,
      Map<T, String> labels,
      Function<T, Optional<Reference>> reference) {
    Map<T, Bearer> all = new TreeMap<>();
    names.forEach((mark, name) ->
        all.put(
            mark,
            new Bearer(
                key.borneBy(mark.toString()),
                Names.visible(name),
                requireNonNull(labels.get(mark)),
                reference.apply(mark))));
    List<EntityKey> keys =
        Stream.concat(Stream.of(key), all.values().stream().map(Bearer::key)).toList();
    all.values()
        .forEach(bearer -> {
          bearers.put(bearer.key(), bearer);
          others.put(bearer.key(), keys);
        });
    return all;
  }

  private void index(Naming naming, Map<EntityKey, Set<RulesLookup>> rules) {
    Stream.of(inCatalogs, notes)
        .flatMap(sorts -> sorts.entrySet().stream())
        .forEach(entry -> {
          for (RulesLookup lookup : requireNonNull(rules.get(entry.getKey()))) {
            for (Bearer bearer : entry.getValue().values()) {
              for (String spelling : bearer.spellings()) {
                written.merge(naming.key(spelling, lookup), bearer, Namesakes::first);
              }
            }
          }
        });
  }

  private static Bearer first(Bearer one, Bearer other) {
    return one.key().compareTo(other.key()) <= 0 ? one : other;
  }

  /** Whether there are any. */
  boolean isEmpty() {
    return bearers.isEmpty();
  }

  /**
   * @param key what the name means by everything else that is known of names
   * @param in the path of the document that uses it
   * @return the key of the bearer that is meant; the given one where the name has only one, or
   *     where nothing tells which
   */
  EntityKey key(EntityKey key, Optional<Reference> reference, DocumentPath in) {
    if (isEmpty()) {
      return key;
    }
    return Optional.ofNullable(written.get(key))
        .or(() ->
            reference.isPresent()
                ? reference.map(inCatalogs.getOrDefault(key, Map.of())::get)
                : note(key, in))
        .map(Bearer::key)
        .orElse(key);
  }

  /**
   * The note itself, the only one whose file has this name, as links of Obsidian mean it, or the
   * only one of the folder.
   */
  private Optional<Bearer> note(EntityKey key, DocumentPath in) {
    Map<DocumentPath, Bearer> all = notes.getOrDefault(key, Map.of());
    return Optional.ofNullable(all.get(in))
        .or(() -> only(all, note -> isNamedLike(note, requireNonNull(all.get(note)))))
        .or(() -> only(all, note -> note.folder().equals(in.folder())));
  }

  private static boolean isNamedLike(DocumentPath note, Bearer bearer) {
    return Names.fold(note.fileName()).equals(Names.fold(bearer.name()));
  }

  private static Optional<Bearer> only(
      Map<DocumentPath, Bearer> all, Predicate<DocumentPath> condition) {
    List<DocumentPath> found = all.keySet().stream().filter(condition).toList();
    return found.size() == 1 ? Optional.ofNullable(all.get(found.getFirst())) : Optional.empty();
  }

  /** Whether a name tells which of the bearers of another name it means. */
  boolean isWritten(EntityKey key) {
    return written.containsKey(key);
  }

  /**
   * @return the bearers of a name, in the order of their references and paths; empty where it has
   *     only one
   */
  List<Bearer> of(EntityKey name) {
    return Stream.of(inCatalogs.get(name), notes.get(name))
        .flatMap(Stream::ofNullable)
        .flatMap(all -> all.values().stream())
        .toList();
  }

  /**
   * @return what this note is about, if the name is its title and that of other notes
   */
  Optional<Bearer> subject(EntityKey name, DocumentPath note) {
    return Optional.ofNullable(notes.getOrDefault(name, Map.of()).get(note));
  }

  /**
   * @return what the other notes of a title are about, in the order of their paths
   */
  List<Bearer> otherNotes(EntityKey name, DocumentPath note) {
    return notes.getOrDefault(name, Map.of()).entrySet().stream()
        .filter(each -> !each.getKey().equals(note))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * @return what tells a thing from others of its name; empty where it has no namesakes
   */
  Optional<Bearer> bearer(EntityKey key) {
    return Optional.ofNullable(bearers.get(key));
  }

  /**
   * @return the keys of all that the name of this thing may mean, its own and that of the bare name
   *     among them; empty where it has no namesakes
   */
  List<EntityKey> sharing(EntityKey key) {
    return others.getOrDefault(key, List.of());
  }
}

package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.vocabulary.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds entities that are perhaps one under two names. It only advises: what looks alike often is
 * not the same, and a person decides.
 *
 * <p>Why: docs/decisions/0023-aliases-are-suggested-by-shape.md.
 */
public final class AliasAdvisor {

  /**
   * A word that more names share than this tells nothing, and would make every pair of them a
   * candidate.
   */
  private static final int COMMON_WORD = 60;

  /** Up to so many letters, one that differs makes another word. */
  private static final int SHORT_NAME = 5;

  private static final int LONG_NAME = 10;

  /** That one name begins as another does is a reason only together with a common neighbour. */
  private static final int LEAST_WEIGHT = 2;

  /** How many neighbours are named as a reason. */
  private static final int SHOWN_NEIGHBOURS = 3;

  private final Graph graph;
  private final Map<EntityKey, SortedSet<String>> neighbours = new HashMap<>();
  private final Set<Set<String>> apart = new HashSet<>();

  private record Candidate(AliasSuggestion suggestion, int weight) {}

  private AliasAdvisor(Graph graph, Collection<Rules> rules) {
    this.graph = graph;
    for (DocumentGraph document : graph.documents().values()) {
      document.relationships().stream().map(Relationship::id).forEach(this::link);
    }
    rules.stream()
        .flatMap(each -> each.distinct().stream())
        .map(pair -> pair.stream().map(Names::fold).collect(Collectors.toSet()))
        .forEach(apart::add);
  }

  private void link(Relationship.Id id) {
    neighbours
        .computeIfAbsent(id.subject(), missing -> new TreeSet<>())
        .add(id.type() + " " + name(id.object()));
    neighbours
        .computeIfAbsent(id.object(), missing -> new TreeSet<>())
        .add(name(id.subject()) + " " + id.type());
  }

  private String name(EntityKey key) {
    return requireNonNull(graph.entities().get(key)).name();
  }

  /**
   * @param graph all entities and documents
   * @param rules all rules that the documents were read with: pairs that they call distinct are
   *     never suggested
   * @return the likeliest first
   */
  public static List<AliasSuggestion> advise(Graph graph, Collection<Rules> rules) {
    return new AliasAdvisor(graph, rules).advise();
  }

  private List<AliasSuggestion> advise() {
    List<Candidate> candidates = new ArrayList<>();
    for (Set<EntityKey> pair : pairs()) {
      List<Entity> entities = pair.stream().sorted().map(key -> graph.entities().get(key)).toList();
      consider(entities.getFirst(), entities.getLast(), candidates);
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::weight)
                .reversed()
                .thenComparing(candidate -> candidate.suggestion().name())
                .thenComparing(candidate -> candidate.suggestion().other()))
        .map(Candidate::suggestion)
        .toList();
  }

  /**
   * Only names that share a word, or the letters at one of their ends, are compared: all pairs
   * would be too many.
   */
  private Set<Set<EntityKey>> pairs() {
    Map<String, List<EntityKey>> keysByHandle = new TreeMap<>();
    for (Entity entity : graph.entities().values()) {
      handles(entity)
          .forEach(handle ->
              keysByHandle.computeIfAbsent(handle, missing -> new ArrayList<>()).add(entity.key()));
    }
    Set<Set<EntityKey>> pairs = new HashSet<>();
    for (List<EntityKey> keys : keysByHandle.values()) {
      if (keys.size() <= COMMON_WORD) {
        for (int i = 0; i < keys.size(); i++) {
          for (int j = i + 1; j < keys.size(); j++) {
            pairs.add(Set.of(keys.get(i), keys.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  private static Set<String> handles(Entity entity) {
    String letters = String.join("", words(entity));
    int end = Math.min(3, letters.length());
    return Stream.concat(
            words(entity).stream(),
            Stream.of(
                "^" + letters.substring(0, end), letters.substring(letters.length() - end) + "$"))
        .collect(Collectors.toSet());
  }

  private static List<String> words(Entity entity) {
    return Arrays.stream(entity.key().value().split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void consider(Entity one, Entity other, List<Candidate> candidates) {
    if (isApart(one, other) || kindsDiffer(one, other)) {
      return;
    }
    Map<String, Integer> reasons = reasons(one, other);
    if (reasons.isEmpty()) {
      return;
    }
    List<String> shared = shared(one, other);
    if (!shared.isEmpty()) {
      String some = String.join(", ", shared.subList(0, Math.min(SHOWN_NEIGHBOURS, shared.size())));
      reasons.put("both: " + some + (shared.size() > SHOWN_NEIGHBOURS ? ", …" : ""), 1);
    }
    int weight = reasons.values().stream().mapToInt(Integer::intValue).sum();
    if (weight < LEAST_WEIGHT) {
      return;
    }
    Entity known =
        Stream.of(one, other)
            .max(Comparator.comparingInt(this::said).thenComparing(Entity::key))
            .orElseThrow();
    Entity less = known.equals(one) ? other : one;
    candidates.add(
        new Candidate(
            new AliasSuggestion(known.name(), less.name(), List.copyOf(reasons.keySet())), weight));
  }

  private int said(Entity entity) {
    return neighbours.getOrDefault(entity.key(), new TreeSet<>()).size();
  }

  private boolean isApart(Entity one, Entity other) {
    return apart.stream()
        .anyMatch(pair ->
            spellings(one).anyMatch(pair::contains) && spellings(other).anyMatch(pair::contains));
  }

  private static Stream<String> spellings(Entity entity) {
    return Stream.concat(
        Stream.of(entity.key().value(), Names.fold(entity.name())),
        entity.aliases().stream().map(Names::fold));
  }

  /** Two things of different kinds are two things; of a concept nobody has said what it is. */
  private static boolean kindsDiffer(Entity one, Entity other) {
    return one.kind() != other.kind()
        && one.kind() != EntityKind.CONCEPT
        && other.kind() != EntityKind.CONCEPT;
  }

  private List<String> shared(Entity one, Entity other) {
    Set<String> shared = new TreeSet<>(neighbours.getOrDefault(one.key(), new TreeSet<>()));
    shared.retainAll(neighbours.getOrDefault(other.key(), new TreeSet<>()));
    return List.copyOf(shared);
  }

  /** By weight. */
  private static Map<String, Integer> reasons(Entity one, Entity other) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    List<String> words = words(one);
    List<String> otherWords = words(other);
    String letters = String.join("", words);
    String otherLetters = String.join("", otherWords);
    int length = Math.min(letters.length(), otherLetters.length());
    if (letters.equals(otherLetters)) {
      reasons.put("the same letters", 4);
    } else if (words.stream().sorted().toList().equals(otherWords.stream().sorted().toList())) {
      reasons.put("the same words in another order", 3);
    } else if (length > SHORT_NAME) {
      int edits = Suggestions.edits(letters, otherLetters);
      if (edits == 1 || (edits == 2 && length > LONG_NAME)) {
        reasons.put(edits == 1 ? "one letter differs" : "two letters differ", 3);
      }
    }
    if (reasons.isEmpty()) {
      boolean isShorter = words.size() < otherWords.size();
      List<String> fewer = isShorter ? words : otherWords;
      List<String> more = isShorter ? otherWords : words;
      if (fewer.size() > 1 && more.containsAll(fewer)) {
        reasons.put("all words of one are in the other", 2);
      } else if (fewer.size() == 1
          && !more.isEmpty()
          && more.getFirst().equals(fewer.getFirst())
          && more.size() == 2) {
        reasons.put("one is the beginning of the other", 1);
      }
    }
    return reasons;
  }
}

package dev.verbgraph.vocabulary;

import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that decides what a note means besides its words: the vocabulary, the names and the
 * lexicon, as data. The same rules and the same notes always give the same graph.
 *
 * @param relations no phrase stands in two of them
 * @param modifiers no word stands under two of them
 * @param prefixes see {@link Identity}
 * @param aliases canonical name to other spellings
 * @param distinct pairs of names that are never one thing
 * @param lexicon things that prose may mention
 * @param requiredParts words, of which each description of a service must have a part
 * @param arrow the phrase that an arrow of a picture without words stands for
 */
public record Rules(
    List<Relation> relations,
    Modifiers modifiers,
    List<String> prefixes,
    Map<String, List<String>> aliases,
    List<List<String>> distinct,
    List<LexiconEntry> lexicon,
    List<String> requiredParts,
    Optional<String> arrow) {

  /** Rules by which an arrow without words says no more than that two things are linked. */
  public Rules(
      List<Relation> relations,
      Modifiers modifiers,
      List<String> prefixes,
      Map<String, List<String>> aliases,
      List<List<String>> distinct,
      List<LexiconEntry> lexicon,
      List<String> requiredParts) {
    this(
        relations,
        modifiers,
        prefixes,
        aliases,
        distinct,
        lexicon,
        requiredParts,
        Optional.empty());
  }

  static final Rules NONE =
      new Rules(List.of(), Modifiers.NONE, List.of(), Map.of(), List.of(), List.of(), List.of());

  public Vocabulary vocabulary() {
    return new Vocabulary(relations, modifiers);
  }

  /** What a lexicon lists keeps the name that notes give it; aliases give it theirs. */
  public Identity identity() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    lexicon.forEach(entry -> known.put(entry.name(), entry.aliases()));
    Map<String, List<String>> all = joined(without(distinct, known, prefixes), aliases);
    Map<String, List<String>> named = new LinkedHashMap<>(all);
    named.keySet().retainAll(aliases.keySet());
    all.keySet().removeAll(aliases.keySet());
    return new Identity(prefixes, named, all, distinct);
  }

  /**
   * @param more rules of a folder: what they say of a type, a phrase or a name replaces what these
   *     rules say, the rest is added
   */
  Rules extendedBy(Rules more) {
    Set<RelationType> types =
        more.relations.stream().map(Relation::type).collect(Collectors.toSet());
    Set<String> phrases =
        more.relations.stream()
            .flatMap(
                relation -> Stream.concat(relation.phrases().stream(), relation.inverse().stream()))
            .map(Vocabulary::words)
            .collect(Collectors.toSet());
    List<Relation> allRelations = new ArrayList<>();
    relations.stream()
        .filter(relation -> !types.contains(relation.type()))
        .map(relation -> without(phrases, relation))
        .forEach(allRelations::add);
    allRelations.addAll(more.relations);

    Set<String> names =
        more.lexicon.stream().map(entry -> Names.fold(entry.name())).collect(Collectors.toSet());
    List<LexiconEntry> entries = new ArrayList<>();
    lexicon.stream()
        .filter(entry -> !names.contains(Names.fold(entry.name())))
        .forEach(entries::add);
    entries.addAll(more.lexicon);

    List<String> allPrefixes = union(prefixes, more.prefixes);
    List<PlainNames> joined = groups(more.aliases, allPrefixes);
    return new Rules(
        allRelations,
        modifiers.extendedBy(more.modifiers),
        allPrefixes,
        joined(without(more.distinct, aliases, allPrefixes), more.aliases),
        union(
            distinct.stream().filter(pair -> !joins(joined, pair, allPrefixes)).toList(),
            more.distinct),
        entries,
        union(requiredParts, more.requiredParts),
        more.arrow.or(() -> arrow));
  }

  /** The names that the aliases make one thing of. */
  private static List<PlainNames> groups(Map<String, List<String>> aliases, List<String> prefixes) {
    return aliases.entrySet().stream()
        .map(entry -> PlainNames.of(spellings(entry), prefixes))
        .toList();
  }

  private static boolean joins(List<PlainNames> groups, List<String> pair, List<String> prefixes) {
    PlainNames names = PlainNames.of(pair, prefixes);
    return groups.stream().anyMatch(group -> group.haveAll(names));
  }

  /** Of two names that are distinct now, the one that was the alias is none any more. */
  private static Map<String, List<String>> without(
      List<List<String>> distinct, Map<String, List<String>> aliases, List<String> prefixes) {
    List<PlainNames> pairs = distinct.stream().map(pair -> PlainNames.of(pair, prefixes)).toList();
    Map<String, List<String>> left = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : aliases.entrySet()) {
      PlainNames group = PlainNames.of(spellings(entry), prefixes);
      List<PlainNames> apart = pairs.stream().filter(group::haveAll).toList();
      left.put(
          entry.getKey(),
          entry.getValue().stream()
              .filter(spelling ->
                  apart.stream()
                      .noneMatch(pair -> pair.haveAll(PlainNames.of(List.of(spelling), prefixes))))
              .toList());
    }
    return left;
  }

  private static List<String> spellings(Map.Entry<String, List<String>> entry) {
    return union(List.of(entry.getKey()), entry.getValue());
  }

  private static Set<String> folded(Collection<String> names) {
    return names.stream().map(Names::fold).collect(Collectors.toSet());
  }

  /**
   * Entries that share a spelling speak of one thing: they become one entry, under the name that
   * the later of them prefers.
   */
  private static Map<String, List<String>> joined(
      Map<String, List<String>> earlier, Map<String, List<String>> later) {
    Map<String, List<String>> all = new LinkedHashMap<>(earlier);
    later.forEach((name, others) -> {
      Set<String> group = new LinkedHashSet<>(union(List.of(name), others));
      Set<String> folded = folded(group);
      all.entrySet()
          .removeIf(entry -> {
            List<String> spellings = spellings(entry);
            boolean same = spellings.stream().map(Names::fold).anyMatch(folded::contains);
            if (same) {
              group.addAll(spellings);
            }
            return same;
          });
      group.remove(name);
      all.put(name, List.copyOf(group));
    });
    return all;
  }

  private static Relation without(Set<String> phrases, Relation relation) {
    return new Relation(
        relation.type(),
        relation.phrases().stream()
            .filter(phrase -> !phrases.contains(Vocabulary.words(phrase)))
            .toList(),
        relation.inverse().stream()
            .filter(phrase -> !phrases.contains(Vocabulary.words(phrase)))
            .toList(),
        relation.dependency(),
        relation.strength(),
        relation.object());
  }

  private static <T> List<T> union(List<T> some, List<T> more) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * @return what is wrong with these rules taken together, one sentence each; empty when nothing is
   */
  List<String> contradictions() {
    List<String> wrong = new ArrayList<>();
    Map<String, RelationType> typesOfPhrases = new LinkedHashMap<>();
    Set<RelationType> types = new HashSet<>();
    for (Relation relation : relations) {
      if (!types.add(relation.type())) {
        wrong.add("the type " + relation.type() + " is listed twice");
      }
      Stream.concat(relation.phrases().stream(), relation.inverse().stream())
          .forEach(phrase -> {
            RelationType other =
                typesOfPhrases.putIfAbsent(Vocabulary.words(phrase), relation.type());
            if (other != null) {
              wrong.add(
                  "the phrase \""
                      + phrase
                      + "\" is listed under both "
                      + other
                      + " and "
                      + relation.type());
            }
          });
    }
    modifiers
        .contradictions()
        .forEach(words -> wrong.add("the modifier \"" + words + "\" is listed twice"));
    Map<String, String> namesOfSpellings = new LinkedHashMap<>();
    aliases.forEach((name, others) ->
        union(List.of(name), others)
            .forEach(spelling -> {
              String other = namesOfSpellings.putIfAbsent(Names.fold(spelling), name);
              if (other != null && !other.equals(name)) {
                wrong.add("\"" + spelling + "\" is listed under both " + other + " and " + name);
              }
            }));
    List<PlainNames> groups = groups(aliases, prefixes);
    for (List<String> pair : distinct) {
      String both = "\"" + String.join("\" and \"", pair) + "\"";
      if (folded(pair).size() == 1) {
        wrong.add(
            both
                + " are declared distinct, but they differ only in letter case or white space and"
                + " are therefore one name");
      } else if (joins(groups, pair, prefixes)) {
        wrong.add(both + " are declared both distinct and aliases of each other");
      }
    }
    return wrong;
  }
}

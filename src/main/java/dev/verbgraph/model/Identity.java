package dev.verbgraph.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identity rule: which names mean the same entity. Two names are one when they have the same
 * {@link #key}.
 *
 * <p>Names are folded ({@link Names#fold}); a spelling in the alias list becomes its canonical
 * name; declared prefixes are taken off, unless the name is listed as distinct. What merely looks
 * alike stays apart.
 *
 * <p>Why: docs/decisions/0024-names-of-any-length.md.
 */
public final class Identity {

  /**
   * A word in front that does not count.
   *
   * @param folded with a blank behind it
   */
  private record Prefix(String word, String folded) {}

  private final List<Prefix> prefixes;
  private final Set<String> distinct = new HashSet<>();
  private final Set<Set<String>> pairs = new HashSet<>();
  private final Map<String, String> canonicalNames = new HashMap<>();
  private final Map<String, String> listedNames = new HashMap<>();
  private final Map<String, String> keysOfNames = new HashMap<>();
  private final Map<String, List<String>> otherSpellings = new HashMap<>();

  /**
   * @param prefixes words in front of a name that make no difference, such as {@code Azure}
   * @param aliases canonical name to other spellings
   * @param known as aliases, but of things that keep the name that notes give them
   * @param distinct pairs of names that are never one; each keeps its prefix, because it would be
   *     mistaken for another without it
   */
  public Identity(
      List<String> prefixes,
      Map<String, List<String>> aliases,
      Map<String, List<String>> known,
      List<List<String>> distinct) {
    this.prefixes =
        prefixes.stream().map(word -> new Prefix(word, Names.fold(word) + " ")).toList();
    for (List<String> pair : distinct) {
      Set<String> folded = pair.stream().map(Names::fold).collect(Collectors.toSet());
      pairs.add(folded);
      this.distinct.addAll(folded);
    }
    // What a name means must not depend on the order of equal rules.
    Map<String, List<String>> names = new TreeMap<>(known);
    aliases.forEach((name, spellings) -> {
      canonicalNames.put(withoutPrefix(Names.fold(name)), Names.squeeze(name));
      names.put(name, spellings);
    });
    names.forEach((name, spellings) -> {
      String key = withoutPrefix(Names.fold(name));
      listedNames.put(key, Names.squeeze(name));
      otherSpellings.put(key, spellings);
      keysOfNames.put(Names.fold(name), key);
      spellings.forEach(spelling -> keysOfNames.put(Names.fold(spelling), key));
    });
    // An alias without its prefix is the same alias, unless that is a name of its own.
    names.forEach((name, spellings) -> {
      String key = withoutPrefix(Names.fold(name));
      for (String spelling : spellings) {
        String stripped = withoutPrefix(Names.fold(spelling));
        if (!listedNames.containsKey(stripped)) {
          keysOfNames.putIfAbsent(stripped, key);
        }
      }
    });
  }

  /**
   * @param name a name as somebody writes it, not blank
   * @return what identifies the entity of that name
   */
  public EntityKey key(String name) {
    String folded = Names.fold(name);
    String stripped = withoutPrefix(folded);
    return EntityKey.of(
        Optional.ofNullable(keysOfNames.get(folded))
            .or(() -> Optional.ofNullable(keysOfNames.get(stripped)))
            .orElse(stripped));
  }

  /**
   * @param name a name as somebody writes it, not blank
   * @return the rules by which it means its entity, in the order in which they apply; empty where
   *     its own letters do
   */
  public List<NameRule> rules(String name) {
    String folded = Names.fold(name);
    Optional<NameRule> alias = alias(folded);
    if (alias.isPresent()) {
      return List.of(alias.get());
    }
    List<Prefix> prefixes = prefixesOf(folded);
    return Stream.concat(
            prefixes.stream().<NameRule>map(prefix -> new NameRule.Prefix(prefix.word())),
            prefixes.isEmpty() ? Stream.empty() : alias(withoutPrefix(folded)).stream())
        .toList();
  }

  private Optional<NameRule> alias(String folded) {
    return Optional.ofNullable(keysOfNames.get(folded))
        .map(listedNames::get)
        .filter(listed -> !Names.fold(listed).equals(folded))
        .map(NameRule.Alias::new);
  }

  /**
   * @return whether the rules say of just these two names that they are never one
   */
  public boolean areDistinct(String one, String other) {
    return pairs.contains(Stream.of(one, other).map(Names::fold).collect(Collectors.toSet()));
  }

  /**
   * @return the name the alias file declares for the entity, empty where it declares none
   */
  public Optional<String> canonicalName(EntityKey key) {
    return Optional.ofNullable(canonicalNames.get(key.value()));
  }

  /**
   * @return whether the rules list the entity, under whatever name
   */
  public boolean isListed(EntityKey key) {
    return listedNames.containsKey(key.value());
  }

  /**
   * @return the spellings that the rules list for the entity, the name first; may be empty
   */
  public List<String> listedSpellings(EntityKey key) {
    return Stream.concat(
            Stream.ofNullable(listedNames.get(key.value())),
            otherSpellings.getOrDefault(key.value(), List.of()).stream())
        .toList();
  }

  private String withoutPrefix(String folded) {
    int length = prefixesOf(folded).stream().mapToInt(prefix -> prefix.folded().length()).sum();
    return folded.substring(length);
  }

  /** The words in front that do not count, from the first on; may be empty. */
  private List<Prefix> prefixesOf(String folded) {
    List<Prefix> found = new ArrayList<>();
    String name = folded;
    while (!distinct.contains(name)) {
      String current = name;
      Optional<Prefix> prefix =
          prefixes.stream().filter(each -> current.startsWith(each.folded())).findFirst();
      if (prefix.isEmpty()) {
        break;
      }
      found.add(prefix.get());
      name = name.substring(prefix.get().folded().length());
    }
    return found;
  }
}

package dev.verbgraph.model;

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

  /** With the digest behind it, this is no longer than the longest key. */
  private static final int SHORTENED = 900;

  private final List<String> prefixes;
  private final Set<String> distinct = new HashSet<>();
  private final Set<Set<String>> pairs = new HashSet<>();
  private final Map<String, String> canonicalNames = new HashMap<>();
  private final Map<String, String> keysOfNames = new HashMap<>();
  private final Map<String, List<String>> declaredAliases = new HashMap<>();

  /**
   * @param prefixes words in front of a name that make no difference, such as {@code Azure}
   * @param aliases canonical name to other spellings
   * @param distinct pairs of names that are never one; each keeps its prefix, because it would be
   *     mistaken for another without it
   */
  public Identity(
      List<String> prefixes, Map<String, List<String>> aliases, List<List<String>> distinct) {
    this.prefixes = prefixes.stream().map(prefix -> Names.fold(prefix) + " ").toList();
    for (List<String> pair : distinct) {
      Set<String> folded = pair.stream().map(Names::fold).collect(Collectors.toSet());
      pairs.add(folded);
      this.distinct.addAll(folded);
    }
    // What a name means must not depend on the order of equal rules.
    Map<String, List<String>> sorted = new TreeMap<>(aliases);
    sorted.forEach((canonical, spellings) -> {
      String key = withoutPrefix(Names.fold(canonical));
      canonicalNames.put(key, Names.squeeze(canonical));
      declaredAliases.put(key, spellings);
      keysOfNames.put(Names.fold(canonical), key);
      spellings.forEach(spelling -> keysOfNames.put(Names.fold(spelling), key));
    });
    // An alias without its prefix is the same alias, unless that is a name of its own.
    sorted.forEach((canonical, spellings) -> {
      String key = withoutPrefix(Names.fold(canonical));
      for (String spelling : spellings) {
        String stripped = withoutPrefix(Names.fold(spelling));
        if (!canonicalNames.containsKey(stripped)) {
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
    return new EntityKey(
        shortened(
            Optional.ofNullable(keysOfNames.get(folded))
                .or(() -> Optional.ofNullable(keysOfNames.get(stripped)))
                .orElse(stripped)));
  }

  /** A key of any length would not fit into an index. Different names keep different keys. */
  private static String shortened(String key) {
    return key.length() <= Names.LONGEST_INDEXED
        ? key
        : Names.beginning(key, SHORTENED) + " " + ContentHash.of(key);
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
   * @return the spellings the alias file declares for the entity, without the canonical one; may be
   *     empty
   */
  public List<String> declaredAliases(EntityKey key) {
    return declaredAliases.getOrDefault(key.value(), List.of());
  }

  private String withoutPrefix(String folded) {
    String name = folded;
    while (!distinct.contains(name)) {
      String current = name;
      Optional<String> prefix = prefixes.stream().filter(current::startsWith).findFirst();
      if (prefix.isEmpty()) {
        return name;
      }
      name = name.substring(prefix.get().length());
    }
    return name;
  }
}

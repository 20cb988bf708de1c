package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows from the names themselves what their abbreviations mean: whoever writes {@code Language
 * Understanding (LUIS)} once may write {@code LUIS} or {@code Language Understanding} elsewhere. An
 * abbreviation that two names claim means neither, and one that the rules call distinct from the
 * name means itself.
 */
final class Abbreviations {

  private static final Pattern INTRODUCTION =
      Pattern.compile("(\\S.*\\S)\\s*\\(\\s*(\\p{Lu}[\\p{Lu}\\p{N}]{1,9})\\s*\\)");

  private final Map<EntityKey, EntityKey> fullKeys = new HashMap<>();
  private final Set<EntityKey> ambiguous = new HashSet<>();
  private final Map<EntityKey, String> introductions = new HashMap<>();
  private final Map<EntityKey, Set<String>> spellings = new TreeMap<>();

  /** Looks whether a name introduces an abbreviation. */
  void learn(String name, Identity identity) {
    // Most names have no parenthesis, and a pattern is tried at every letter.
    if (name.length() > Names.LONGEST_INDEXED || name.indexOf('(') < 0) {
      return;
    }
    Matcher introduction = INTRODUCTION.matcher(name.strip());
    if (introduction.matches()
        && introduction.group(1).charAt(0) == introduction.group(2).charAt(0)) {
      EntityKey full = identity.key(name);
      for (String spelling : List.of(introduction.group(1), introduction.group(2))) {
        if (identity.areDistinct(name, spelling)) {
          ambiguous.add(identity.key(spelling));
        } else {
          learn(identity.key(spelling), full, spelling, identity);
          introductions.merge(
              identity.key(spelling),
              name,
              (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
      }
    }
  }

  private void learn(EntityKey key, EntityKey full, String spelling, Identity identity) {
    if (key.equals(full) || identity.isListed(key)) {
      return;
    }
    EntityKey other = fullKeys.putIfAbsent(key, full);
    if (other != null && !other.equals(full)) {
      ambiguous.add(key);
    }
    spellings.computeIfAbsent(full, missing -> new TreeSet<>()).add(spelling);
  }

  /**
   * @return the key of the entity that this key really means
   */
  EntityKey key(EntityKey key) {
    return KeyChain.end(
        key,
        each ->
            ambiguous.contains(each) ? Optional.empty() : Optional.ofNullable(fullKeys.get(each)));
  }

  /**
   * @return the name that introduces what this key stands for; empty where it means itself
   */
  Optional<String> introducing(EntityKey key) {
    return key(key).equals(key) ? Optional.empty() : Optional.ofNullable(introductions.get(key));
  }

  /**
   * @return the abbreviated spellings of an entity, in natural order; may be empty
   */
  List<String> spellings(EntityKey key, Identity identity) {
    return spellings.getOrDefault(key, Set.of()).stream()
        .filter(spelling -> key(identity.key(spelling)).equals(key))
        .toList();
  }
}

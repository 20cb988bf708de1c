package dev.verbgraph.vocabulary;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Suggestions;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks up phrases. Letter case does not matter, and neither does what stands between the words.
 */
public final class Vocabulary {

  /** Neo4j allows more, but nobody can read a longer type. */
  static final int LONGEST_TYPE = 64;

  /** The types between entities, passages and documents. */
  static final Set<String> RESERVED = Set.of("NAMED_IN", "DESCRIBED_BY", "IN_DOCUMENT");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern CAMEL_CASE = Pattern.compile("\\p{Ll}{2,}+(?:\\p{Lu}\\p{Ll}++)++");

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Suggestions suggestions;

  Vocabulary(List<Relation> relations) {
    for (Relation relation : relations) {
      relation
          .phrases()
          .forEach(phrase -> meanings.put(words(phrase), new Meaning.Known(relation, false)));
      relation
          .inverse()
          .forEach(phrase -> meanings.put(words(phrase), new Meaning.Known(relation, true)));
    }
    // Unlisted, the words of a type would get that very type, but not what the vocabulary says of
    // it.
    relations.forEach(relation ->
        meanings.putIfAbsent(words(relation.type()), new Meaning.Known(relation, false)));
    suggestions = new Suggestions(meanings.keySet());
  }

  /**
   * @param phrase the words of a note between subject and object
   */
  public Meaning meaning(String phrase) {
    Meaning known = meanings.get(words(phrase));
    return known != null ? known : unlisted(phrase);
  }

  /**
   * {@code depends_on}, {@code depends-on} and {@code dependsOn} are what {@code depends on} is:
   * they would have the same type.
   */
  static String words(String phrase) {
    String words = BETWEEN_WORDS.matcher(Names.fold(apart(phrase))).replaceAll(" ").strip();
    return words.isEmpty() ? phrase : words;
  }

  /**
   * Puts blanks between the words of a phrase that is written as one. A name with capitals inside
   * is not.
   */
  private static String apart(String phrase) {
    return CAMEL_CASE.matcher(phrase).matches() ? phrase.replaceAll("(?=\\p{Lu})", " ") : phrase;
  }

  private Meaning unlisted(String phrase) {
    String type = typeOf(phrase);
    if (type.isEmpty()) {
      return new Meaning.Unusable();
    }
    Relation own =
        new Relation(
            type,
            List.of(phrase),
            List.of(),
            Dependency.NONE,
            Optional.empty(),
            EntityKind.CONCEPT);
    return new Meaning.Unknown(own, suggestions.nearest(phrase).stream().findFirst());
  }

  /**
   * The letters and digits of a phrase as an UPPER_SNAKE_CASE type; empty when it does not begin
   * with a letter.
   */
  private static String typeOf(String phrase) {
    String words =
        Normalizer.normalize(apart(phrase), Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "_");
    String type = words.replaceAll("^[_\\p{N}]+", "");
    type = Names.beginning(type, LONGEST_TYPE);
    type = type.endsWith("_") ? type.substring(0, type.length() - 1) : type;
    return RESERVED.contains(type) ? "IS_" + type : type;
  }
}

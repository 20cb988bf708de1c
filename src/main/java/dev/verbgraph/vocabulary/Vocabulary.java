package dev.verbgraph.vocabulary;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.model.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks up phrases. Letter case does not matter, and neither does what stands between the words.
 */
public final class Vocabulary {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        meanings.putIfAbsent(words(relation.type().name()), new Meaning.Known(relation, false)));
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
    String words =
        BETWEEN_WORDS.matcher(Names.fold(TypeNames.apart(phrase))).replaceAll(" ").strip();
    return words.isEmpty() ? phrase : words;
  }

  private Meaning unlisted(String phrase) {
    String type = typeOf(phrase);
    if (type.isEmpty()) {
      return new Meaning.Unusable();
    }
    Relation own =
        new Relation(
            new RelationType(type),
            List.of(phrase),
            List.of(),
            Dependency.NONE,
            Optional.empty(),
            EntityKind.CONCEPT);
    return new Meaning.Unknown(own, suggestions.nearest(phrase).stream().findFirst());
  }

  /** The type that the words of a phrase make; empty when they make none. */
  private static String typeOf(String phrase) {
    String type = TypeNames.of(phrase);
    return GraphSchema.STRUCTURE.contains(type) ? "IS_" + type : type;
  }
}

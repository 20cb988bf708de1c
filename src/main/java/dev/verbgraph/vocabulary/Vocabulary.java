package dev.verbgraph.vocabulary;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.model.TypeNames;
import dev.verbgraph.vocabulary.Modifiers.Modifier;
import dev.verbgraph.vocabulary.Modifiers.Sense;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Looks up phrases. Letter case does not matter, and neither does what stands between the words, or
 * in which form a verb is ({@link Inflections}).
 */
public final class Vocabulary {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Nobody says a verb and when it holds in more; a longer text need not be searched. */
  private static final int MOST_WORDS = 12;

  private final Map<String, Meaning.Known> meanings = new HashMap<>();
  private final List<Modifier> modifiers;
  private final Suggestions suggestions;

  Vocabulary(List<Relation> relations, Modifiers modifiers) {
    this.modifiers = modifiers.longestFirst();
    relations.forEach(relation -> phrases(relation, this::listed));
    suggestions = new Suggestions(List.copyOf(meanings.keySet()));
    // Unlisted, the words of a type would get that very type, but not what the vocabulary says of
    // it.
    relations.forEach(
        relation -> meanings.putIfAbsent(words(relation.type().name()), now(relation, false)));
    relations.forEach(relation ->
        phrases(
            relation,
            (words, known) ->
                Inflections.of(words).forEach(form -> meanings.putIfAbsent(form, known))));
  }

  private void listed(String words, Meaning.Known known) {
    meanings.put(words, known);
  }

  private static void phrases(Relation relation, BiConsumer<String, Meaning.Known> each) {
    relation.phrases().forEach(phrase -> each.accept(words(phrase), now(relation, false)));
    relation.inverse().forEach(phrase -> each.accept(words(phrase), now(relation, true)));
  }

  private static Meaning.Known now(Relation relation, boolean inverse) {
    return new Meaning.Known(relation, inverse, Optional.empty());
  }

  /**
   * @param phrase the words of a note between subject and object
   * @return what they mean: as they are listed, in another form of it, or with words beside it that
   *     say whether it holds
   */
  public Meaning meaning(String phrase) {
    String words = words(phrase);
    Meaning.Known known = meanings.get(words);
    return known != null
        ? known
        : modified(List.of(words.split(" ", -1)))
            .map(found -> of(found, phrase))
            .or(() -> withoutRemark(phrase))
            .orElseGet(() -> unlisted(phrase));
  }

  /**
   * What stands in brackets behind a phrase says how, and not what: {@code uses (HTTPS)}. Unless it
   * says that the phrase does not hold.
   */
  private Optional<Meaning> withoutRemark(String phrase) {
    int remark = phrase.endsWith(")") ? phrase.indexOf(" (") : -1;
    if (remark <= 0) {
      return Optional.empty();
    }
    List<String> words = List.of(BETWEEN_WORDS.split(Names.fold(phrase.substring(remark + 2)), -1));
    boolean doubtful =
        modifiers.stream()
            .anyMatch(modifier ->
                modifier.sense() != Sense.CURRENT
                    && Collections.indexOfSubList(words, modifier.words()) >= 0);
    return doubtful ? Optional.empty() : Optional.of(meaning(phrase.substring(0, remark)));
  }

  /** A listed phrase, and what the words beside it say. */
  private record Modified(Meaning.Known known, Sense sense) {

    private Modified and(Sense other) {
      return new Modified(known, sense.compareTo(other) <= 0 ? sense : other);
    }
  }

  private Optional<Modified> modified(List<String> words) {
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (Modifier modifier : modifiers) {
      int at = Collections.indexOfSubList(words, modifier.words());
      if (at >= 0) {
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(at + modifier.words().size(), words.size()));
        Optional<Modified> found =
            Optional.ofNullable(meanings.get(String.join(" ", rest)))
                .map(known -> new Modified(known, modifier.sense()))
                .or(() -> modified(rest).map(more -> more.and(modifier.sense())));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Meaning of(Modified found, String phrase) {
    Meaning.Known known = found.known();
    return switch (found.sense()) {
      case DENIED -> new Meaning.Denied(own(typeOf(phrase), phrase));
      case PLANNED ->
          new Meaning.Known(known.relation(), known.inverse(), Optional.of(RelationStatus.PLANNED));
      case DEPRECATED ->
          new Meaning.Known(
              known.relation(), known.inverse(), Optional.of(RelationStatus.DEPRECATED));
      case CURRENT -> known;
    };
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
    return new Meaning.Unknown(own(type, phrase), suggestions.nearest(phrase).stream().findFirst());
  }

  private static Relation own(String type, String phrase) {
    return new Relation(
        new RelationType(type),
        List.of(phrase),
        List.of(),
        Dependency.NONE,
        Optional.empty(),
        EntityKind.CONCEPT);
  }

  /** The type that the words of a phrase make; empty when they make none. */
  private static String typeOf(String phrase) {
    String type = TypeNames.of(phrase);
    return GraphSchema.RESERVED.contains(type) ? "IS_" + type : type;
  }
}

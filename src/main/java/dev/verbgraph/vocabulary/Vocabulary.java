package dev.verbgraph.vocabulary;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.model.TypeNames;
import dev.verbgraph.vocabulary.Modifiers.Modifier;
import dev.verbgraph.vocabulary.Modifiers.Sense;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

  /** In words; what is listed is no longer. */
  private static final int LONGEST_PHRASE = 5;

  private final Map<String, Meaning.Known> meanings = new HashMap<>();
  private final List<Modifier> modifiers;
  private final Suggestions suggestions;

  Vocabulary(List<Relation> relations, Modifiers modifiers) {
    this.modifiers = modifiers.longestFirst();
    relations.forEach(relation -> phrases(relation, meanings::put));
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
    return known(phrase).orElseGet(() -> unlisted(phrase));
  }

  /**
   * The same where most words are none of the vocabulary: nothing like them is looked for.
   *
   * @return empty where they are not listed
   */
  public Optional<Meaning> known(String phrase) {
    return listed(phrase).map(found -> of(found, phrase));
  }

  /** The phrase as it is listed, or with words beside it. */
  private Optional<Modified> listed(String phrase) {
    String words = words(phrase);
    Meaning.Known known = meanings.get(words);
    return known != null
        ? Optional.of(new Modified(known, Sense.CURRENT))
        : modified(List.of(words.split(" ", -1)));
  }

  /**
   * @param phrase the words on an edge of a picture
   * @return what they mean: as those of a note, or by the longest part of them that is listed; and
   *     where no verb is in them, no more than a line between the two
   */
  public Meaning ofEdge(String phrase) {
    return listed(phrase)
        .map(found -> of(found, phrase))
        .or(() -> part(phrase))
        .orElseGet(() -> EdgeWords.isVerb(phrase) ? unlisted(phrase) : neutral());
  }

  /** What an edge means that says nothing. */
  public Meaning.Neutral neutral() {
    Meaning.Known listed = meanings.get(Statement.LINKS_TO);
    return new Meaning.Neutral(
        listed == null ? own(typeOf(Statement.LINKS_TO), Statement.LINKS_TO) : listed.relation());
  }

  private Optional<Meaning> part(String phrase) {
    for (EdgeWords.Part part : EdgeWords.parts(phrase)) {
      Optional<Modified> found = listed(part.phrase());
      if (found.isPresent()) {
        return Optional.of(of(found.get().and(sense(part.rest())), phrase));
      }
    }
    return Optional.empty();
  }

  /** What words that are no part of a phrase say of whether it holds. */
  private Sense sense(String rest) {
    List<String> words = List.of(words(rest).split(" ", -1));
    return modifiers.stream()
        .filter(modifier -> Collections.indexOfSubList(words, modifier.words()) >= 0)
        .map(Modifier::sense)
        .min(Comparator.naturalOrder())
        .orElse(Sense.CURRENT);
  }

  /**
   * @param text of any length
   * @return the first phrase in it, the longest that begins there, folded; empty where it has none
   */
  public Optional<String> phraseIn(String text) {
    List<String> words = List.of(words(text).split(" ", -1));
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + LONGEST_PHRASE); to > from; to--) {
        String phrase = String.join(" ", words.subList(from, to));
        if (meanings.containsKey(phrase)) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
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

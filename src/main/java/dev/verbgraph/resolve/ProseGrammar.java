package dev.verbgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form of sentence that states something: a subject, a verb, names, and nothing that takes
 * it back or leaves it open. Knows no names and no verbs itself.
 */
final class ProseGrammar {

  /** What a sentence says, each name with its place. */
  record Said(String phrase, String name, int offset) {}

  /** Whoever writes one of these denies it, wishes for it, or says that it depends. */
  private static final Pattern RESERVE =
      Pattern.compile(
          "\\b(?:not|no|never|neither|nor|none|without|cannot|if|when|whenever|unless|until|once|while"
              + "|may|might|can|could|should|would|will|shall|must|optionally|sometimes|rarely|either"
              + "|instead|except|only|rather|formerly|previously|planned|but)\\b|n['\u2019]t\\b|\\?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRONOUN = Pattern.compile("(?:It|[Tt]his service|The service)\\s+");
  private static final Pattern ARTICLE = Pattern.compile("(?:The|This)\\s+");
  private static final Pattern ITEM = Pattern.compile("\\s*+(?:(?:[-+]|\\d++[.)])\\s++)?");

  /** The article of a name, as in "the App Service". */
  private static final Pattern BEFORE_NAME =
      Pattern.compile("\\s*+:?\\s*+(?:both\\s++)?(?:the\\s++)?");

  private static final Pattern AND =
      Pattern.compile(
          "\\s*+(?:,\\s*+(?:and\\s++|as well as\\s++)?|(?<=\\s)(?:and|as well as|&)\\s++)");

  /** What may follow a name that is no part of a longer one. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "\\s*+(?:[.;:!()\u2013\u2014]|$)|\\s++(?:for|to|as|in|on|at|via|through|with|from|by|because|since"
              + "|which|that|behind|over|during|under|within|across|internally|directly)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern WORD = Pattern.compile("[^\\s,;:()]+");
  private static final Pattern VERB_WORDS = Pattern.compile("[\\p{Ll}'-]+(?:\\s+[\\p{Ll}'-]+)*+");

  /** Marks of Markdown that change nothing of what a sentence says. */
  private static final Pattern MARKS = Pattern.compile("[*`]|\\[\\[|\\]\\]");

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_VERB = 6;

  private final Predicate<String> thing;
  private final Predicate<String> verb;
  private final Predicate<String> known;

  /**
   * @param thing whether a text is the name of what the prose is about
   * @param verb whether it is a verb, with whatever belongs to it, that holds
   * @param known whether it is a name
   */
  ProseGrammar(Predicate<String> thing, Predicate<String> verb, Predicate<String> known) {
    this.thing = thing;
    this.verb = verb;
    this.known = known;
  }

  /**
   * @param it whether a pronoun stands for the thing here
   * @return whether the sentence is about the thing
   */
  boolean isAbout(String sentence, boolean it) {
    return subject(plain(sentence), it).isPresent();
  }

  /**
   * @param it whether a pronoun stands for the thing here
   * @return what it says of the thing; empty where it says nothing, or not plainly
   */
  List<Said> said(String sentence, boolean it) {
    String text = plain(sentence);
    return RESERVE.matcher(text).find()
        ? List.of()
        : subject(text, it).map(end -> predicates(text, end)).orElse(List.of());
  }

  /** As long as before. */
  private static String plain(String sentence) {
    return MARKS.matcher(sentence).replaceAll(mark -> " ".repeat(mark.group().length()));
  }

  /** Where the subject ends, if it is the thing. */
  private Optional<Integer> subject(String text, boolean it) {
    int from = end(ITEM, text, 0).orElse(0);
    Optional<Integer> pronoun = end(PRONOUN, text, from);
    if (pronoun.isPresent()) {
      return pronoun.filter(end -> it);
    }
    return name(text, from, thing)
        .or(() -> end(ARTICLE, text, from).flatMap(behind -> name(text, behind, thing)));
  }

  private List<Said> predicates(String text, int from) {
    List<Said> all = new ArrayList<>();
    int at = from;
    while (true) {
      int begin = skipBlanks(text, at);
      Optional<Integer> end = verb(text, begin);
      if (end.isEmpty()) {
        return all;
      }
      Optional<Names> names = names(text, end.get());
      if (names.isEmpty()) {
        return List.of();
      }
      // "and stores tickets" says something else, and takes nothing back.
      if (names.get().names().isEmpty()) {
        return all;
      }
      String phrase = text.substring(begin, end.get());
      names.get().names().forEach(name -> all.add(name.with(phrase)));
      if (names.get().next() < 0) {
        return all;
      }
      at = names.get().next();
    }
  }

  /**
   * @param next where another verb may follow; negative where the sentence says no more
   */
  private record Names(List<Name> names, int next) {}

  private record Name(String text, int offset) {

    private Said with(String phrase) {
      return new Said(phrase, text, offset);
    }
  }

  /**
   * @return the names that stand behind a verb, perhaps none; empty where a name is part of
   *     something longer, or one of several that it may be
   */
  private Optional<Names> names(String text, int from) {
    List<Name> names = new ArrayList<>();
    int at = end(BEFORE_NAME, text, from).orElse(from);
    while (true) {
      int begin = at;
      Optional<Integer> end = name(text, begin, known);
      if (end.isEmpty()) {
        return Optional.of(new Names(names, names.isEmpty() ? -1 : begin));
      }
      names.add(new Name(text.substring(begin, end.get()), begin));
      Optional<Integer> and = end(AND, text, end.get());
      if (and.isPresent()) {
        at = end(BEFORE_NAME, text, and.get()).orElse(and.get());
      } else {
        return AFTER_NAME.matcher(text).region(end.get(), text.length()).lookingAt()
            ? Optional.of(new Names(names, -1))
            : Optional.empty();
      }
    }
  }

  private Optional<Integer> verb(String text, int from) {
    return longest(
        text, from, LONGEST_VERB, words -> VERB_WORDS.matcher(words).matches() && verb.test(words));
  }

  private Optional<Integer> name(String text, int from, Predicate<String> names) {
    return longest(text, from, LONGEST_NAME, names);
  }

  /** The end of the longest run of words that is accepted. */
  private static Optional<Integer> longest(
      String text, int from, int most, Predicate<String> accepted) {
    Matcher word = WORD.matcher(text);
    List<Integer> ends = new ArrayList<>();
    int at = from;
    while (ends.size() < most && word.find(at) && text.substring(at, word.start()).isBlank()) {
      at = word.end();
      ends.add(word.group().matches(".*[.!?]") ? at - 1 : at);
    }
    for (int end : ends.reversed()) {
      if (end > from && accepted.test(text.substring(from, end))) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Optional<Integer> end(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }
}

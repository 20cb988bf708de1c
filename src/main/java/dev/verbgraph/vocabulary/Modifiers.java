package dev.verbgraph.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words beside a verb that say whether it holds: {@code no longer} uses, {@code will} use, uses
 * {@code (deprecated)}.
 *
 * @param denied it does not hold
 * @param planned it does not hold yet
 * @param deprecated it will not hold for long
 * @param current it holds: they change nothing
 */
public record Modifiers(
    List<String> denied, List<String> planned, List<String> deprecated, List<String> current) {

  public static final Modifiers NONE = new Modifiers(List.of(), List.of(), List.of(), List.of());

  /** What the words say. */
  enum Sense {
    DENIED,
    PLANNED,
    DEPRECATED,
    CURRENT
  }

  /**
   * One of them.
   *
   * @param words in small letters, at least one
   */
  record Modifier(List<String> words, Sense sense) {}

  /**
   * @param more what they say of a word replaces what these say
   */
  Modifiers extendedBy(Modifiers more) {
    return new Modifiers(
        joined(denied, more.denied, more),
        joined(planned, more.planned, more),
        joined(deprecated, more.deprecated, more),
        joined(current, more.current, more));
  }

  private static List<String> joined(List<String> some, List<String> own, Modifiers more) {
    Set<String> spoken = new LinkedHashSet<>();
    more.all().map(Vocabulary::words).forEach(spoken::add);
    List<String> left =
        new ArrayList<>(
            some.stream().filter(words -> !spoken.contains(Vocabulary.words(words))).toList());
    left.addAll(own);
    return List.copyOf(left);
  }

  private Stream<String> all() {
    return Stream.of(denied, planned, deprecated, current).flatMap(List::stream);
  }

  /**
   * @return what stands under more than one of the four, in the order of the lists; may be empty
   */
  List<String> contradictions() {
    Set<String> seen = new LinkedHashSet<>();
    return all().filter(words -> !seen.add(Vocabulary.words(words))).toList();
  }

  /**
   * @return all of them, those of most words first
   */
  List<Modifier> longestFirst() {
    return Stream.of(
            of(denied, Sense.DENIED),
            of(planned, Sense.PLANNED),
            of(deprecated, Sense.DEPRECATED),
            of(current, Sense.CURRENT))
        .flatMap(all -> all)
        .sorted(Comparator.comparingInt((Modifier one) -> one.words().size()).reversed())
        .toList();
  }

  private static Stream<Modifier> of(List<String> phrases, Sense sense) {
    return phrases.stream()
        .map(phrase -> new Modifier(List.of(Vocabulary.words(phrase).split(" ", -1)), sense));
  }
}

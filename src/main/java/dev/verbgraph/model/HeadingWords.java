package dev.verbgraph.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of titles that notes of a folder have beside those that every note may have. All are in
 * lower case.
 *
 * <p>Why: docs/decisions/0061-words-of-titles-belong-to-reading.md.
 *
 * @param categories what services are sorted by, such as "robotics"
 * @param parts what describes a service, such as "runbook"
 * @param providers what names of services begin with, such as "contoso"
 */
public record HeadingWords(Set<String> categories, Set<String> parts, Set<String> providers) {

  public static final HeadingWords NONE = new HeadingWords(Set.of(), Set.of(), Set.of());

  /** Words as they were written. */
  public static HeadingWords of(
      Collection<String> categories, Collection<String> parts, Collection<String> providers) {
    return new HeadingWords(small(categories), small(parts), small(providers));
  }

  private static Set<String> small(Collection<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /**
   * @return these and those of a folder further down
   */
  public HeadingWords and(HeadingWords more) {
    return new HeadingWords(
        both(categories, more.categories),
        both(parts, more.parts),
        both(providers, more.providers));
  }

  /**
   * @return all of some words, and of some others
   */
  public static Set<String> both(Set<String> some, Set<String> others) {
    return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }
}

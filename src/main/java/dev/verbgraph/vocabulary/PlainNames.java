package dev.verbgraph.vocabulary;

import dev.verbgraph.model.Names;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names as aliases and distinct pairs compare them: letter case and white space make no difference,
 * and neither does a prefix.
 *
 * @param exact folded
 * @param plain folded, without prefixes
 */
record PlainNames(Set<String> exact, Set<String> plain) {

  /**
   * @param prefixes words in front of a name that do not count
   */
  static PlainNames of(Collection<String> names, List<String> prefixes) {
    List<String> fronts = prefixes.stream().map(prefix -> Names.fold(prefix) + " ").toList();
    Set<String> exact = names.stream().map(Names::fold).collect(Collectors.toSet());
    return new PlainNames(
        exact, exact.stream().map(name -> withoutPrefix(name, fronts)).collect(Collectors.toSet()));
  }

  private static String withoutPrefix(String folded, List<String> fronts) {
    return fronts.stream()
        .filter(folded::startsWith)
        .findFirst()
        .map(front -> withoutPrefix(folded.substring(front.length()), fronts))
        .orElse(folded);
  }

  /**
   * @return whether all names of the other are among these. Names that differ by a prefix alone
   *     speak of just these spellings
   */
  boolean haveAll(PlainNames other) {
    return other.plain.size() < other.exact.size()
        ? exact.containsAll(other.exact)
        : plain.containsAll(other.plain);
  }
}

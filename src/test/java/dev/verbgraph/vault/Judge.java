package dev.verbgraph.vault;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.vault.Tally.Fate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what was made of a vault against its truth. */
final class Judge {

  private final Vault vault;
  private final List<Written> written;
  private final Set<Relation> truth;

  Judge(Vault vault) {
    this.vault = vault;
    written = vault.written();
    truth = written.stream().flatMap(Written::relations).collect(Collectors.toSet());
  }

  /** Each fact, and everything that is none. */
  void judge(VaultGraph graph, Tally tally) {
    for (Written fact : written) {
      tally.add(name(fact.notation()), fate(fact, graph), show(fact));
    }
    graph.relations().stream()
        .filter(relation -> !truth.contains(relation) && !isMentioned(relation))
        .forEach(relation ->
            tally.add(
                name(document(relation).notationAt(relation.line())),
                Fate.INVENTED,
                relation + " | " + line(relation)));
  }

  /**
   * The facts of the damaged line, or of its block where the line itself states none, and all
   * others that got lost with them.
   *
   * @param whole what was made of the vault without the damage
   * @param graph what was made of it with the damage
   */
  void judge(Broken broken, VaultGraph whole, VaultGraph graph, Tally tally) {
    Set<Told> before = whole.diagnostics().stream().map(Told::of).collect(Collectors.toSet());
    List<Told> told =
        graph.diagnostics().stream()
            .map(Told::of)
            .filter(each -> each.file().equals(broken.document().path()))
            .filter(each -> !before.contains(each))
            .toList();
    boolean otherwise =
        graph.relations().stream()
            .filter(each -> !whole.relations().contains(each))
            .anyMatch(each ->
                each.document().equals(broken.document().path())
                    && broken.near().isInBlock(each.line()));
    for (Written fact : written) {
      boolean damaged =
          fact.document().equals(broken.document().path()) && fact.line() == broken.line();
      boolean found = isFound(fact, graph);
      // What is not read undamaged either is another matter.
      if (!isFound(fact, whole) || (found && !damaged)) {
        continue;
      }
      boolean reported =
          told.stream()
              .anyMatch(
                  each -> fact.isInBlock(each.line()) || broken.near().isInBlock(each.line()));
      Fate fate =
          found ? Fate.FOUND : reported ? Fate.REPORTED : otherwise ? Fate.OTHERWISE : Fate.SILENT;
      tally.add(
          name(fact.notation()),
          fate,
          broken.damage() + " " + broken.line() + " `" + broken.text() + "` " + show(fact));
    }
  }

  /** What is named in a text is mentioned there: no fact of the vault, unless nobody sees it. */
  private boolean isMentioned(Relation relation) {
    return relation.type().equals("MENTIONS")
        && !(document(relation).notationAt(relation.line()) instanceof Noise noise
            && noise.isHidden());
  }

  /** A diagnostic and its line. */
  private record Told(String file, int line, String message) {

    static Told of(Diagnostic it) {
      return new Told(it.file(), it.span().line(), it.code() + " " + it.message());
    }
  }

  private static boolean isFound(Written fact, VaultGraph graph) {
    return fact.relations().allMatch(graph.relations()::contains);
  }

  /** The name in the table. */
  private static String name(Notation notation) {
    String name = notation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return notation instanceof Noise ? "(" + name + ")" : name;
  }

  private Fate fate(Written fact, VaultGraph graph) {
    if (isFound(fact, graph)) {
      return Fate.FOUND;
    }
    boolean told =
        graph.diagnostics().stream()
            .anyMatch(diagnostic ->
                diagnostic.file().equals(fact.document())
                    && fact.isInBlock(diagnostic.span().line()));
    return told ? Fate.REPORTED : Fate.SILENT;
  }

  private String show(Written fact) {
    Relation relation = fact.relations().findFirst().orElseThrow();
    return relation + " | " + line(relation) + " " + fact.links();
  }

  private String line(Relation relation) {
    return document(relation).lines().get(relation.line() - 1);
  }

  private Document document(Relation relation) {
    return vault.documents().stream()
        .filter(document -> document.path().equals(relation.document()))
        .findFirst()
        .orElseThrow();
  }
}

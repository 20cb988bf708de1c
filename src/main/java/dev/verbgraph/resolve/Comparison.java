package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Identity;
import dev.verbgraph.resolve.Contribution.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an edited document means among some others, before and after the edit. */
public final class Comparison {

  private final Edit edit;
  private final List<InputDocument> beside;
  private final Resolution before;
  private final Resolution after;
  private final List<Contribution> then;
  private final List<Contribution> now;

  /** The facts that only one of the two states, by pass. */
  private final List<Set<Fact>> differences;

  Comparison(Edit edit, List<InputDocument> beside, Resolution before, Resolution after) {
    this.edit = edit;
    this.beside = beside;
    this.before = before;
    this.after = after;
    then = before.contributions(path());
    now = after.contributions(path());
    differences =
        IntStream.range(0, then.size())
            .mapToObj(pass -> then.get(pass).difference(now.get(pass)))
            .toList();
  }

  private DocumentPath path() {
    return edit.after().path();
  }

  /** Whether the two differ at most by facts that other documents may state as well. */
  boolean differsByFacts() {
    return own(then).equals(own(now)) && differences().stream().allMatch(Comparison::isPlain);
  }

  private static List<Contribution.Own> own(List<Contribution> contributions) {
    return contributions.stream().map(Contribution::own).toList();
  }

  private static boolean isPlain(Fact fact) {
    return switch (fact) {
      case Fact.Uses(var term) -> term.link().isEmpty();
      case Fact.Lists(var term, var title) -> term.link().isEmpty() && title.isEmpty();
      case Fact.Knows knows -> true;
      case Fact.Takes(var term, var kind) -> term.link().isEmpty();
    };
  }

  private Set<Fact> differences() {
    return differences.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /**
   * @return the keys of the names that these facts are about; may be empty
   */
  public Set<EntityKey> noticed() {
    Identity identity = edit.after().rules().identity();
    return differences().stream()
        .map(fact -> identity.key(fact.name()))
        .collect(Collectors.toSet());
  }

  /**
   * @param isStored whether the graph has exactly this of a document: then it depended on no others
   *     than these
   * @return whether no other document can notice the edit: each fact that came or went is stated by
   *     one of the others, too, with the same rules and in the same folder
   */
  public boolean isUnnoticed(Predicate<DocumentGraph> isStored) {
    Map<DocumentPath, DocumentGraph> graphs = before.graph().documents();
    Predicate<DocumentPath> isAsStored = path -> isStored.test(requireNonNull(graphs.get(path)));
    if (!isAsStored.test(path())) {
      return false;
    }
    if (differences().isEmpty()) {
      return true;
    }
    List<List<Contribution>> others =
        beside.stream()
            .filter(document -> document.rules().equals(edit.after().rules()))
            .map(InputDocument::path)
            // Which bearer of a name is meant may depend on the folder.
            .filter(path -> path.folder().equals(path().folder()))
            .filter(isAsStored)
            .map(before::contributions)
            .toList();
    return IntStream.range(0, then.size())
        .allMatch(pass -> areSaid(differences.get(pass), others, pass));
  }

  private static boolean areSaid(Set<Fact> facts, List<List<Contribution>> others, int pass) {
    Set<Fact> said = new HashSet<>();
    others.forEach(contributions -> said.addAll(contributions.get(pass).facts()));
    return said.containsAll(facts);
  }

  /**
   * @return these documents, after the edit
   */
  public Resolution after() {
    return after;
  }
}

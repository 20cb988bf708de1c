package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Identity;
import dev.verbgraph.resolve.Contribution.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a document was among some others, and what it is. */
public final class Comparison {

  private final Edit edit;
  private final List<InputDocument> beside;
  private final Resolution before;
  private final Graph graph;
  private final Resolution after;
  private final List<Contribution> then;
  private final List<Contribution> now;

  /** What only one of the two says, by pass. */
  private final List<Set<Fact>> differences;

  Comparison(Edit edit, List<InputDocument> beside, Resolution before, Resolution after) {
    this.edit = edit;
    this.beside = beside;
    this.before = before;
    this.after = after;
    graph = before.graph();
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

  /** Whether nothing else differs, and what differs is of names that anybody may use. */
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
   * @return the keys of the names of which the document says more or less than before; may be empty
   */
  public Set<EntityKey> noticed() {
    Identity identity = edit.after().rules().identity();
    return differences().stream()
        .map(fact -> identity.key(fact.name()))
        .collect(Collectors.toSet());
  }

  /**
   * @param isStored whether this is what a document adds to the graph, as the graph has it: then it
   *     depends on no other documents than these
   * @return whether no other document can notice the change: each thing that is said no more, or
   *     only now, one of those beside it says as well
   */
  public boolean isUnnoticed(Predicate<DocumentGraph> isStored) {
    if (!isStored.test(graph(path()))) {
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
            .filter(path -> isStored.test(graph(path)))
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

  private DocumentGraph graph(DocumentPath path) {
    return requireNonNull(graph.documents().get(path));
  }

  /** The documents with the change. */
  public Resolution after() {
    return after;
  }
}

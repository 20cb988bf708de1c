package dev.verbgraph.query.memory;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.query.GraphQuestion;
import dev.verbgraph.query.NameLookup;
import dev.verbgraph.query.Proofs;
import dev.verbgraph.query.RelationTypes;
import dev.verbgraph.query.SharedDependencies;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Asks a graph in memory. It answers as Neo4j does, but where Neo4j says that it takes any: of
 * equally short chains in {@link SharedDependencies}, and of more than can be compared.
 *
 * <p>Why: docs/decisions/0054-a-graph-in-memory-answers-too.md.
 */
public final class MemoryAnswers implements Answers {

  private final LinkedGraph graph;
  private final NameLookup names;

  /**
   * @param identities the identity rules of the notes in the graph; only asked for when a name is
   *     not found as it stands
   */
  public MemoryAnswers(Graph graph, Supplier<List<Identity>> identities) {
    this.graph = LinkedGraph.of(graph);
    this.names = new NameLookup(new MemoryNames(graph.entities()), identities);
  }

  @Override
  public Entity named(String name) {
    return names.named(name);
  }

  @Override
  public boolean isEmpty() {
    return graph.entities().isEmpty();
  }

  // A question is a GraphQuestion of the answer that its case makes; the compiler does not conclude
  // A from the type that a case matches.
  @Override
  @SuppressWarnings("unchecked")
  public <A> A to(GraphQuestion<A> question) {
    return (A)
        switch (question) {
          case Dependencies asked -> ReachedEntities.of(graph, asked);
          case DependencyWeb asked -> WebLinks.of(graph, asked);
          case SharedDependencies asked -> CommonEntities.of(graph, asked);
          case Cycles asked -> Cycles.knots(needs(asked));
          case Connections asked -> new PathFinder(graph).of(asked);
          case Proofs asked -> new PathFinder(graph).of(asked);
          case Chains asked -> new PathFinder(graph).of(asked);
          case EntityDetails asked -> new EntityPage(graph, asked.of()).page();
          case RelationTypes asked -> types();
        };
  }

  private SortedMap<EntityKey, List<EntityKey>> needs(Cycles asked) {
    Needs needs = new Needs(graph, Direction.NEEDS, asked.scope());
    SortedMap<EntityKey, List<EntityKey>> needed = new TreeMap<>();
    for (EntityKey key : graph.entities().keySet()) {
      needed.put(
          key, needs.from(key).map(along -> along.id().object()).distinct().sorted().toList());
    }
    return needed;
  }

  private List<RelationType> types() {
    return graph.outgoing().values().stream()
        .flatMap(List::stream)
        .map(each -> each.id().type())
        .distinct()
        .sorted()
        .toList();
  }
}

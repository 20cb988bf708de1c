package dev.verbgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.SharedDependencies.Shared;
import dev.verbgraph.query.memory.MemoryAnswers;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import dev.verbgraph.resolve.GraphDiff;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.support.RandomGraph;
import dev.verbgraph.support.TestNeo4j;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random graphs: what one in memory answers is what Neo4j answers, in the same order. The seed of a
 * failing graph is the parameter of the failing test; {@code -Dgraphs=25} compares so many.
 */
class MemoryAnswersIT {

  private static final Graph NOTHING = new Graph(new TreeMap<>(), new TreeMap<>());

  /** Rules by which a name that nobody wrote means one of the graph. */
  private static final List<Identity> IDENTITIES =
      List.of(
          new Identity(List.of("Azure"), Map.of("Zebra", List.of("Horse")), Map.of(), List.of()));

  private static LongStream seeds() {
    return LongStream.range(0, Long.getLong("graphs", 1));
  }

  private Random random;
  private Graph graph;
  private Answers memory;
  private Answers neo4j;

  private void write(long seed) {
    random = new Random(seed);
    graph = RandomGraph.of(seed);
    memory = new MemoryAnswers(graph, () -> IDENTITIES);
    Database database = TestNeo4j.emptied();
    neo4j = new Neo4jAnswers(database, () -> IDENTITIES, Duration.ofSeconds(30));
    boolean applied =
        new GraphWriter(database)
            .apply(
                new GraphUpdate(
                    GraphDiff.between(NOTHING, graph, graph.documents().keySet(), List.of()),
                    new TreeMap<>(),
                    Map.of()),
                new GraphStore(database).ledger().imports(),
                (done, all) -> {});
    assertThat(applied).isTrue();
  }

  private <A> A both(GraphQuestion<A> question) {
    A answer = neo4j.to(question);
    assertThat(memory.to(question)).as(question.toString()).isEqualTo(answer);
    return answer;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersAsNeo4jDoes(long seed) {
    write(seed);
    for (Entity entity : graph.entities().values()) {
      both(new EntityDetails(entity));
      for (Direction direction : Direction.values()) {
        List<Entity> asked = random.nextBoolean() ? List.of(entity) : List.of(entity, entity());
        both(new Dependencies(direction, asked, scope(1 + random.nextInt(4))));
        both(new Dependencies(direction, asked.stream().distinct().toList(), scope(1000)));
        both(new DependencyWeb(direction, asked.stream().distinct().toList(), scope(5)));
        both(new DependencyWeb(direction, asked.stream().distinct().toList(), scope(1000)));
      }
      Entity other = entity();
      both(new Proofs(entity, other, scope(random.nextBoolean() ? 1 : 100)));
      if (!entity.equals(other)) {
        both(connections(entity, other));
        common(entity, other);
      }
    }
    List<Cycles.Knot> knots = both(new Cycles(scope(1000)));
    both(new Chains(knots.stream().map(Cycles.Knot::cycle).toList(), scope(1000)));
    names();
  }

  private Entity entity() {
    return pick(List.copyOf(graph.entities().values()));
  }

  private Scope scope(long limit) {
    return new Scope(
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(3)),
        random.nextInt(4) == 0,
        pick(List.of(Set.of(), Set.of(RelationStatus.PLANNED, RelationStatus.DEPRECATED))),
        random.nextInt(3) > 0 ? List.of() : List.of(type("USES"), RelationType.DEPENDS_ON),
        random.nextInt(3) > 0 ? Optional.empty() : Optional.of(EntityKind.SERVICE),
        limit);
  }

  private static RelationType type(String name) {
    return new RelationType(name);
  }

  private Connections connections(Entity from, Entity to) {
    return new Connections(
        from,
        to,
        random.nextInt(3) > 0 ? List.of() : List.of(type("USES"), RelationType.IN_CATEGORY),
        random.nextInt(3) > 0 ? List.of() : List.of(entity()),
        random.nextBoolean(),
        random.nextInt(3) > 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(4)),
        random.nextBoolean() ? 1 : 100);
  }

  /** Neo4j takes any of equally short chains: only where there is one, both show the same. */
  private void common(Entity one, Entity other) {
    Scope scope = scope(random.nextBoolean() ? 3 : 1000);
    SharedDependencies question = new SharedDependencies(List.of(one, other), scope);
    List<Shared> expected = neo4j.to(question);
    List<Shared> found = memory.to(question);
    assertThat(found.stream().map(MemoryAnswersIT::withoutChains).toList())
        .as(question.toString())
        .isEqualTo(expected.stream().map(MemoryAnswersIT::withoutChains).toList());
    for (int i = 0; i < found.size(); i++) {
      if (isOnly(found.get(i), one, scope) && isOnly(found.get(i), other, scope)) {
        assertThat(found.get(i)).as(question.toString()).isEqualTo(expected.get(i));
      }
    }
  }

  private static Shared withoutChains(Shared row) {
    return new Shared(
        row.relation(),
        row.name(),
        row.kind(),
        row.distance(),
        row.strength(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether there is one shortest chain. */
  private boolean isOnly(Shared row, Entity asked, Scope scope) {
    Entity found = memory.named(row.name());
    Scope all = Scope.of(scope.follow(), scope.hardOnly(), 2);
    Scope two =
        new Scope(
            all.depth(), all.hardOnly(), scope.unsettled(), all.follow(), all.kind(), all.limit());
    return memory
            .to(
                row.relation() == SharedDependencies.Relation.NEEDS_ALL
                    ? new Proofs(found, asked, two)
                    : new Proofs(asked, found, two))
            .routes()
            .size()
        == 1;
  }

  private void names() {
    List<String> asked =
        IntStream.range(0, 7).mapToObj(i -> "Alias " + i).collect(Collectors.toList());
    graph.entities().values().forEach(entity -> asked.add(entity.name().toUpperCase(Locale.ROOT)));
    asked.addAll(List.of("azure zebra", "HORSE", "Zebre", "", "nobody knows it"));
    for (String name : asked) {
      assertThat(named(memory, name)).as(name).isEqualTo(named(neo4j, name));
    }
  }

  /** Which names look alike is Neo4j's own; only that there is none must agree. */
  private static Object named(Answers answers, String name) {
    try {
      return answers.named(name);
    } catch (UserProblemException failed) {
      UserProblem problem = failed.problem();
      return problem instanceof NameProblem.UnknownName ? NameProblem.UnknownName.class : problem;
    }
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

package dev.verbgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import dev.verbgraph.support.TestNeo4j;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An entity that very many others need, and rings and chains of 1,000 dependencies: each question
 * is answered in the time that a command has, where one that followed every path would never end.
 * With 100,000 that need it:
 *
 * <pre>mvn test -Dtest=BigShapesIT -Dverbgraph.leaves=100000</pre>
 */
class BigShapesIT {

  private static final int LEAVES = Integer.getInteger("verbgraph.leaves", 10_000);
  private static final int AT_ONCE = 5_000;
  private static final int HOPS = 1_000;
  private static final Duration TIME = Duration.ofSeconds(30);

  private static final Scope EVERYTHING = Scope.of(List.of(), false, Long.MAX_VALUE);

  private static Answers answers;

  /**
   * A second document doubles each link of the chain and the ring: along it there are 2^1000 paths.
   */
  @BeforeAll
  static void write() {
    answers = new Neo4jAnswers(TestNeo4j.emptied(), () -> List.of(), TIME);
    TestNeo4j.write(
        """
        UNWIND ['hub'] + [i IN range(0, $hops) | 'chain' + i] + [i IN range(0, $hops - 1) | 'ring' + i] AS key
        CREATE (:Entity:Service {key: key, name: key, aliases: [], names: [key]})
        """,
        Map.of("hops", (long) HOPS));
    for (int first = 1; first <= LEAVES; first += AT_ONCE) {
      TestNeo4j.write(
          """
          MATCH (hub:Entity {key: 'hub'})
          UNWIND [i IN range($first, $last) | 'leaf' + i] AS key
          CREATE (:Entity:Service {key: key, name: key})-[:DEPENDS_ON {via: 'DEPENDS_ON',
            strength: 'hard', document: 'a.md', line: 1, phrase: 'depends on', quote: key}]->(hub)
          """,
          Map.of("first", (long) first, "last", first + AT_ONCE - 1L));
    }
    TestNeo4j.write(
        """
        UNWIND ['a.md', 'b.md'] AS document
        UNWIND [i IN range(1, $hops) | ['chain' + (i - 1), 'chain' + i]]
          + [i IN range(0, $hops - 1) | ['ring' + i, 'ring' + (i + 1) % $hops]] AS link
        MATCH (a:Entity {key: link[0]}), (b:Entity {key: link[1]})
        CREATE (a)-[:DEPENDS_ON {via: 'DEPENDS_ON', strength: 'hard', document: document, line: 1,
          phrase: 'depends on', quote: link[0]}]->(b)
        """,
        Map.of("hops", (long) HOPS));
  }

  @AfterAll
  static void clear() {
    TestNeo4j.emptied();
  }

  private static Entity named(String key) {
    return new Entity(new EntityKey(key), key, EntityKind.SERVICE, List.of());
  }

  private static List<Dependencies.Reached> rows(Direction direction, String key, long limit) {
    Scope scope = Scope.of(List.of(), false, limit);
    return answers.to(new Dependencies(direction, List.of(named(key)), scope));
  }

  @Test
  void namesTheFirstOfMany() {
    assertThat(rows(Direction.NEEDED_BY, "hub", 3))
        .extracting(Dependencies.Reached::name)
        .containsExactly("leaf1", "leaf10", "leaf100");
  }

  @Test
  void followsALongChain() {
    assertThat(rows(Direction.NEEDS, "chain0", Integer.MAX_VALUE))
        .hasSize(HOPS)
        .allSatisfy(row -> assertThat(row.evidence()).hasSize(2))
        .last()
        .satisfies(row -> assertThat(row.distance()).isEqualTo(HOPS))
        .satisfies(row -> assertThat(row.strength()).isEqualTo(Strength.HARD));
  }

  @Test
  void provesALongChain() {
    Proofs proofs =
        new Proofs(named("chain0"), named("chain" + HOPS), Scope.of(List.of(), false, 1));

    assertThat(answers.to(proofs).routes())
        .singleElement()
        .satisfies(route -> assertThat(route.length()).isEqualTo(HOPS));
  }

  @Test
  void findsALongWay() {
    Connections ways =
        new Connections(
            named("chain" + HOPS),
            named("chain0"),
            List.of(),
            List.of(),
            false,
            OptionalInt.empty(),
            1);

    assertThat(answers.to(ways).routes())
        .singleElement()
        .satisfies(route -> assertThat(route.length()).isEqualTo(HOPS));
  }

  @Test
  void findsAWayThroughTheHub() {
    Connections ways =
        new Connections(
            named("leaf1"), named("leaf2"), List.of(), List.of(), false, OptionalInt.empty(), 1);

    assertThat(answers.to(ways).routes())
        .extracting(EntityPath::stops)
        .containsExactly(List.of("leaf1", "hub", "leaf2"));
  }

  @Test
  void findsALongRing() {
    List<Cycles.Knot> knots = answers.to(new Cycles(EVERYTHING));
    List<EntityPath> cycles =
        answers.to(new Chains(knots.stream().map(Cycles.Knot::cycle).toList(), EVERYTHING));

    assertThat(knots).singleElement().satisfies(knot -> assertThat(knot.members()).hasSize(HOPS));
    assertThat(cycles)
        .singleElement()
        .satisfies(cycle -> assertThat(cycle.length()).isEqualTo(HOPS));
  }

  @Test
  void findsWhatManyHaveInCommon() {
    assertThat(
            answers.to(
                new SharedDependencies(
                    List.of(named("leaf1"), named("leaf2")), Scope.of(List.of(), false, 10))))
        .extracting(SharedDependencies.Shared::name)
        .containsExactly("hub");
  }
}

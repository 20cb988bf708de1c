package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.vocabulary.Modifiers;
import dev.verbgraph.vocabulary.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are suggested as one, and why. */
class AliasAdvisorTest {

  private static final DocumentPath NOTE = new DocumentPath("note.md");

  private final Graph graph = new Graph(new TreeMap<>(), new TreeMap<>());
  private final List<Relationship> relationships = new ArrayList<>();

  private static EntityKey key(String name) {
    return new EntityKey(Names.fold(name));
  }

  private void entity(String name, EntityKind kind, String... aliases) {
    graph.entities().put(key(name), new Entity(key(name), name, kind, List.of(aliases)));
  }

  private void services(String... names) {
    for (String name : names) {
      entity(name, EntityKind.SERVICE);
    }
  }

  private void says(String subject, String type, String object) {
    RelationType relation = new RelationType(type);
    relationships.add(
        new Relationship(
            new Relationship.Id(key(subject), relation, key(object), NOTE, relation),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(new Evidence(1, 1, "says", ""))));
  }

  private List<AliasSuggestion> advice(List<List<String>> distinct) {
    graph
        .documents()
        .put(NOTE, new DocumentGraph(NOTE, Map.of(), relationships, List.of(), List.of()));
    return AliasAdvisor.advise(
        graph,
        List.of(
            new Rules(
                List.of(), Modifiers.NONE, List.of(), Map.of(), distinct, List.of(), List.of())));
  }

  private List<AliasSuggestion> advice() {
    return advice(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "Order Service, Order-Service, the same letters",
    "Order Service, OrderService, the same letters",
    "Order Service, Service Order, the same words in another order",
    "Gateway, Gatewey, one letter differs",
    "Order Database, Order Databses, two letters differ",
    "Order Service, Order Service Backend, all words of one are in the other",
  })
  void namesThatLookAlikeAreSuggested(String one, String other, String reason) {
    services(one, other);

    assertThat(advice()).hasSize(1);
    assertThat(advice().getFirst().reasons()).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "Shop, Ship",
    "Cache, Cachet",
    "Gateway, Getewoy",
    "Orders, Payments",
    "Order, Order Service",
    "Orders Data, Orderz Dota",
    "Order Service, Payment Service",
  })
  void namesThatDoNotAreNot(String one, String other) {
    services(one, other);

    assertThat(advice()).isEmpty();
  }

  @Test
  void aBeginningIsAReasonTogetherWithACommonNeighbour() {
    services("Redis", "Redis Cache", "Shop");
    says("Shop", "USES", "Redis");
    says("Shop", "USES", "Redis Cache");

    assertThat(advice())
        .containsExactly(
            new AliasSuggestion(
                "Redis Cache",
                "Redis",
                List.of("one is the beginning of the other", "both: Shop USES")));
  }

  @Test
  void threeCommonNeighboursAreNamedAndMoreCounted() {
    services("Orders", "Orderz", "A", "B", "C", "D");
    for (String neighbour : List.of("A", "B", "C", "D")) {
      says("Orders", "USES", neighbour);
      says("Orderz", "USES", neighbour);
    }

    assertThat(advice().getFirst().reasons())
        .containsExactly("one letter differs", "both: USES A, USES B, USES C, …");
  }

  @Test
  void theOneThatMoreIsSaidOfKeepsItsName() {
    services("Order Service", "OrderService", "Shop");
    says("Shop", "USES", "OrderService");

    assertThat(advice().getFirst().name()).isEqualTo("OrderService");
    assertThat(advice().getFirst().other()).isEqualTo("Order Service");
  }

  @Test
  void whatIsDeclaredDistinctIsNeverSuggested() {
    services("Order Service");
    entity("OrderService", EntityKind.SERVICE, "Orders");

    assertThat(advice(List.of(List.of("order service", "ORDERS")))).isEmpty();
    assertThat(advice(List.of(List.of("order service", "Payments")))).hasSize(1);
  }

  @Test
  void thingsOfDifferentKindsAreDifferentThings() {
    entity("Order Service", EntityKind.SERVICE);
    entity("OrderService", EntityKind.PACKAGE);
    assertThat(advice()).isEmpty();

    entity("OrderService", EntityKind.CONCEPT);
    assertThat(advice()).hasSize(1);
  }

  @Test
  void theLikeliestComesFirst() {
    services(
        "Order Service", "OrderService", "Payment", "Paymint", "Mail Sender", "Mail Sender Pool");

    assertThat(advice())
        .extracting(AliasSuggestion::name)
        .containsExactly("OrderService", "Paymint", "Mail Sender Pool");
  }

  @Test
  void aBeginningAloneIsNoReason() {
    services("Redis", "Redis Cache");

    assertThat(advice()).isEmpty();
  }

  @Test
  void ofThoseThatAsMuchIsSaidOfTheLastInOrderKeepsItsName() {
    services("Order Service", "OrderService", "Shop");
    says("Shop", "USES", "Order Service");
    says("Shop", "USES", "OrderService");

    assertThat(advice().getFirst().name()).isEqualTo("OrderService");
  }

  @Test
  void aWordThatMostNamesShareIsNoReasonToCompareThem() {
    IntStream.range(0, 61).forEach(i -> entity("Q" + i + " common " + i + "Q", EntityKind.SERVICE));
    entity("zz common", EntityKind.SERVICE);

    assertThat(advice()).isEmpty();
  }
}

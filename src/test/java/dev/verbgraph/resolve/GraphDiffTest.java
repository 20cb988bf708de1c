package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GraphDiffTest {

  private static final DocumentPath A = new DocumentPath("a.md");
  private static final DocumentPath B = new DocumentPath("b.md");
  private static final Graph NOTHING = graph(List.of());

  private static Entity entity(String name) {
    return new Entity(new EntityKey(name), name, EntityKind.SERVICE, List.of());
  }

  private static Relationship uses(DocumentPath document, String subject, String object, int line) {
    RelationType uses = new RelationType("USES");
    return new Relationship(
        new Relationship.Id(new EntityKey(subject), uses, new EntityKey(object), document, uses),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(new Evidence(line, 1, "uses", "")));
  }

  private static DocumentGraph document(
      DocumentPath path, String title, Relationship... relationships) {
    return new DocumentGraph(
        path, Map.of("title", title), List.of(relationships), List.of(), List.of());
  }

  private static Graph graph(List<Entity> entities, DocumentGraph... documents) {
    Graph graph = new Graph(new TreeMap<>(), new TreeMap<>());
    entities.forEach(entity -> graph.entities().put(entity.key(), entity));
    Stream.of(documents).forEach(document -> graph.documents().put(document.path(), document));
    return graph;
  }

  private static DocumentChange only(GraphChange change) {
    assertThat(change.documents()).hasSize(1);
    return change.documents().getFirst();
  }

  @Test
  void anEmptyGraphGetsEverything() {
    Graph desired =
        graph(List.of(entity("x"), entity("y")), document(A, "A", uses(A, "x", "y", 1)));

    GraphChange change = GraphDiff.between(NOTHING, desired, List.of(A), List.of());

    assertThat(change.entities().added()).containsExactly(entity("x"), entity("y"));
    assertThat(only(change).kind()).isEqualTo(DocumentChange.Kind.ADDED);
    assertThat(only(change).properties()).isEqualTo(Map.of("title", "A"));
    assertThat(only(change).relationships().added()).containsExactly(uses(A, "x", "y", 1));
    assertThat(change.nodes()).hasToString("+3");
    assertThat(change.relationships()).hasToString("+1");
  }

  @Test
  void anotherPlaceChangesARelationshipAndLeavesTheDocument() {
    Graph current = graph(List.of(), document(A, "A", uses(A, "x", "y", 1)));
    Graph desired = graph(List.of(), document(A, "A", uses(A, "x", "y", 2)));

    GraphChange change = GraphDiff.between(current, desired, List.of(A), List.of());

    assertThat(only(change).kind()).isEqualTo(DocumentChange.Kind.KEPT);
    assertThat(only(change).relationships())
        .isEqualTo(new Delta<>(List.of(), List.of(uses(A, "x", "y", 2)), List.of()));
  }

  @Test
  void anotherTitleChangesTheDocumentAndLeavesItsRelationships() {
    Graph current = graph(List.of(), document(A, "A", uses(A, "x", "y", 1)));
    Graph desired = graph(List.of(), document(A, "B", uses(A, "x", "y", 1)));

    GraphChange change = GraphDiff.between(current, desired, List.of(A), List.of());

    assertThat(only(change).kind()).isEqualTo(DocumentChange.Kind.CHANGED);
    assertThat(only(change).properties()).isEqualTo(Map.of("title", "B"));
    assertThat(only(change).relationships().isEmpty()).isTrue();
  }

  @Test
  void whatGoesTakesItsStatementsNamesAndPassagesWithIt() {
    Occurrence named = new Occurrence(new EntityKey("x"), A, List.of(1));
    Description passage = new Description(Optional.of(new EntityKey("x")), A, "Part", "Text", 2);
    Graph current =
        graph(
            List.of(entity("x")),
            new DocumentGraph(
                A,
                Map.of("title", "A"),
                List.of(uses(A, "x", "y", 1)),
                List.of(named),
                List.of(passage)),
            document(B, "B"));

    GraphChange change =
        GraphDiff.between(current, graph(List.of(), document(B, "B")), List.of(), List.of(A));

    assertThat(change.entities().removed()).containsExactly(entity("x"));
    assertThat(only(change).kind()).isEqualTo(DocumentChange.Kind.REMOVED);
    assertThat(only(change).relationships().removed()).containsExactly(uses(A, "x", "y", 1));
    assertThat(only(change).occurrences().removed()).containsExactly(named);
    assertThat(only(change).descriptions().removed()).containsExactly(passage);
    assertThat(change.nodes()).hasToString("-3");
    assertThat(change.relationships()).hasToString("-4");
  }

  @Test
  void anEntityWithAnotherNameIsTheSameEntity() {
    Entity renamed = new Entity(new EntityKey("x"), "X", EntityKind.TOOL, List.of("x"));

    GraphChange change =
        GraphDiff.between(
            graph(List.of(entity("x"))), graph(List.of(renamed)), List.of(), List.of());

    assertThat(change.entities()).isEqualTo(new Delta<>(List.of(), List.of(renamed), List.of()));
    assertThat(change.isEmpty()).isFalse();
  }

  @Test
  void documentsThatWereNotAskedForAreLeftAlone() {
    Graph current = graph(List.of(), document(A, "A"));
    Graph desired = graph(List.of(), document(A, "B"), document(B, "B"));

    assertThat(GraphDiff.between(current, desired, List.of(), List.of()).isEmpty()).isTrue();
  }

  @Test
  void aDocumentThatIsNotThereCanGo() {
    assertThat(only(GraphDiff.between(NOTHING, NOTHING, List.of(), List.of(A))).size())
        .isEqualTo(1);
  }

  /** Whatever becomes of a graph: the difference, applied, gives the other one. */
  @Test
  void theDifferenceLeadsFromOneGraphToTheOther() {
    List<Entity> some = List.of(entity("x"), entity("y"));
    List<Entity> others = List.of(entity("y"), entity("z"));
    Delta<Entity> delta = Delta.between(some, others, Entity::key);

    List<Entity> applied =
        Stream.concat(
                some.stream().filter(each -> !delta.removed().contains(each)),
                delta.added().stream())
            .toList();
    assertThat(applied).isEqualTo(others);
    assertThat(delta.map(Entity::name).added()).containsExactly("z");
  }
}

package dev.verbgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a document adds to the graph has a hash of its own. */
class GraphHashTest {

  private static final DocumentPath PATH = new DocumentPath("a.md");
  private static final EntityKey TILL = new EntityKey("till");
  private static final EntityKey BANK = new EntityKey("bank");

  @Test
  void tellsEachValueFromOthers() {
    List<DocumentGraph> graphs =
        Stream.of(
                Stream.of(
                    graph(PATH, Map.of(), List.of(), List.of(), List.of()),
                    graph(new DocumentPath("b.md"), Map.of(), List.of(), List.of(), List.of()),
                    graph(PATH, Map.of("a", 1L), List.of(), List.of(), List.of()),
                    graph(PATH, Map.of("a", "1"), List.of(), List.of(), List.of())),
                relationships()
                    .map(said -> graph(PATH, Map.of(), List.of(said), List.of(), List.of())),
                Stream.of(
                        new Occurrence(TILL, PATH, List.of(1)),
                        new Occurrence(BANK, PATH, List.of(1)),
                        new Occurrence(TILL, PATH, List.of(1, 2)))
                    .map(named -> graph(PATH, Map.of(), List.of(), List.of(named), List.of())),
                Stream.of(
                        new Description(Optional.empty(), PATH, "note", "Sells", 1),
                        new Description(Optional.of(TILL), PATH, "note", "Sells", 1),
                        new Description(Optional.of(TILL), PATH, "role", "Sells", 1),
                        new Description(Optional.of(TILL), PATH, "note", "Buys", 1),
                        new Description(Optional.of(TILL), PATH, "note", "Sells", 2))
                    .map(told -> graph(PATH, Map.of(), List.of(), List.of(), List.of(told))))
            .flatMap(each -> each)
            .toList();

    Set<GraphHash> hashes = new HashSet<>();
    assertThat(graphs).allSatisfy(graph -> assertThat(hashes.add(GraphHash.of(graph))).isTrue());
    assertThat(graphs).allSatisfy(graph -> assertThat(hashes).contains(GraphHash.of(graph)));
  }

  /** What stands at the end of one value could stand at the beginning of the next. */
  @Test
  void tellsWhereAValueEnds() {
    assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
    assertThat(hash("x".repeat(20_000), "")).isNotEqualTo(hash("x".repeat(19_999), "x"));
  }

  private static GraphHash hash(String phrase, String quote) {
    Relationship.Id id = new Relationship.Id(TILL, type("USES"), BANK, PATH, type("USES"));
    return GraphHash.of(
        graph(
            PATH,
            Map.of(),
            List.of(said(id, Optional.empty(), Optional.empty(), false, phrase, quote)),
            List.of(),
            List.of()));
  }

  private static Stream<Relationship> relationships() {
    Relationship.Id id = new Relationship.Id(TILL, type("USES"), BANK, PATH, type("USES"));
    Evidence place = new Evidence(1, 2, "uses", "Till uses Bank");
    return Stream.of(
        said(id, Optional.empty(), Optional.empty(), false, "uses", "Till uses Bank"),
        said(id, Optional.of(RelationStatus.PLANNED), Optional.empty(), false, "uses", "…"),
        said(id, Optional.empty(), Optional.of(Strength.HARD), false, "uses", "…"),
        said(id, Optional.empty(), Optional.of(Strength.SOFT), false, "uses", "…"),
        said(id, Optional.empty(), Optional.empty(), true, "uses", "…"),
        said(id, Optional.empty(), Optional.empty(), false, "has", "…"),
        said(id, Optional.empty(), Optional.empty(), false, "has", ""),
        said(new Relationship.Id(BANK, id.type(), BANK, PATH, id.via())),
        said(new Relationship.Id(TILL, type("HAS"), BANK, PATH, id.via())),
        said(new Relationship.Id(TILL, id.type(), TILL, PATH, id.via())),
        said(new Relationship.Id(TILL, id.type(), BANK, PATH, type("HAS"))),
        said(id, place, place),
        said(id, place, new Evidence(2, 2, "uses", "Till uses Bank")),
        said(id, place, new Evidence(1, 3, "uses", "Till uses Bank")));
  }

  private static Relationship said(Relationship.Id id, Evidence... places) {
    return new Relationship(
        id,
        Optional.empty(),
        Optional.empty(),
        false,
        places.length == 0
            ? List.of(new Evidence(1, 2, "uses", "Till uses Bank"))
            : List.of(places));
  }

  private static Relationship said(
      Relationship.Id id,
      Optional<RelationStatus> status,
      Optional<Strength> dependency,
      boolean prose,
      String phrase,
      String quote) {
    return new Relationship(
        id, status, dependency, prose, List.of(new Evidence(1, 2, phrase, quote)));
  }

  private static RelationType type(String name) {
    return new RelationType(name);
  }

  private static DocumentGraph graph(
      DocumentPath path,
      Map<String, Object> properties,
      List<Relationship> relationships,
      List<Occurrence> occurrences,
      List<Description> descriptions) {
    return new DocumentGraph(path, properties, relationships, occurrences, descriptions);
  }
}

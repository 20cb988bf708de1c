package dev.verbgraph.query.memory;

import static java.util.stream.Collectors.groupingBy;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.EntityDetails.Naming;
import dev.verbgraph.query.EntityDetails.Page;
import dev.verbgraph.query.EntityDetails.Prose;
import dev.verbgraph.query.EntityDetails.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is said about one entity. */
record EntityPage(LinkedGraph graph, Entity entity) {

  /** What several places of several documents may say. */
  private record Saying(
      boolean outgoing, RelationType type, EntityKey other, Optional<RelationStatus> status) {}

  /** A statement at one of its places. */
  private record Said(Place place, String phrase) {

    private static final Comparator<Said> ORDER =
        Comparator.comparing(Said::place, Order.PLACE).thenComparing(Said::phrase, Order.TEXT);

    private static Stream<Said> of(Relationship statement) {
      String phrase = statement.evidence().getFirst().phrase();
      return statement.places().stream().map(place -> new Said(place, phrase));
    }
  }

  private static final Comparator<Relation> RELATIONS =
      Comparator.comparing((Relation each) -> !each.outgoing())
          .thenComparing(each -> each.type().name(), Order.TEXT)
          .thenComparing(Relation::other, Order.TEXT)
          .thenComparing(each -> each.status().isEmpty())
          .thenComparing(each -> each.status().map(RelationStatus::word).orElse(""), Order.TEXT);

  Page page() {
    return new Page(entity, relations(), passages(), namings());
  }

  private List<Relation> relations() {
    return graph
        .around(entity.key())
        .filter(Statements::isSaid)
        .collect(groupingBy(this::saying))
        .entrySet()
        .stream()
        .map(said -> relation(said.getKey(), said.getValue()))
        .sorted(RELATIONS)
        .toList();
  }

  private Saying saying(Relationship statement) {
    return new Saying(
        statement.id().subject().equals(entity.key()),
        statement.id().via(),
        other(statement),
        statement.status());
  }

  private EntityKey other(Relationship statement) {
    Relationship.Id id = statement.id();
    return id.subject().equals(entity.key()) ? id.object() : id.subject();
  }

  private Relation relation(Saying saying, List<Relationship> statements) {
    List<Said> said = statements.stream().flatMap(Said::of).sorted(Said.ORDER).toList();
    Entity other = graph.entity(saying.other());
    return new Relation(
        saying.outgoing(),
        saying.type(),
        said.stream().map(Said::phrase).distinct().toList(),
        other.name(),
        other.kind(),
        statements.stream().flatMap(this::strengths).min(Comparator.naturalOrder()),
        saying.status(),
        said.stream().map(Said::place).distinct().toList());
  }

  /** Of the dependencies that follow from a statement, whichever way they point. */
  private Stream<Strength> strengths(Relationship statement) {
    return graph
        .around(entity.key())
        .filter(each -> other(each).equals(other(statement)))
        .filter(each -> each.id().document().equals(statement.id().document()))
        .filter(each -> each.id().via().equals(statement.id().via()))
        .flatMap(each -> each.dependency().stream());
  }

  private List<Prose> passages() {
    return graph.documents().values().stream()
        .flatMap(document -> document.descriptions().stream())
        .filter(each -> each.entity().equals(Optional.of(entity.key())))
        .map(each ->
            new Prose(each.part(), each.text(), new Place(each.document(), each.line(), "")))
        .sorted(Comparator.comparing(Prose::place, Order.PLACE))
        .toList();
  }

  private List<Naming> namings() {
    return graph.documents().values().stream()
        .flatMap(document ->
            document.occurrences().stream()
                .filter(each -> each.entity().equals(entity.key()))
                .map(each ->
                    new Naming(
                        document.path(),
                        Optional.ofNullable(document.properties().get("title"))
                            .map(Object::toString),
                        each.lines().stream().map(Integer::longValue).toList())))
        .sorted(Comparator.comparing((Naming each) -> each.document().value(), Order.TEXT))
        .toList();
  }
}

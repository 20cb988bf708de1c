package dev.verbgraph.resolve;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.vocabulary.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects what one document says, one relationship for all places that say the same. */
final class DocumentGraphBuilder {

  private final InputDocument document;
  private final Map<Relationship.Id, Said> relationships = new HashMap<>();
  private final Map<EntityKey, Set<Integer>> lines = new HashMap<>();
  private final Set<Description> descriptions = new LinkedHashSet<>();

  private record Said(
      Optional<RelationStatus> status,
      Optional<Strength> dependency,
      boolean prose,
      Set<Evidence> evidence) {

    /** What one place says without reserve holds; what is planned is more than what goes away. */
    private Said and(Said other) {
      evidence.addAll(other.evidence);
      Optional<RelationStatus> both =
          status.flatMap(one -> other.status.map(two -> one.compareTo(two) <= 0 ? one : two));
      return new Said(both, dependency, prose && other.prose, evidence);
    }
  }

  /**
   * What one place says.
   *
   * @param status why it does not hold for good; empty where it does
   * @param prose whether it is a sentence of a description
   */
  record Link(
      Relation relation, Optional<RelationStatus> status, boolean prose, Evidence evidence) {}

  DocumentGraphBuilder(InputDocument document) {
    this.document = document;
  }

  void names(EntityKey entity, int line) {
    lines.computeIfAbsent(entity, missing -> new HashSet<>()).add(line);
  }

  void describe(Optional<EntityKey> entity, Passage passage) {
    entity.ifPresent(key -> names(key, passage.span().line()));
    descriptions.add(
        new Description(
            entity, document.path(), passage.part(), passage.text(), passage.span().line()));
  }

  /** Adds the relationship, and the dependency that follows from it. */
  void relate(EntityKey subject, Link link, EntityKey object) {
    Relation relation = link.relation();
    RelationType dependency =
        link.status().flatMap(RelationStatus::dependency).orElse(RelationType.DEPENDS_ON);
    if (relation.type().equals(RelationType.DEPENDS_ON)) {
      add(subject, dependency, object, link, relation.strength());
      return;
    }
    add(subject, relation.type(), object, link, Optional.empty());
    switch (relation.dependency()) {
      case SUBJECT_ON_OBJECT -> add(subject, dependency, object, link, relation.strength());
      case OBJECT_ON_SUBJECT -> add(object, dependency, subject, link, relation.strength());
      case NONE -> {}
    }
  }

  private void add(
      EntityKey from, RelationType type, EntityKey to, Link link, Optional<Strength> dependency) {
    Relationship.Id id =
        new Relationship.Id(from, type, to, document.path(), link.relation().type());
    relationships.merge(
        id,
        new Said(link.status(), dependency, link.prose(), new HashSet<>(Set.of(link.evidence()))),
        Said::and);
  }

  DocumentGraph build() {
    List<Relationship> sorted =
        relationships.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> relationship(each.getKey(), each.getValue()))
            .toList();
    List<Occurrence> occurrences =
        lines.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each ->
                new Occurrence(
                    each.getKey(), document.path(), each.getValue().stream().sorted().toList()))
            .toList();
    return new DocumentGraph(
        document.path(), properties(), sorted, occurrences, List.copyOf(descriptions));
  }

  private static Relationship relationship(Relationship.Id id, Said said) {
    return new Relationship(
        id,
        said.status(),
        said.dependency(),
        said.prose(),
        said.evidence().stream().sorted().toList());
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>();
    document
        .note()
        .properties()
        .forEach((name, value) -> properties.put(name, asNeo4jHasIt(value)));
    document.note().title().ifPresent(title -> properties.put("title", title));
    properties.put("hash", document.hash().hex());
    properties.keySet().removeAll(DocumentGraph.OWN_PROPERTIES);
    return properties;
  }

  /**
   * Neo4j knows whole numbers of 64 bits only, and what it gives back must equal what was put in.
   */
  private static Object asNeo4jHasIt(Object value) {
    return switch (value) {
      case Integer number -> number.longValue();
      case List<?> list -> list.stream().map(DocumentGraphBuilder::asNeo4jHasIt).toList();
      default -> value;
    };
  }
}

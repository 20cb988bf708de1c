package dev.verbgraph.query.memory;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Connections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Along what notes say.
 *
 * @param via the types to follow; empty for all but membership in a category
 * @param avoid what to go around
 * @param directed whether only from subject to object
 */
record Statements(LinkedGraph graph, List<RelationType> via, Set<EntityKey> avoid, boolean directed)
    implements Steps {

  static Statements of(LinkedGraph graph, Connections asked) {
    return new Statements(
        graph,
        asked.via(),
        asked.avoid().stream().map(Entity::key).collect(Collectors.toSet()),
        asked.directed());
  }

  /**
   * @return whether a note says it in these words: other dependencies follow from what it says
   */
  static boolean isSaid(Relationship each) {
    return each.dependency().isEmpty() || each.id().via().equals(RelationType.DEPENDS_ON);
  }

  @Override
  public Stream<Relationship> from(EntityKey near) {
    return (directed ? graph.from(near) : graph.around(near))
        .filter(this::counts)
        .filter(along -> !avoid.contains(end(along, near)));
  }

  private boolean counts(Relationship each) {
    RelationType type = each.id().type();
    return isSaid(each)
        && (via.isEmpty() ? !type.equals(RelationType.IN_CATEGORY) : via.contains(type))
        && !each.status().equals(Optional.of(RelationStatus.DENIED));
  }

  @Override
  public EntityKey end(Relationship along, EntityKey near) {
    return along.id().subject().equals(near) ? along.id().object() : along.id().subject();
  }

  @Override
  public Optional<Strength> strength(Relationship along) {
    return Optional.empty();
  }
}

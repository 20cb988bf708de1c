package dev.verbgraph.query.memory;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Scope;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Along the dependencies that count, in one direction.
 *
 * @param scope its depth, kind and limit are not looked at
 * @param hardOnly whether soft ones do not count, whatever the scope says
 */
record Needs(LinkedGraph graph, Direction direction, Scope scope, boolean hardOnly)
    implements Steps {

  Needs(LinkedGraph graph, Direction direction, Scope scope) {
    this(graph, direction, scope, scope.hardOnly());
  }

  /** Without soft ones. */
  Needs hard() {
    return new Needs(graph, direction, scope, true);
  }

  @Override
  public Stream<Relationship> from(EntityKey near) {
    Stream<Relationship> all =
        switch (direction) {
          case NEEDS -> graph.from(near);
          case NEEDED_BY -> graph.to(near);
        };
    return all.filter(this::counts);
  }

  private boolean counts(Relationship each) {
    return scope.layers().contains(each.id().type())
        && (scope.follow().isEmpty() || scope.follow().contains(each.id().via()))
        && (!hardOnly || each.dependency().equals(Optional.of(Strength.HARD)));
  }

  @Override
  public EntityKey end(Relationship along, EntityKey near) {
    return switch (direction) {
      case NEEDS -> along.id().object();
      case NEEDED_BY -> along.id().subject();
    };
  }

  @Override
  public Optional<Strength> strength(Relationship along) {
    return along.dependency();
  }
}

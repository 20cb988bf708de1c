package dev.verbgraph.render;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.SharedDependencies;
import dev.verbgraph.query.Verbs;
import java.util.List;
import java.util.Optional;

/** Shows what entities have in common, and for a drawing the chains that lead there. */
public record CommonView(List<Entity> of, List<SharedDependencies.Shared> found, Verbs verbs)
    implements ListView<SharedDependencies.Shared> {

  private record Row(
      String name,
      String kind,
      long distance,
      String strength,
      List<String> via,
      List<JsonPlace> evidence,
      String relation) {}

  @Override
  public Object row(SharedDependencies.Shared shared) {
    return new Row(
        shared.name(),
        shared.kind().label(),
        shared.distance(),
        shared.strength().word(),
        shared.via().stream().map(RelationType::name).toList(),
        JsonPlace.of(shared.evidence()),
        words(shared.relation()));
  }

  @Override
  public Grid grid() {
    RelationWords words = new RelationWords(verbs);
    return new Grid(
        List.of("relation", "name", "kind", "distance", "strength", "via"),
        found.stream()
            .map(shared ->
                Grid.row(
                    shared.evidence(),
                    words(shared.relation()),
                    shared.name(),
                    shared.kind().label(),
                    shared.distance(),
                    shared.strength().word(),
                    words.needs(shared.via())))
            .toList());
  }

  private static String words(SharedDependencies.Relation relation) {
    return switch (relation) {
      case NEEDED_BY_ALL -> "needed by all";
      case NEEDS_ALL -> "needs all";
    };
  }

  @Override
  public Optional<Drawing> drawing() {
    Drawing.Builder drawing = new Drawing.Builder();
    of.forEach(entity -> drawing.root(entity.name(), entity.name()));
    for (SharedDependencies.Shared shared : found) {
      for (SharedDependencies.Step step : shared.steps()) {
        drawing.node(step.from(), step.from()).node(step.to(), step.to());
        drawing.arrow(
            new RelationWords(verbs)
                .dependency(
                    step.from(),
                    step.to(),
                    List.of(step.via()),
                    step.strength(),
                    shared.relation() == SharedDependencies.Relation.NEEDS_ALL));
      }
    }
    return Optional.of(drawing.build());
  }
}

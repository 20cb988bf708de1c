package dev.verbgraph.render;

import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Dependencies;
import java.util.List;

/** Shows what entities depend on, or what depends on them. */
public record DependenciesView(List<Dependencies.Reached> found)
    implements ListView<Dependencies.Reached> {

  private record Row(
      String name,
      String kind,
      long distance,
      String strength,
      List<String> via,
      List<JsonPlace> evidence,
      List<String> through) {}

  @Override
  public Object row(Dependencies.Reached reached) {
    return new Row(
        reached.name(),
        reached.kind().label(),
        reached.distance(),
        reached.strength().word(),
        reached.via().stream().map(RelationType::name).toList(),
        JsonPlace.of(reached.evidence()),
        reached.through());
  }

  /** What all hang directly on is known to whoever asked. */
  @Override
  public Grid grid() {
    return found.stream().allMatch(reached -> reached.distance() == 1) ? direct() : through();
  }

  private Grid direct() {
    return new Grid(
        List.of("name", "kind", "distance", "strength", "via"),
        found.stream()
            .map(reached ->
                Grid.row(
                    reached.evidence(),
                    reached.name(),
                    reached.kind().label(),
                    reached.distance(),
                    reached.strength().word(),
                    reached.via()))
            .toList());
  }

  private Grid through() {
    return new Grid(
        List.of("name", "kind", "distance", "strength", "via", "through"),
        found.stream()
            .map(reached ->
                Grid.row(
                    reached.evidence(),
                    reached.name(),
                    reached.kind().label(),
                    reached.distance(),
                    reached.strength().word(),
                    reached.via(),
                    reached.through()))
            .toList());
  }
}

package dev.verbgraph.render;

import dev.verbgraph.data.OmittedIfNull;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Verbs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what entities depend on, or what depends on them. */
public record DependenciesView(List<Dependencies.Reached> found, Verbs verbs)
    implements ListView<Dependencies.Reached> {

  private record Row(
      String name,
      String kind,
      long distance,
      String strength,
      List<String> via,
      List<JsonPlace> evidence,
      List<String> through,
      @OmittedIfNull @Nullable List<String> owners) {}

  @Override
  public Object row(Dependencies.Reached reached) {
    return row(reached, null);
  }

  /** A row that also tells whom to call. */
  static Object rowWithOwners(Dependencies.Reached reached) {
    return row(reached, reached.owners());
  }

  private static Row row(Dependencies.Reached reached, @Nullable List<String> owners) {
    return new Row(
        reached.name(),
        reached.kind().label(),
        reached.distance(),
        reached.strength().word(),
        reached.via().stream().map(RelationType::name).toList(),
        JsonPlace.of(reached.evidence()),
        reached.through(),
        owners);
  }

  /** What all hang directly on is known to whoever asked. */
  @Override
  public Grid grid() {
    return found.stream().allMatch(reached -> reached.distance() == 1) ? direct() : through();
  }

  private Grid direct() {
    RelationWords words = new RelationWords(verbs);
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
                    words.needs(reached.via())))
            .toList());
  }

  private Grid through() {
    RelationWords words = new RelationWords(verbs);
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
                    words.needs(reached.via()),
                    reached.through()))
            .toList());
  }
}

package dev.verbgraph.render;

import dev.verbgraph.query.Entities;
import java.util.List;

/** Shows which entities there are. */
public record EntitiesView(List<Entities.Listed> found) implements ListView<Entities.Listed> {

  private record Row(
      String name,
      String kind,
      List<String> aliases,
      List<String> categories,
      List<JsonPlace> evidence) {}

  @Override
  public Object row(Entities.Listed entity) {
    return new Row(
        entity.name(),
        entity.kind().label(),
        entity.aliases(),
        entity.categories(),
        JsonPlace.of(entity.evidence()));
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("name", "kind", "categories", "aliases"),
        found.stream()
            .map(entity ->
                Grid.row(
                    List.of(),
                    entity.name(),
                    entity.kind().label(),
                    entity.categories(),
                    entity.aliases()))
            .toList());
  }
}

package dev.verbgraph.render;

import dev.verbgraph.query.RelatedEntities;
import java.util.List;

/** Shows which entities are related to something, and to what. */
public record RelatedEntitiesView(List<RelatedEntities.Related> found)
    implements ListView<RelatedEntities.Related> {

  private record Row(
      String name,
      String kind,
      List<String> aliases,
      List<String> categories,
      List<String> objects,
      List<JsonPlace> evidence) {}

  @Override
  public Object row(RelatedEntities.Related entity) {
    return new Row(
        entity.name(),
        entity.kind().label(),
        entity.aliases(),
        entity.categories(),
        entity.objects(),
        JsonPlace.of(entity.evidence()));
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("name", "kind", "categories", "with"),
        found.stream()
            .map(entity ->
                Grid.row(
                    entity.evidence(),
                    entity.name(),
                    entity.kind().label(),
                    entity.categories(),
                    entity.objects()))
            .toList());
  }
}

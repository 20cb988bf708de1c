package dev.verbgraph.render;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.query.Search;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows where words stand. */
public record SearchView(List<Search.Hit> found) implements ListView<Search.Hit> {

  private record Row(
      String name, @Nullable String kind, @Nullable String part, List<JsonPlace> evidence) {}

  @Override
  public Object row(Search.Hit hit) {
    return new Row(
        hit.name(),
        hit.kind().map(EntityKind::label).orElse(null),
        hit.part().orElse(null),
        JsonPlace.of(hit.place().stream().toList()));
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("name", "kind", "found in"),
        found.stream()
            .map(hit ->
                Grid.row(
                    hit.place().stream().toList(),
                    hit.name(),
                    hit.kind().map(EntityKind::label).orElse("note"),
                    hit.part().orElse("name")))
            .toList());
  }
}

package dev.verbgraph.render;

import dev.verbgraph.query.Gaps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what the notes leave open. */
public record GapsView(List<Gaps.Gap> found) implements ListView<Gaps.Gap> {

  private record Row(
      String gap, String name, String kind, @Nullable String detail, List<JsonPlace> evidence) {}

  @Override
  public Object row(Gaps.Gap gap) {
    return new Row(
        gap.gap(),
        gap.name(),
        gap.kind().label(),
        gap.detail().orElse(null),
        JsonPlace.of(gap.evidence()));
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("gap", "name", "kind", "detail"),
        found.stream()
            .map(gap ->
                Grid.row(
                    gap.evidence(),
                    gap.gap(),
                    gap.name(),
                    gap.kind().label(),
                    gap.detail().orElse("")))
            .toList());
  }
}

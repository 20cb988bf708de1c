package dev.verbgraph.render;

import dev.verbgraph.query.MostNeeded;
import java.util.List;

/** Shows what is needed most, and by how many. */
public record MostNeededView(List<MostNeeded.Needed> found) implements ListView<MostNeeded.Needed> {

  private record Row(String name, String kind, long hard, long dependents, long direct) {}

  @Override
  public Object row(MostNeeded.Needed needed) {
    return new Row(
        needed.name(), needed.kind().label(), needed.hard(), needed.dependents(), needed.direct());
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("name", "kind", "hard", "dependents", "direct"),
        found.stream()
            .map(needed ->
                Grid.row(
                    List.of(),
                    needed.name(),
                    needed.kind().label(),
                    needed.hard(),
                    needed.dependents(),
                    needed.direct()))
            .toList());
  }
}

package dev.verbgraph.render;

import dev.verbgraph.vocabulary.Pack;
import java.util.List;

/** Shows which packs there are. */
public record PacksView(List<Pack> found) implements ListView<Pack> {

  private record Row(String name, String about) {}

  @Override
  public Object row(Pack pack) {
    return new Row(pack.name(), pack.about());
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("name", "holds"),
        found.stream().map(pack -> Grid.row(List.of(), pack.name(), pack.about())).toList());
  }
}

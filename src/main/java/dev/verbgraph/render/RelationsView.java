package dev.verbgraph.render;

import dev.verbgraph.query.Relations;
import java.util.List;

/** Shows which relation types the notes use. */
public record RelationsView(List<Relations.Use> found) implements ListView<Relations.Use> {

  private record Row(
      String type,
      long count,
      long dependencies,
      List<String> phrases,
      String example,
      List<JsonPlace> evidence) {}

  @Override
  public Object row(Relations.Use use) {
    return new Row(
        use.type().name(),
        use.count(),
        use.dependencies(),
        use.phrases(),
        use.example(),
        JsonPlace.of(use.evidence()));
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("type", "count", "dependencies", "phrases", "example"),
        found.stream()
            .map(use ->
                Grid.row(
                    List.of(),
                    use.type(),
                    use.count(),
                    use.dependencies(),
                    use.phrases(),
                    use.example()))
            .toList());
  }
}

package dev.verbgraph.render;

import dev.verbgraph.model.Entity;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Verbs;
import java.util.List;
import java.util.Optional;

/**
 * Shows all dependencies among what was found, as a tree or a drawing from the entities that were
 * asked about. The rows of the same question are {@link DependenciesView}.
 */
public record WebView(
    Direction direction, List<Entity> roots, List<DependencyWeb.Link> links, Verbs verbs)
    implements View {

  @Override
  public boolean none() {
    return links.isEmpty();
  }

  @Override
  public List<TextBlock> text() {
    return List.of();
  }

  @Override
  public Object json() {
    return List.of();
  }

  @Override
  public Optional<Drawing> drawing() {
    Drawing.Builder drawing = new Drawing.Builder();
    roots.forEach(root -> drawing.root(root.key().value(), root.name()));
    links.forEach(link -> draw(link, drawing));
    return Optional.of(drawing.build());
  }

  private void draw(DependencyWeb.Link link, Drawing.Builder drawing) {
    String from = link.from().key().value();
    String to = link.to().key().value();
    drawing.node(from, link.from().name()).node(to, link.to().name());
    drawing.arrow(
        new RelationWords(verbs)
            .dependency(from, to, link.via(), link.strength(), direction == Direction.NEEDED_BY));
  }
}

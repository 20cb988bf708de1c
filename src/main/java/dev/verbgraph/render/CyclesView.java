package dev.verbgraph.render;

import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.Verbs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows a cycle for each knot, with how many entities hang together in it.
 *
 * @param cycles one for each knot, in the same order
 */
public record CyclesView(List<Cycles.Knot> knots, PathsView cycles) implements View {

  public CyclesView(List<Cycles.Knot> knots, List<EntityPath> cycles, Verbs verbs) {
    this(knots, new PathsView(cycles, verbs));
  }

  @Override
  public boolean none() {
    return cycles.none();
  }

  @Override
  public List<TextBlock> text() {
    String sizes =
        knots.stream()
            .map(knot -> String.valueOf(knot.members().size()))
            .collect(
                Collectors.joining(
                    ", ",
                    "entities that depend on each other: ",
                    "; a shortest cycle through the first of each:"));
    return Stream.concat(
            Stream.of(new TextBlock.Line(0, sizes), new TextBlock.Line(0, "")),
            cycles.text().stream())
        .toList();
  }

  @Override
  public Object json() {
    return cycles.json();
  }

  @Override
  public Optional<List<Map<String, Object>>> rows() {
    return cycles.rows();
  }

  @Override
  public Optional<Drawing> drawing() {
    return cycles.drawing();
  }
}

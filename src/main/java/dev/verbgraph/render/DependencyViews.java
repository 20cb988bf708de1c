package dev.verbgraph.render;

import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.SharedDependencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what depends on what. The JSON is what the README documents. */
public final class DependencyViews {

  private DependencyViews() {}

  public static View dependencies(List<Dependencies.Row> rows) {
    boolean direct = rows.stream().allMatch(row -> row.distance() == 1);
    List<String> columns = new ArrayList<>(List.of("name", "kind", "distance", "strength", "via"));
    if (!direct) {
      columns.add("through");
    }
    List<Grid.Row> lines = new ArrayList<>();
    for (Dependencies.Row row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(row.name());
      cells.add(row.kind().label());
      cells.add(String.valueOf(row.distance()));
      cells.add(row.strength().word());
      cells.add(String.join(", ", row.via()));
      if (!direct) {
        cells.add(String.join(", ", row.through()));
      }
      lines.add(new Grid.Row(cells, row.evidence()));
    }
    return View.of(new Grid(columns, lines), rows.stream().map(DependencyViews::json).toList());
  }

  private static Map<String, Object> json(Dependencies.Row row) {
    Map<String, Object> json =
        JsonObjects.standard(
            row.name(),
            row.kind(),
            row.distance(),
            Optional.of(row.strength()),
            row.via(),
            row.evidence());
    json.put("through", row.through());
    return json;
  }

  /**
   * What a failure reaches: what fails with it first, then what only loses something, each by
   * distance.
   */
  public static View impact(List<Named> of, List<Dependencies.Row> rows) {
    List<Dependencies.Row> ordered =
        rows.stream().sorted(Comparator.comparing(Dependencies.Row::strength)).toList();
    View view = dependencies(ordered);
    List<TextBlock> text = new ArrayList<>();
    text.add(
        new TextBlock.Line(
            0,
            "if "
                + Named.joined(of, " and ")
                + (of.size() == 1 ? " fails: " : " fail: ")
                + counted(rows, Strength.HARD, " stops working", " stop working")
                + " (hard), "
                + counted(rows, Strength.SOFT, " degrades", " degrade")
                + " (soft)"));
    text.addAll(view.text());
    return new View(text, view.json(), view.rows(), view.drawing(), view.none());
  }

  private static String counted(
      List<Dependencies.Row> rows, Strength strength, String one, String many) {
    long count = rows.stream().filter(row -> row.strength() == strength).count();
    return count + (count == 1 ? one : many);
  }

  /** What entities have in common, and for a drawing the chains that lead there. */
  public static View common(List<Named> of, List<SharedDependencies.Row> rows) {
    Grid grid =
        new Grid(
            List.of("relation", "name", "kind", "distance", "strength", "via"),
            rows.stream()
                .map(row ->
                    Grid.row(
                        row.evidence(),
                        row.relation().words(),
                        row.name(),
                        row.kind().label(),
                        row.distance(),
                        row.strength().word(),
                        String.join(", ", row.via())))
                .toList());
    View view = View.of(grid, rows.stream().map(DependencyViews::json).toList());
    return new View(
        view.text(), view.json(), view.rows(), Optional.of(chains(of, rows)), view.none());
  }

  private static Drawing chains(List<Named> of, List<SharedDependencies.Row> rows) {
    Drawing.Builder drawing = new Drawing.Builder(true);
    of.forEach(named -> drawing.root(named.name(), named.name()));
    for (SharedDependencies.Row row : rows) {
      for (SharedDependencies.Step step : row.steps()) {
        drawing.node(step.from(), step.from()).node(step.to(), step.to());
        drawing.arrow(
            new Drawing.Arrow(
                step.from(),
                step.to(),
                step.via(),
                step.strength() == Strength.SOFT,
                row.relation() == SharedDependencies.Relation.NEEDS_ALL));
      }
    }
    return drawing.build();
  }

  private static Map<String, Object> json(SharedDependencies.Row row) {
    Map<String, Object> json =
        JsonObjects.standard(
            row.name(),
            row.kind(),
            row.distance(),
            Optional.of(row.strength()),
            row.via(),
            row.evidence());
    json.put("relation", row.relation().words());
    return json;
  }

  /**
   * All dependencies among what was found, for a tree or a drawing from the entities that were
   * asked about.
   */
  public static View web(Direction direction, List<Named> roots, List<DependencyWeb.Link> links) {
    Drawing.Builder drawing = new Drawing.Builder(false);
    roots.forEach(root -> drawing.root(root.key(), root.name()));
    for (DependencyWeb.Link link : links) {
      drawing.node(link.from().key(), link.from().name()).node(link.to().key(), link.to().name());
      drawing.arrow(
          new Drawing.Arrow(
              link.from().key(),
              link.to().key(),
              String.join(", ", link.via()),
              link.strength() == Strength.SOFT,
              direction == Direction.NEEDED_BY));
    }
    return new View(
        List.of(), List.of(), Optional.empty(), Optional.of(drawing.build()), links.isEmpty());
  }
}

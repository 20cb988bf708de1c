package dev.verbgraph.cli.format;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Common;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Entities;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.query.Knots;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.Place;
import dev.verbgraph.query.Relations;
import dev.verbgraph.query.Route;
import dev.verbgraph.query.SavedQuery;
import dev.verbgraph.query.Search;
import dev.verbgraph.store.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows answers. The JSON of these views is what the README documents. */
public final class Views {

  private Views() {}

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
    return rows(new Grid(columns, lines), rows.stream().map(Views::json).toList());
  }

  private static Map<String, Object> json(Dependencies.Row row) {
    Map<String, Object> json =
        standard(row.name(), row.kind(), row.distance(), Optional.of(row.strength()), row.via(), row.evidence());
    json.put("through", row.through());
    return json;
  }

  /** What a failure reaches: what fails with it first, then what only loses something, each by distance. */
  public static View impact(String name, List<Dependencies.Row> rows) {
    List<Dependencies.Row> ordered = rows.stream().sorted(Comparator.comparing(Dependencies.Row::strength)).toList();
    View view = dependencies(ordered);
    List<Block> text = new ArrayList<>();
    text.add(
        new Block.Line(
            0,
            "if "
                + name
                + " fails: "
                + count(rows, Strength.HARD)
                + " cannot do without it (hard), "
                + count(rows, Strength.SOFT)
                + " can (soft)"));
    text.addAll(view.text());
    return new View(text, view.json(), view.rows(), view.drawing(), view.none());
  }

  private static long count(List<Dependencies.Row> rows, Strength strength) {
    return rows.stream().filter(row -> row.strength() == strength).count();
  }

  public static View common(List<Common.Row> rows) {
    Grid grid =
        new Grid(
            List.of("relation", "name", "kind", "distance", "strength", "via"),
            rows.stream()
                .map(
                    row ->
                        Grid.row(
                            row.evidence(),
                            row.relation(),
                            row.name(),
                            row.kind().label(),
                            row.distance(),
                            row.strength().word(),
                            String.join(", ", row.via())))
                .toList());
    return rows(grid, rows.stream().map(Views::json).toList());
  }

  private static Map<String, Object> json(Common.Row row) {
    Map<String, Object> json =
        standard(row.name(), row.kind(), row.distance(), Optional.of(row.strength()), row.via(), row.evidence());
    json.put("relation", row.relation());
    return json;
  }

  /** A cycle for each knot, with how many entities hang together in it. */
  public static View cycles(List<Knots.Knot> knots, List<Route> cycles) {
    View view = routes(cycles);
    List<Block> text = new ArrayList<>();
    text.add(
        new Block.Line(
            0,
            knots.stream()
                .map(knot -> String.valueOf(knot.members().size()))
                .collect(
                    Collectors.joining(
                        ", ", "entities that depend on each other: ", "; a shortest cycle through the first of each:"))));
    text.add(new Block.Line(0, ""));
    text.addAll(view.text());
    return new View(text, view.json(), view.rows(), view.drawing(), view.none());
  }

  public static View gaps(List<Gaps.Row> rows) {
    Grid grid =
        new Grid(
            List.of("gap", "name", "kind", "detail"),
            rows.stream()
                .map(row -> Grid.row(row.evidence(), row.gap(), row.name(), row.kind().label(), row.detail().orElse("")))
                .toList());
    return rows(grid, rows.stream().map(Views::json).toList());
  }

  private static Map<String, Object> json(Gaps.Row row) {
    Map<String, Object> json = Objects.object();
    json.put("gap", row.gap());
    json.put("name", row.name());
    json.put("kind", row.kind().label());
    json.put("detail", row.detail().orElse(null));
    json.put("evidence", Objects.places(row.evidence()));
    return json;
  }

  public static View hits(List<Search.Hit> hits) {
    Grid grid =
        new Grid(
            List.of("name", "kind", "found in"),
            hits.stream()
                .map(
                    hit ->
                        Grid.row(
                            hit.place().stream().toList(), hit.name(), hit.kind().label(), hit.part().orElse("name")))
                .toList());
    return rows(grid, hits.stream().map(Views::json).toList());
  }

  private static Map<String, Object> json(Search.Hit hit) {
    Map<String, Object> json = Objects.object();
    json.put("name", hit.name());
    json.put("kind", hit.kind().label());
    json.put("part", hit.part().orElse(null));
    json.put("evidence", Objects.places(hit.place().stream().toList()));
    return json;
  }

  /** All dependencies among what was found, for a tree or a drawing from the entities that were asked about. */
  public static View web(Direction direction, List<Named> roots, List<DependencyWeb.Link> links) {
    Drawing.Builder drawing = new Drawing.Builder();
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
    return new View(List.of(), List.of(), Optional.empty(), Optional.of(drawing.build()), links.isEmpty());
  }

  /** The hops of ways from one entity to another, each way with its length above it. */
  public static View routes(List<Route> routes) {
    List<Block> text = new ArrayList<>();
    for (Route route : routes) {
      if (!text.isEmpty()) {
        text.add(new Block.Line(0, ""));
      }
      boolean proof = route.hops().stream().allMatch(hop -> hop.strength().isPresent());
      String strength = proof ? ", " + route.strength().word() : "";
      text.add(new Block.Line(0, String.join(" > ", route.stops()) + " (" + hops(route.length()) + strength + ")"));
      List<String> columns = new ArrayList<>(List.of("from", "via", "to"));
      if (proof) {
        columns.add("strength");
      }
      text.add(new Grid(columns, route.hops().stream().map(hop -> line(hop, proof)).toList()));
    }
    return new View(
        text,
        routes.stream().map(Views::json).toList(),
        Optional.of(routes.stream().flatMap(route -> route.hops().stream()).map(Views::json).toList()),
        Optional.of(drawing(routes)),
        routes.isEmpty());
  }

  private static Drawing drawing(List<Route> routes) {
    Drawing.Builder drawing = new Drawing.Builder();
    routes.stream().map(route -> route.stops().getFirst()).distinct().forEach(start -> drawing.root(start, start));
    for (Route route : routes) {
      for (Route.Hop hop : route.hops()) {
        String subject = hop.forward() ? hop.from() : hop.to();
        String object = hop.forward() ? hop.to() : hop.from();
        boolean soft = hop.strength().equals(Optional.of(Strength.SOFT));
        drawing.node(hop.from(), hop.from()).node(hop.to(), hop.to());
        drawing.arrow(new Drawing.Arrow(subject, object, hop.via(), soft, !hop.forward()));
      }
    }
    return drawing.build();
  }

  private static String hops(int length) {
    return length == 1 ? "1 hop" : length + " hops";
  }

  private static Grid.Row line(Route.Hop hop, boolean proof) {
    List<String> cells = new ArrayList<>();
    cells.add(hop.from());
    cells.add(proof ? hop.via() : hop.forward() ? hop.via() + " ->" : "<- " + hop.via());
    cells.add(hop.to());
    if (proof) {
      cells.add(hop.strength().map(Strength::word).orElse(""));
    }
    return new Grid.Row(cells, hop.evidence());
  }

  private static Map<String, Object> json(Route route) {
    Map<String, Object> json = Objects.object();
    json.put("length", route.length());
    json.put("stops", route.stops());
    json.put("hops", route.hops().stream().map(Views::json).toList());
    return json;
  }

  private static Map<String, Object> json(Route.Hop hop) {
    Map<String, Object> json =
        standard(hop.to(), hop.kind(), hop.step(), hop.strength(), List.of(hop.via()), hop.evidence());
    json.put("from", hop.from());
    json.put("forward", hop.forward());
    return json;
  }

  public static View entities(List<Entities.Row> entities) {
    Grid grid =
        new Grid(
            List.of("name", "kind", "categories", "aliases"),
            entities.stream()
                .map(
                    row ->
                        Grid.row(
                            List.of(),
                            row.name(),
                            row.kind().label(),
                            String.join(", ", row.categories()),
                            String.join(", ", row.aliases())))
                .toList());
    return rows(grid, entities.stream().map(Views::json).toList());
  }

  private static Map<String, Object> json(Entities.Row row) {
    Map<String, Object> json = Objects.object();
    json.put("name", row.name());
    json.put("kind", row.kind().label());
    json.put("aliases", row.aliases());
    json.put("categories", row.categories());
    json.put("evidence", Objects.places(row.evidence()));
    return json;
  }

  public static View relations(List<Relations.Row> relations) {
    Grid grid =
        new Grid(
            List.of("type", "count", "dependencies", "phrases", "example"),
            relations.stream()
                .map(
                    row ->
                        Grid.row(
                            List.of(),
                            row.type(),
                            row.count(),
                            row.dependencies(),
                            String.join(", ", row.phrases()),
                            row.example()))
                .toList());
    return rows(grid, relations.stream().map(Views::json).toList());
  }

  private static Map<String, Object> json(Relations.Row row) {
    Map<String, Object> json = Objects.object();
    json.put("type", row.type());
    json.put("count", row.count());
    json.put("dependencies", row.dependencies());
    json.put("phrases", row.phrases());
    json.put("example", row.example());
    json.put("evidence", Objects.places(row.evidence()));
    return json;
  }

  public static View savedQueries(Collection<SavedQuery> queries) {
    Grid grid =
        new Grid(
            List.of("name", "answers"),
            queries.stream().map(query -> Grid.row(List.of(), query.name(), query.meaning())).toList());
    return rows(grid, queries.stream().map(Views::json).toList());
  }

  private static Map<String, Object> json(SavedQuery query) {
    Map<String, Object> json = Objects.object();
    json.put("name", query.name());
    json.put("answers", query.meaning());
    json.put("parameters", query.declared());
    return json;
  }

  /** The rows of a statement that a person wrote. */
  public static View table(Table table) {
    Grid grid =
        new Grid(
            table.columns(),
            table.rows().stream()
                .map(row -> new Grid.Row(row.values().stream().map(Objects::text).toList(), List.of()))
                .toList());
    return rows(grid, table.rows().stream().map(Objects::row).toList());
  }

  private static View rows(Grid grid, List<Map<String, Object>> json) {
    return View.ofRows(List.of(grid), json);
  }

  /** What every row of an answer about dependencies and connections has. */
  private static Map<String, Object> standard(
      String name, EntityKind kind, long distance, Optional<Strength> strength, List<String> via, List<Place> evidence) {
    Map<String, Object> json = Objects.object();
    json.put("name", name);
    json.put("kind", kind.label());
    json.put("distance", distance);
    json.put("strength", strength.map(Strength::word).orElse(null));
    json.put("via", via);
    json.put("evidence", Objects.places(evidence));
    return json;
  }
}

package dev.verbgraph.render;

import dev.verbgraph.query.Entities;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.query.Relations;
import dev.verbgraph.query.Search;
import java.util.List;
import java.util.Map;

/** Shows what is in the graph as a whole. The JSON is what the README documents. */
public final class Overviews {

  private Overviews() {}

  public static View gaps(List<Gaps.Row> rows) {
    Grid grid =
        new Grid(
            List.of("gap", "name", "kind", "detail"),
            rows.stream()
                .map(row ->
                    Grid.row(
                        row.evidence(),
                        row.gap(),
                        row.name(),
                        row.kind().label(),
                        row.detail().orElse("")))
                .toList());
    return View.of(grid, rows.stream().map(Overviews::json).toList());
  }

  private static Map<String, Object> json(Gaps.Row row) {
    Map<String, Object> json = JsonObjects.object();
    json.put("gap", row.gap());
    json.put("name", row.name());
    json.put("kind", row.kind().label());
    json.put("detail", row.detail().orElse(null));
    json.put("evidence", JsonObjects.places(row.evidence()));
    return json;
  }

  public static View hits(List<Search.Hit> hits) {
    Grid grid =
        new Grid(
            List.of("name", "kind", "found in"),
            hits.stream()
                .map(hit ->
                    Grid.row(
                        hit.place().stream().toList(),
                        hit.name(),
                        hit.kind().label(),
                        hit.part().orElse("name")))
                .toList());
    return View.of(grid, hits.stream().map(Overviews::json).toList());
  }

  private static Map<String, Object> json(Search.Hit hit) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", hit.name());
    json.put("kind", hit.kind().label());
    json.put("part", hit.part().orElse(null));
    json.put("evidence", JsonObjects.places(hit.place().stream().toList()));
    return json;
  }

  public static View entities(List<Entities.Row> entities) {
    Grid grid =
        new Grid(
            List.of("name", "kind", "categories", "aliases"),
            entities.stream()
                .map(row ->
                    Grid.row(
                        List.of(),
                        row.name(),
                        row.kind().label(),
                        String.join(", ", row.categories()),
                        String.join(", ", row.aliases())))
                .toList());
    return View.of(grid, entities.stream().map(Overviews::json).toList());
  }

  private static Map<String, Object> json(Entities.Row row) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", row.name());
    json.put("kind", row.kind().label());
    json.put("aliases", row.aliases());
    json.put("categories", row.categories());
    json.put("evidence", JsonObjects.places(row.evidence()));
    return json;
  }

  public static View relations(List<Relations.Row> relations) {
    Grid grid =
        new Grid(
            List.of("type", "count", "dependencies", "phrases", "example"),
            relations.stream()
                .map(row ->
                    Grid.row(
                        List.of(),
                        row.type(),
                        row.count(),
                        row.dependencies(),
                        String.join(", ", row.phrases()),
                        row.example()))
                .toList());
    return View.of(grid, relations.stream().map(Overviews::json).toList());
  }

  private static Map<String, Object> json(Relations.Row row) {
    Map<String, Object> json = JsonObjects.object();
    json.put("type", row.type());
    json.put("count", row.count());
    json.put("dependencies", row.dependencies());
    json.put("phrases", row.phrases());
    json.put("example", row.example());
    json.put("evidence", JsonObjects.places(row.evidence()));
    return json;
  }
}

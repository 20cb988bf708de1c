package dev.verbgraph.render;

import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.EntityPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows ways from one entity to another. The JSON is what the README documents. */
public final class RouteViews {

  private RouteViews() {}

  /** A cycle for each knot, with how many entities hang together in it. */
  public static View cycles(List<Cycles.Knot> knots, List<EntityPath> cycles) {
    View view = routes(cycles);
    List<TextBlock> text = new ArrayList<>();
    text.add(
        new TextBlock.Line(
            0,
            knots.stream()
                .map(knot -> String.valueOf(knot.members().size()))
                .collect(
                    Collectors.joining(
                        ", ",
                        "entities that depend on each other: ",
                        "; a shortest cycle through the first of each:"))));
    text.add(new TextBlock.Line(0, ""));
    text.addAll(view.text());
    return new View(text, view.json(), view.rows(), view.drawing(), view.none());
  }

  /** The hops of ways from one entity to another, each way with its length above it. */
  public static View routes(List<EntityPath> routes) {
    List<TextBlock> text = new ArrayList<>();
    for (EntityPath route : routes) {
      if (!text.isEmpty()) {
        text.add(new TextBlock.Line(0, ""));
      }
      boolean proof = isProof(route);
      String strength = proof ? ", " + route.strength().word() : "";
      text.add(
          new TextBlock.Line(
              0, String.join(" > ", route.stops()) + " (" + hops(route.length()) + strength + ")"));
      List<String> columns = new ArrayList<>(List.of("from", "via", "to"));
      if (proof) {
        columns.add("strength");
      }
      text.add(new Grid(columns, route.hops().stream().map(hop -> line(hop, proof)).toList()));
    }
    return new View(
        text,
        routes.stream().map(RouteViews::json).toList(),
        Optional.of(
            routes.stream().flatMap(route -> route.hops().stream()).map(RouteViews::json).toList()),
        Optional.of(drawing(routes)),
        routes.isEmpty());
  }

  private static Drawing drawing(List<EntityPath> routes) {
    Drawing.Builder drawing = new Drawing.Builder(!routes.stream().allMatch(RouteViews::isProof));
    routes.stream()
        .map(route -> route.stops().getFirst())
        .distinct()
        .forEach(start -> drawing.root(start, start));
    for (EntityPath route : routes) {
      for (EntityPath.Hop hop : route.hops()) {
        String subject = hop.forward() ? hop.from() : hop.to();
        String object = hop.forward() ? hop.to() : hop.from();
        boolean soft = hop.strength().equals(Optional.of(Strength.SOFT));
        drawing.node(hop.from(), hop.from()).node(hop.to(), hop.to());
        drawing.arrow(new Drawing.Arrow(subject, object, hop.via(), soft, !hop.forward()));
      }
    }
    return drawing.build();
  }

  /** Whether it is a chain of dependencies, all of whose steps lead forward. */
  private static boolean isProof(EntityPath route) {
    return route.hops().stream().allMatch(hop -> hop.strength().isPresent());
  }

  private static String hops(int length) {
    return Count.of(length, "hop");
  }

  private static Grid.Row line(EntityPath.Hop hop, boolean proof) {
    List<String> cells = new ArrayList<>();
    cells.add(hop.from());
    cells.add(proof ? hop.via() : hop.forward() ? hop.via() + " ->" : "<- " + hop.via());
    cells.add(hop.to());
    if (proof) {
      cells.add(hop.strength().map(Strength::word).orElse(""));
    }
    return new Grid.Row(cells, hop.evidence());
  }

  private static Map<String, Object> json(EntityPath route) {
    Map<String, Object> json = JsonObjects.object();
    json.put("length", route.length());
    json.put("stops", route.stops());
    json.put("hops", route.hops().stream().map(RouteViews::json).toList());
    return json;
  }

  private static Map<String, Object> json(EntityPath.Hop hop) {
    Map<String, Object> json =
        JsonObjects.standard(
            hop.to(), hop.kind(), hop.step(), hop.strength(), List.of(hop.via()), hop.evidence());
    json.put("from", hop.from());
    json.put("forward", hop.forward());
    return json;
  }
}

package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.EntityPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows ways from one entity to another: the hops of each, with its length above it. */
public record PathsView(List<EntityPath> routes) implements View {

  private record JsonPath(int length, List<String> stops, List<JsonHop> hops) {

    private static JsonPath of(EntityPath route) {
      return new JsonPath(
          route.length(), route.stops(), route.hops().stream().map(JsonHop::of).toList());
    }
  }

  private record JsonHop(
      String name,
      String kind,
      long distance,
      @Nullable String strength,
      @Nullable String status,
      List<String> via,
      List<JsonPlace> evidence,
      String from,
      boolean forward) {

    private static JsonHop of(EntityPath.Hop hop) {
      return new JsonHop(
          hop.to(),
          hop.kind().label(),
          hop.step(),
          hop.strength().map(Strength::word).orElse(null),
          hop.status().map(RelationStatus::word).orElse(null),
          List.of(hop.via().name()),
          JsonPlace.of(hop.evidence()),
          hop.from(),
          hop.forward());
    }
  }

  @Override
  public boolean none() {
    return routes.isEmpty();
  }

  @Override
  public Object json() {
    return routes.stream().map(JsonPath::of).toList();
  }

  @Override
  public Optional<List<Map<String, Object>>> rows() {
    return Optional.of(
        routes.stream()
            .flatMap(route -> route.hops().stream())
            .map(hop -> Json.members(JsonHop.of(hop)))
            .toList());
  }

  @Override
  public List<TextBlock> text() {
    List<TextBlock> text = new ArrayList<>();
    for (EntityPath route : routes) {
      if (!text.isEmpty()) {
        text.add(new TextBlock.Line(0, ""));
      }
      boolean proof = isProof(route);
      String strength = proof ? ", " + route.strength().word() : "";
      String length = Count.of(route.length(), "hop");
      text.add(
          new TextBlock.Line(
              0, String.join(" > ", route.stops()) + " (" + length + strength + ")"));
      text.add(proof ? proof(route) : connection(route));
    }
    return text;
  }

  private static Grid proof(EntityPath route) {
    return new Grid(
        List.of("from", "via", "to", "strength"),
        route.hops().stream()
            .map(hop ->
                Grid.row(
                    hop.evidence(),
                    hop.from(),
                    words(hop),
                    hop.to(),
                    hop.strength().map(Strength::word).orElse("")))
            .toList());
  }

  private static String words(EntityPath.Hop hop) {
    return RelationWords.of(hop.via(), hop.status());
  }

  private static Grid connection(EntityPath route) {
    return new Grid(
        List.of("from", "via", "to"),
        route.hops().stream()
            .map(hop ->
                Grid.row(
                    hop.evidence(),
                    hop.from(),
                    hop.forward() ? words(hop) + " ->" : "<- " + words(hop),
                    hop.to()))
            .toList());
  }

  @Override
  public Optional<Drawing> drawing() {
    Drawing.Builder drawing = new Drawing.Builder(!routes.stream().allMatch(PathsView::isProof));
    routes.stream()
        .map(route -> route.stops().getFirst())
        .distinct()
        .forEach(start -> drawing.root(start, start));
    routes.stream().flatMap(route -> route.hops().stream()).forEach(hop -> draw(hop, drawing));
    return Optional.of(drawing.build());
  }

  private static void draw(EntityPath.Hop hop, Drawing.Builder drawing) {
    String subject = hop.forward() ? hop.from() : hop.to();
    String object = hop.forward() ? hop.to() : hop.from();
    boolean soft = hop.strength().equals(Optional.of(Strength.SOFT));
    drawing.node(hop.from(), hop.from()).node(hop.to(), hop.to());
    drawing.arrow(new Drawing.Arrow(subject, object, words(hop), soft, !hop.forward()));
  }

  /** Whether it is a chain of dependencies, all of whose steps lead forward. */
  private static boolean isProof(EntityPath route) {
    return route.hops().stream().allMatch(hop -> hop.strength().isPresent());
  }
}

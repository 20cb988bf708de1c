package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows ways from one entity to another: the hops of each, with its length above it. */
public record PathsView(List<EntityPath> routes, Verbs verbs) implements View {

  private record JsonPath(int length, List<String> stops, List<JsonHop> hops) {

    private static JsonPath of(EntityPath route, Verbs verbs) {
      return new JsonPath(
          route.length(),
          route.stops(),
          route.hops().stream().map(hop -> JsonHop.of(hop, verbs)).toList());
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

    private static JsonHop of(EntityPath.Hop hop, Verbs verbs) {
      return new JsonHop(
          hop.to(),
          hop.kind().label(),
          hop.step(),
          hop.strength().map(Strength::word).orElse(null),
          hop.status().map(RelationStatus::word).orElse(null),
          List.of(hop.via().name()),
          JsonPlace.of(hop.evidence()),
          hop.from(),
          hop.strength().isPresent() ? !verbs.turns(hop.via()) : hop.forward());
    }
  }

  @Override
  public boolean none() {
    return routes.isEmpty();
  }

  @Override
  public Object json() {
    return routes.stream().map(route -> JsonPath.of(route, verbs)).toList();
  }

  @Override
  public Optional<List<Map<String, Object>>> rows() {
    return Optional.of(
        routes.stream()
            .flatMap(route -> route.hops().stream())
            .map(hop -> Json.members(JsonHop.of(hop, verbs)))
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

  private Grid proof(EntityPath route) {
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

  /** As one goes: from what it starts at to what it leads to. */
  private String words(EntityPath.Hop hop) {
    RelationWords words = new RelationWords(verbs);
    return hop.strength().isPresent()
        ? words.need(hop.via(), hop.status())
        : words.statement(hop.via(), hop.status(), hop.forward());
  }

  private Grid connection(EntityPath route) {
    return new Grid(
        List.of("from", "via", "to"),
        route.hops().stream()
            .map(hop -> Grid.row(hop.evidence(), hop.from(), words(hop), hop.to()))
            .toList());
  }

  @Override
  public Optional<Drawing> drawing() {
    Drawing.Builder drawing = new Drawing.Builder();
    routes.stream()
        .map(route -> route.stops().getFirst())
        .distinct()
        .forEach(start -> drawing.root(start, start));
    routes.stream().flatMap(route -> route.hops().stream()).forEach(hop -> draw(hop, drawing));
    return Optional.of(drawing.build());
  }

  private void draw(EntityPath.Hop hop, Drawing.Builder drawing) {
    String subject = hop.forward() ? hop.from() : hop.to();
    String object = hop.forward() ? hop.to() : hop.from();
    RelationWords words = new RelationWords(verbs);
    drawing.node(hop.from(), hop.from()).node(hop.to(), hop.to());
    drawing.arrow(
        hop.strength()
            .map(strength ->
                words.dependency(hop.from(), hop.to(), hop.via(), hop.status(), strength))
            .orElseGet(
                () -> words.statement(subject, object, hop.via(), hop.status(), !hop.forward())));
  }

  /** Whether it is a chain of dependencies, all of whose steps lead forward. */
  private static boolean isProof(EntityPath route) {
    return route.hops().stream().allMatch(hop -> hop.strength().isPresent());
  }
}

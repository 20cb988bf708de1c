package dev.verbgraph.render;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Surroundings;
import dev.verbgraph.query.Verbs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows what notes say around entities. A statement by which one depends on the other is drawn as
 * that dependency.
 *
 * @param of where a drawing begins; may be empty
 */
public record SurroundingsView(List<Entity> of, List<Surroundings.Link> found, Verbs verbs)
    implements ListView<Surroundings.Link> {

  private record Row(
      String subject,
      String subjectKind,
      String type,
      String object,
      String objectKind,
      @Nullable String strength,
      @Nullable String status,
      List<JsonPlace> evidence) {}

  @Override
  public Object row(Surroundings.Link link) {
    return new Row(
        link.subject().name(),
        link.subject().kind().label(),
        link.type().name(),
        link.object().name(),
        link.object().kind().label(),
        link.strength().map(Strength::word).orElse(null),
        link.status().map(RelationStatus::word).orElse(null),
        JsonPlace.of(link.evidence()));
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("subject", "type", "object", "strength"),
        found.stream()
            .map(link ->
                Grid.row(
                    link.evidence(),
                    link.subject().name(),
                    RelationWords.forward(link.type(), link.status()),
                    link.object().name(),
                    link.strength().map(Strength::word).orElse("")))
            .toList());
  }

  /** What is near to the middle comes first, so that it stays where not all can be drawn. */
  @Override
  public Optional<Drawing> drawing() {
    Drawing.Builder drawing = new Drawing.Builder();
    of.forEach(entity -> drawing.root(entity.key().value(), entity.name()));
    RelationWords words = new RelationWords(verbs);
    for (Surroundings.Link link : nearestFirst()) {
      String from = link.from().key().value();
      String to = link.to().key().value();
      drawing.node(from, link.from().name()).node(to, link.to().name());
      drawing.arrow(
          link.strength()
              .map(strength -> words.dependency(from, to, link.type(), link.status(), strength))
              .orElseGet(() -> words.statement(from, to, link.type(), link.status(), false)));
    }
    return Optional.of(drawing.build());
  }

  private List<Surroundings.Link> nearestFirst() {
    Map<String, List<Surroundings.Link>> links = new HashMap<>();
    for (Surroundings.Link link : found) {
      Stream.of(link.subject(), link.object())
          .map(end -> end.key().value())
          .distinct()
          .forEach(end -> links.computeIfAbsent(end, none -> new ArrayList<>()).add(link));
    }
    Set<Surroundings.Link> ordered = new LinkedHashSet<>();
    Set<String> seen =
        of.stream()
            .map(entity -> entity.key().value())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (Surroundings.Link link : links.getOrDefault(next.remove(), List.of())) {
        ordered.add(link);
        Stream.of(link.subject(), link.object())
            .map(end -> end.key().value())
            .filter(seen::add)
            .forEach(next::add);
      }
    }
    ordered.addAll(found);
    return List.copyOf(ordered);
  }
}

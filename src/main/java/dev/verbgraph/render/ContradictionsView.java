package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.query.Contradictions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows where notes contradict each other: a row for each side. */
public record ContradictionsView(List<Contradictions.Contradiction> found) implements View {

  private record JsonContradiction(String contradiction, String name, List<JsonSide> sides) {}

  private record JsonSide(
      String subject,
      String type,
      String object,
      @Nullable String status,
      List<JsonPlace> evidence) {

    private static JsonSide of(Contradictions.Side side) {
      return new JsonSide(
          side.subject(),
          side.type().name(),
          side.object(),
          side.status().map(RelationStatus::word).orElse(null),
          JsonPlace.of(side.evidence()));
    }
  }

  /**
   * @param number the same for both sides, from 1
   */
  private record Row(
      int number,
      String contradiction,
      String subject,
      String type,
      String object,
      @Nullable String status,
      List<JsonPlace> evidence) {}

  @Override
  public boolean none() {
    return found.isEmpty();
  }

  @Override
  public Object json() {
    return found.stream()
        .map(each ->
            new JsonContradiction(
                each.contradiction(),
                each.name(),
                each.sides().stream().map(JsonSide::of).toList()))
        .toList();
  }

  @Override
  public Optional<List<Map<String, Object>>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Contradictions.Contradiction each = found.get(i);
      for (Contradictions.Side side : each.sides()) {
        JsonSide json = JsonSide.of(side);
        rows.add(
            Json.members(
                new Row(
                    i + 1,
                    each.contradiction(),
                    json.subject(),
                    json.type(),
                    json.object(),
                    json.status(),
                    json.evidence())));
      }
    }
    return Optional.of(rows);
  }

  @Override
  public List<TextBlock> text() {
    return List.of(
        new Grid(
            List.of("contradiction", "subject", "type", "object"),
            found.stream()
                .flatMap(each ->
                    each.sides().stream()
                        .map(side ->
                            Grid.row(
                                side.evidence(),
                                each.contradiction(),
                                side.subject(),
                                RelationWords.forward(side.type(), side.status()),
                                side.object())))
                .toList()));
  }
}

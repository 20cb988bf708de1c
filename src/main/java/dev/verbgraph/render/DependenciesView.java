package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.data.OmittedIfNull;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Verbs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows what entities depend on, or what depends on them. */
public record DependenciesView(List<Dependencies.Reached> found, Verbs verbs)
    implements ListView<Dependencies.Reached> {

  private record Row(
      String name,
      String kind,
      long distance,
      String strength,
      List<String> via,
      List<JsonPlace> evidence,
      List<String> through,
      @OmittedIfNull @Nullable List<String> owners) {}

  @Override
  public Object row(Dependencies.Reached reached) {
    return row(reached, reached.attachments(), null);
  }

  /** A row that also tells whom to call. */
  static Object rowWithOwners(Dependencies.Reached reached) {
    return row(reached, reached.attachments(), reached.owners());
  }

  /** A row for each place, with what that place attaches to. */
  @Override
  public Optional<List<Map<String, Object>>> rows() {
    return Optional.of(rowsOfPlaces(found, reached -> null));
  }

  /**
   * @param owners null for rows that do not tell them
   */
  static List<Map<String, Object>> rowsOfPlaces(
      List<Dependencies.Reached> found,
      Function<Dependencies.Reached, @Nullable List<String>> owners) {
    return found.stream()
        .flatMap(reached ->
            reached.attachments().stream()
                .map(each -> Json.members(row(reached, List.of(each), owners.apply(reached)))))
        .toList();
  }

  private static Row row(
      Dependencies.Reached reached,
      List<Dependencies.Attachment> attachments,
      @Nullable List<String> owners) {
    return new Row(
        reached.name(),
        reached.kind().label(),
        reached.distance(),
        reached.strength().word(),
        attachments.stream().map(each -> each.via().name()).distinct().toList(),
        JsonPlace.of(attachments.stream().map(Dependencies.Attachment::place).distinct().toList()),
        attachments.stream().map(Dependencies.Attachment::through).distinct().toList(),
        owners);
  }

  /** What all hang directly on is known to whoever asked. */
  @Override
  public Grid grid() {
    return found.stream().allMatch(reached -> reached.distance() == 1) ? direct() : through();
  }

  private Grid direct() {
    RelationWords words = new RelationWords(verbs);
    return new Grid(
        List.of("name", "kind", "distance", "strength", "via"),
        found.stream()
            .map(reached ->
                Grid.row(
                    reached.evidence(),
                    reached.name(),
                    reached.kind().label(),
                    reached.distance(),
                    reached.strength().word(),
                    words.needs(reached.via())))
            .toList());
  }

  private Grid through() {
    RelationWords words = new RelationWords(verbs);
    return new Grid(
        List.of("name", "kind", "distance", "strength", "via", "through"),
        found.stream()
            .map(reached ->
                Grid.row(
                    reached.evidence(),
                    reached.name(),
                    reached.kind().label(),
                    reached.distance(),
                    reached.strength().word(),
                    words.needs(reached.via()),
                    reached.through()))
            .toList());
  }
}

package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Strength;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * The dependencies among entities and everything they need, or everything that needs them: not only
 * the shortest way to each, as {@link Dependencies} has it, but all of them. By the names of their
 * ends; empty when there is none.
 *
 * @param scope its kind is not looked at: a web cannot leave out what others hang on
 */
public record DependencyWeb(Direction direction, List<Named> of, Scope scope)
    implements Question<List<DependencyWeb.Link>> {

  /** One end of a dependency. */
  public record End(String key, String name, EntityKind kind) {}

  /**
   * @param from what depends
   * @param to what it needs
   * @param strength hard when one of several statements makes it so
   */
  public record Link(
      End from, End to, List<String> via, Strength strength, List<EvidencePlace> evidence) {}

  @Override
  public List<BoundStatement> scripts() {
    Cypher any = Cypher.of(direction.webStatement());
    // The last dependency in a row starts one step before the end.
    Cypher bounded = scope.depth().isPresent() ? any.upTo(scope.depth().getAsInt() - 1) : any;
    return List.of(
        new BoundStatement(
            bounded,
            Map.of(
                "keys", of.stream().map(Named::key).toList(),
                "follow", scope.follow(),
                "hard", scope.hardOnly(),
                "limit", scope.limit())));
  }

  @Override
  public List<Link> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst()).map(DependencyWeb::link).toList();
  }

  private static Link link(RowReader cells) {
    return new Link(
        end(cells.texts("from")),
        end(cells.texts("to")),
        cells.texts("via"),
        cells.strength("strength").orElseThrow(),
        cells.places("evidence"));
  }

  private static End end(List<String> parts) {
    return new End(
        parts.get(0), parts.get(1), EntityKind.ofLabel(parts.get(2)).orElse(EntityKind.CONCEPT));
  }
}

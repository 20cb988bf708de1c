package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import java.util.List;
import java.util.Map;

/**
 * Questions whose answers Neo4j Browser can draw: statements that return nodes and relationships.
 * The names are what people type.
 */
public enum Picture {
  depends(1, Integer.MAX_VALUE),
  dependents(1, Integer.MAX_VALUE),
  impact(1, Integer.MAX_VALUE),
  path(2, 2),
  why(2, 2),
  show(1, 1),
  common(2, Integer.MAX_VALUE),
  cycles(0, 0);

  private final int least;
  private final int most;

  Picture(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Whether it is asked about so many entities. */
  public boolean takes(int names) {
    return least <= names && names <= most;
  }

  /**
   * @param entities so many as it {@linkplain #takes takes}
   * @return the statement that draws it
   */
  public BoundStatement of(List<Named> entities) {
    return switch (this) {
      case depends, dependents, common -> statement(name(), Map.of("keys", keys(entities)));
      case impact -> dependents.of(entities);
      case path, why ->
          statement(
              name(), Map.of("from", entities.getFirst().key(), "to", entities.getLast().key()));
      case show -> statement(name(), Map.of("key", entities.getFirst().key()));
      case cycles -> statement(name(), Map.of());
    };
  }

  /** The dependencies among all services. */
  public static BoundStatement ofDependencies() {
    return statement("dependencies", Map.of());
  }

  private static List<String> keys(List<Named> entities) {
    return entities.stream().map(Named::key).toList();
  }

  private static BoundStatement statement(String name, Map<String, Object> parameters) {
    return new BoundStatement(Cypher.of("picture/" + name), parameters);
  }
}

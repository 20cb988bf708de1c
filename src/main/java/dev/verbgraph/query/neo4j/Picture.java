package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.Entity;
import java.util.List;
import java.util.Map;

/**
 * Questions whose answers Neo4j Browser can draw: statements that return nodes and relationships.
 * The names are what people type.
 */
public enum Picture {
  depends(Arity.SOME),
  dependents(Arity.SOME),
  impact(Arity.SOME),
  path(Arity.TWO),
  why(Arity.TWO),
  show(Arity.ONE),
  common(Arity.SEVERAL),
  cycles(Arity.NONE);

  private enum Arity {
    NONE(0, 0, "no name"),
    ONE(1, 1, "one name"),
    TWO(2, 2, "two names"),
    SOME(1, Integer.MAX_VALUE, "at least one name"),
    SEVERAL(2, Integer.MAX_VALUE, "at least two names");

    private final int least;
    private final int most;
    private final String words;

    Arity(int least, int most, String words) {
      this.least = least;
      this.most = most;
      this.words = words;
    }
  }

  private final Arity arity;

  Picture(Arity arity) {
    this.arity = arity;
  }

  /** Whether it is asked about so many entities. */
  public boolean takes(int names) {
    return arity.least <= names && names <= arity.most;
  }

  /**
   * @return how many names it takes, in words
   */
  public String names() {
    return arity.words;
  }

  /**
   * @param entities so many as it {@linkplain #takes takes}
   * @return the statement that draws it
   */
  public BoundStatement of(List<Entity> entities) {
    return switch (this) {
      case depends, dependents, common ->
          statement(name(), Map.of("keys", CypherQuestion.keys(entities)));
      case impact -> dependents.of(entities);
      case path, why ->
          statement(
              name(),
              Map.of(
                  "from", entities.getFirst().key().value(),
                  "to", entities.getLast().key().value()));
      case show -> statement(name(), Map.of("key", entities.getFirst().key().value()));
      case cycles -> statement(name(), Map.of());
    };
  }

  /** The dependencies among all services. */
  public static BoundStatement ofDependencies() {
    return statement("dependencies", Map.of());
  }

  private static BoundStatement statement(String name, Map<String, Object> parameters) {
    return new BoundStatement(Cypher.of("picture/" + name), parameters);
  }
}

package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.Contradictions;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Entities;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.query.GraphSummary;
import dev.verbgraph.query.ImportedDocuments;
import dev.verbgraph.query.MostNeeded;
import dev.verbgraph.query.NoteDetails;
import dev.verbgraph.query.NotesCalled;
import dev.verbgraph.query.Proofs;
import dev.verbgraph.query.Question;
import dev.verbgraph.query.RelatedEntities;
import dev.verbgraph.query.RelationTypes;
import dev.verbgraph.query.Relations;
import dev.verbgraph.query.Search;
import dev.verbgraph.query.SharedDependencies;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.query.Surroundings;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.function.Function;

/**
 * A question in Cypher.
 *
 * @param statements those that find the answer, in order, at least one. Running them by hand gives
 *     the same rows
 * @param answer makes it of what the statements gave, one table each
 * @param <A> the answer
 */
public record CypherQuestion<A>(List<BoundStatement> statements, Function<List<Table>, A> answer) {

  static <A> CypherQuestion<A> of(BoundStatement statement, Function<Table, A> answer) {
    return new CypherQuestion<>(List.of(statement), tables -> answer.apply(tables.getFirst()));
  }

  /**
   * @return the Cypher of a question
   */
  // A question is a Question of the answer that its case makes; the compiler does not conclude A
  // from the type that a case matches.
  @SuppressWarnings("unchecked")
  public static <A> CypherQuestion<A> of(Question<A> question) {
    return (CypherQuestion<A>)
        switch (question) {
          case Dependencies asked -> DependencyCypher.of(asked);
          case DependencyWeb asked -> DependencyCypher.of(asked);
          case SharedDependencies asked -> DependencyCypher.of(asked);
          case Cycles asked -> DependencyCypher.of(asked);
          case Connections asked -> PathCypher.of(asked);
          case Proofs asked -> PathCypher.of(asked);
          case Chains asked -> PathCypher.of(asked);
          case MostNeeded asked -> DependencyCypher.of(asked);
          case Surroundings asked -> PathCypher.of(asked);
          case EntityDetails asked -> EntityCypher.of(asked);
          case Entities asked -> EntityCypher.of(asked);
          case RelatedEntities asked -> EntityCypher.of(asked);
          case Search asked -> EntityCypher.of(asked);
          case NotesCalled asked -> NoteCypher.of(asked);
          case NoteDetails asked -> NoteCypher.of(asked);
          case Gaps asked -> OverviewCypher.of(asked);
          case Contradictions asked -> OverviewCypher.of(asked);
          case ImportedDocuments asked -> OverviewCypher.of(asked);
          case Relations asked -> OverviewCypher.of(asked);
          case RelationTypes asked -> OverviewCypher.of(asked);
          case Spellings asked -> OverviewCypher.of(asked);
          case GraphSummary asked -> OverviewCypher.of(asked);
        };
  }

  static List<String> keys(List<Entity> entities) {
    return entities.stream().map(Entity::key).map(EntityKey::value).toList();
  }

  static List<String> names(List<RelationType> types) {
    return types.stream().map(RelationType::name).toList();
  }
}

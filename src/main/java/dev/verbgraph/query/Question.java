package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.store.Table;
import java.util.List;

/**
 * What somebody wants to know.
 *
 * @param <A> the answer
 */
public sealed interface Question<A>
    permits Dependencies,
        DependencyWeb,
        Connections,
        Proofs,
        SharedDependencies,
        Cycles,
        Chains,
        Gaps,
        Search,
        Entities,
        Relations,
        RelationTypes,
        EntityDetails,
        Spellings {

  /**
   * The statements that find the answer, in order, at least one. Running them by hand gives the
   * same rows.
   */
  List<BoundStatement> scripts();

  /**
   * @param tables what the statements gave, one table each
   */
  A answer(List<Table> tables);
}

package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Plan;
import dev.verbgraph.store.Transaction;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses statements that do more than read the graph. Neo4j keeps a reading transaction from
 * writing data; it does not keep it from loading files of the server or from procedures that act on
 * the server. Neo4j itself is asked what a statement would do: whoever reads Cypher with patterns
 * is fooled by comments and quotes.
 *
 * <p>Why: docs/decisions/0014-neo4j-says-what-a-query-does.md.
 */
final class ReadOnly {

  private static final Pattern EXPLAINED = Pattern.compile("(?is)^\\s*(EXPLAIN|PROFILE)\\s+");

  private ReadOnly() {}

  static void check(Transaction statements, BoundStatement script) {
    String text = EXPLAINED.matcher(script.cypher().text()).replaceFirst("");
    Plan plan = statements.plan(new Cypher(script.cypher().name(), text), script.parameters());
    if (plan.administers()) {
      throw new UserProblemException(new QueryProblem.WouldAdminister());
    }
    if (!plan.onlyReads()) {
      throw new UserProblemException(new QueryProblem.WouldChange());
    }
    if (plan.loadsFiles()) {
      throw new UserProblemException(new QueryProblem.WouldLoadFile());
    }
    for (String procedure : plan.procedures()) {
      boolean reads =
          !statements
              .run(Cypher.of("internal/reading-procedure"), Map.of("name", procedure))
              .rows()
              .isEmpty();
      if (!reads) {
        throw new UserProblemException(new QueryProblem.WouldCall(procedure));
      }
    }
  }
}

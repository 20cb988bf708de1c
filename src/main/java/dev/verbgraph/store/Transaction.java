package dev.verbgraph.store;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Runs statements within one transaction. */
public final class Transaction {

  private static final String EXPLAIN = "EXPLAIN ";

  private final TransactionContext transaction;
  private final Target target;

  /**
   * @param target which Neo4j runs it, for messages
   */
  Transaction(TransactionContext transaction, Target target) {
    this.transaction = transaction;
    this.target = target;
  }

  /**
   * @return the whole answer
   */
  public Table run(Cypher cypher, Map<String, Object> parameters) {
    return run(cypher, parameters, Integer.MAX_VALUE);
  }

  /**
   * @return at most so many rows of the answer; the rest is never sent
   */
  public Table run(Cypher cypher, Map<String, Object> parameters, int most) {
    return table(transaction.run(cypher.text(), parameters), most);
  }

  /**
   * @return at most so many rows; the rest is never sent, but what the statement writes is written
   */
  static Table table(Result result, int most) {
    List<Map<String, Object>> rows = new ArrayList<>();
    while (rows.size() < most && result.hasNext()) {
      rows.add(row(result.next()));
    }
    List<String> columns = result.keys();
    result.consume();
    return new Table(columns, rows);
  }

  /**
   * @return what the statement would do; it is not run
   */
  public Plan plan(Cypher cypher, Map<String, Object> parameters) {
    ResultSummary summary = explained(cypher, parameters);
    List<org.neo4j.driver.summary.Plan> steps = new ArrayList<>();
    summary.queryPlan().ifPresent(plan -> collect(plan, steps));
    return new Plan(
        // For Neo4j, who ends the transactions of others has only read.
        summary.queryType() == QueryType.READ_ONLY && !has(steps, "TerminateTransactions"),
        has(steps, "AdministrationCommand"),
        has(steps, "LoadCSV"),
        steps.stream()
            .filter(step -> step.operatorType().startsWith("ProcedureCall"))
            .map(Transaction::procedure)
            .toList());
  }

  /** Neo4j adds the database to the name of a step: {@code LoadCSV@neo4j}. */
  private static boolean has(List<org.neo4j.driver.summary.Plan> steps, String operator) {
    return steps.stream().anyMatch(step -> step.operatorType().startsWith(operator));
  }

  private ResultSummary explained(Cypher cypher, Map<String, Object> parameters) {
    try {
      return transaction.run(EXPLAIN + cypher.text(), parameters).consume();
    } catch (ClientException refused) {
      UserProblemException failure = Failures.of(refused, target);
      throw failure.problem() instanceof QueryProblem.InvalidCypher(String said)
          ? new UserProblemException(
              new QueryProblem.InvalidCypher(CypherError.behind(EXPLAIN, said)), refused)
          : failure;
    }
  }

  private static void collect(
      org.neo4j.driver.summary.Plan step, List<org.neo4j.driver.summary.Plan> steps) {
    steps.add(step);
    step.children().forEach(child -> collect(child, steps));
  }

  /** Neo4j shows a call as {@code name(arguments) :: (columns)}. */
  private static String procedure(org.neo4j.driver.summary.Plan call) {
    return requireNonNull(call.arguments().get("Details")).asString().replaceFirst("(?s)\\(.*", "");
  }

  private static Map<String, Object> row(Record answer) {
    Map<String, Object> row = new LinkedHashMap<>();
    answer.keys().forEach(column -> row.put(column, Values.plain(answer.get(column))));
    return row;
  }
}

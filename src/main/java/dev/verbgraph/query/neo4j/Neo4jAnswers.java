package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Identity;
import dev.verbgraph.problem.Finding;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.GraphQuestion;
import dev.verbgraph.query.NameLookup;
import dev.verbgraph.query.Question;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Table;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Asks a graph in Neo4j. Only {@link #rowsOfWriting} changes it. */
public final class Neo4jAnswers implements Answers {

  private final Database database;
  private final Supplier<List<Identity>> identities;
  private final Duration timeout;

  /**
   * @param identities the identity rules of the notes in the graph; only asked for when a name is
   *     not found as it stands
   * @param timeout how long each question may take
   */
  public Neo4jAnswers(Database database, Supplier<List<Identity>> identities, Duration timeout) {
    this.database = database;
    this.identities = identities;
    this.timeout = timeout;
  }

  @Override
  public Entity named(String name) {
    return database.read(
        timeout, statements -> new NameLookup(new StoredNames(statements), identities).named(name));
  }

  @Override
  public boolean isEmpty() {
    return database.read(timeout, statements -> new StoredNames(statements).isEmpty());
  }

  @Override
  public <A> A to(GraphQuestion<A> question) {
    return to((Question<A>) question);
  }

  /** The same for every question: a database knows more than the graph in it. */
  public <A> A to(Question<A> question) {
    CypherQuestion<A> asked = CypherQuestion.of(question);
    return database.read(
        timeout,
        statements ->
            asked
                .answer()
                .apply(
                    asked.statements().stream()
                        .map(each -> statements.run(each.cypher(), each.parameters()))
                        .toList()));
  }

  /** Looks whether the graph is as an import leaves it; a failure to look is a finding, too. */
  public List<Finding> checkup() {
    return new GraphCheckup(this).findings();
  }

  /**
   * Runs a statement of a person, reading only.
   *
   * @return at most so many rows
   * @throws UserProblemException when it would write, load a file, or call a procedure that does
   *     more than read the graph
   */
  public Table rows(BoundStatement script, int most) {
    return database.read(
        timeout,
        statements -> {
          ReadOnly.check(statements, script);
          return statements.run(script.cypher(), script.parameters(), most);
        });
  }

  /** The same, for a statement that may write. */
  public Table rowsOfWriting(BoundStatement script, int most) {
    return database.writeAlone(script.cypher(), script.parameters(), timeout, most);
  }
}

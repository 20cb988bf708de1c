package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Table;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers questions about the graph. It only ever reads.
 *
 * <p>Why: docs/decisions/0027-looked-for-as-far-as-shown.md.
 */
public final class Answers {

  private final Database database;
  private final Supplier<Identity> identity;
  private final Duration timeout;

  /**
   * @param identity the identity rule; only asked for when a name is not found as it stands
   * @param timeout how long each question may take
   */
  public Answers(Database database, Supplier<Identity> identity, Duration timeout) {
    this.database = database;
    this.identity = identity;
    this.timeout = timeout;
  }

  /**
   * @return the entity that somebody means by a name: in any spelling that the notes or the alias
   *     file have, in any letter case
   * @throws UserProblemException when there is none, or more than one
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public Named named(String name) {
    return database.read(timeout, statements -> new NameLookup(statements, identity).named(name));
  }

  /**
   * @return whether the graph has no entities
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public boolean isEmpty() {
    return database.read(timeout, NameLookup::isEmpty);
  }

  /**
   * @param typed as people write them, in any letter case, with blanks or underscores
   * @return the types as the graph has them
   * @throws UserProblemException when it has no relationships of one of them
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public List<String> types(List<String> typed) {
    List<String> types = typed.stream().map(RelationTypes::type).toList();
    List<String> known = types.isEmpty() ? List.of() : to(new RelationTypes());
    types.stream()
        .filter(type -> !known.contains(type))
        .findFirst()
        .ifPresent(unknown -> {
          throw new UserProblemException(
              new NameProblem.UnknownType(unknown, new Suggestions(known).nearest(unknown)));
        });
    return types;
  }

  /**
   * @return the answer; see each question for its order and what it is when there is nothing to say
   * @throws UserProblemException when Neo4j cannot be reached, refuses, or needs too long
   */
  public <A> A to(Question<A> question) {
    return database.read(
        timeout,
        statements -> {
          List<Table> tables =
              question.scripts().stream()
                  .map(script -> statements.run(script.cypher(), script.parameters()))
                  .toList();
          return question.answer(tables);
        });
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
    return database.write(
        timeout, statements -> statements.run(script.cypher(), script.parameters(), most));
  }
}

package dev.verbgraph.problem;

import java.util.List;

/** A statement, or a file of them, cannot be run in this way. */
public sealed interface QueryProblem extends UserProblem {

  /**
   * The text is not Cypher, or names what does not exist, or a value is not of the type that is
   * needed.
   *
   * @param said by Neo4j, with the line and a caret where it knows the place
   */
  record InvalidCypher(String said) implements QueryProblem {}

  /** The file contains no statement. */
  record NoStatement(String query) implements QueryProblem {}

  /** A value is not of its parameter's type. */
  record UnfitParameter(String parameter, String type, String value) implements QueryProblem {}

  /**
   * A parameter without a default is not given.
   *
   * @param meaning in words; may be empty
   * @param example the literal of a value that it could have
   */
  record ParameterMissing(
      String query, String parameter, String type, String meaning, String example)
      implements QueryProblem {}

  /**
   * No statement of the query has that parameter.
   *
   * @param known those that they have
   */
  record UnknownParameter(String query, String parameter, List<String> known)
      implements QueryProblem {}

  /** The header does not declare a parameter in this line, although it should. */
  record DeclarationUnreadable(String query, String line) implements QueryProblem {}

  /** A {@code :param} line cannot be read. */
  record ParamLineUnreadable(String query, String line) implements QueryProblem {}

  /** The statement would change the graph or the server. */
  record WouldChange() implements QueryProblem {}

  /** The statement is about users, rights or databases; perhaps it only shows them. */
  record WouldAdminister() implements QueryProblem {}

  /** The statement would load a file. */
  record WouldLoadFile() implements QueryProblem {}

  /** A procedure that the statement calls does more than read the graph. */
  record WouldCall(String procedure) implements QueryProblem {}
}

package dev.verbgraph.problem;

import java.util.List;

/** Words {@link QueryProblem}. */
final class QueryWording {

  private static final String WRITE = "verbgraph query --write allows it";

  private QueryWording() {}

  static Wording of(QueryProblem problem) {
    return switch (problem) {
      case QueryProblem.InvalidCypher(String said) -> new Wording(said, "correct the statement");
      case QueryProblem.NoStatement(String query) ->
          new Wording(query + ": it contains no statement", "write one in Cypher");
      case QueryProblem.UnfitParameter(String parameter, String type, String value) ->
          parameter("the parameter %s must be %s, not \"%s\"".formatted(parameter, type, value));
      case QueryProblem.ParameterMissing missing ->
          new Wording(
              missing(missing),
              "for example -P \"%s=%s\"".formatted(missing.parameter(), missing.example()));
      case QueryProblem.UnknownParameter(String query, String parameter, List<String> known) ->
          parameter(
              query + " has no parameter " + parameter + "; it has " + String.join(", ", known));
      case QueryProblem.DeclarationUnreadable(String query, String line) ->
          parameter(query + ": a line like limit: INTEGER = 10 is expected, not " + line);
      case QueryProblem.ParamLineUnreadable(String query, String line) ->
          parameter(
              query
                  + ": a line like :param name => 'value'; with text, number, list or map is"
                  + " expected, not "
                  + line);
      case QueryProblem.WouldChange() ->
          new Wording("the statement would change the graph or the server", WRITE);
      case QueryProblem.WouldAdminister() ->
          new Wording("statements about users, rights and databases are not allowed here", WRITE);
      case QueryProblem.WouldLoadFile() ->
          new Wording("the statement would load a file (LOAD CSV)", WRITE);
      case QueryProblem.WouldCall(String procedure) ->
          new Wording("the procedure " + procedure + " does more than read the graph", WRITE);
    };
  }

  private static Wording parameter(String what) {
    return new Wording(what, "-P NAME=VALUE; verbgraph query --format json lists parameters");
  }

  private static String missing(QueryProblem.ParameterMissing missing) {
    String about = missing.meaning().isEmpty() ? "" : ", " + missing.meaning();
    return "%s needs the parameter %s (%s)%s"
        .formatted(missing.query(), missing.parameter(), missing.type(), about);
  }
}

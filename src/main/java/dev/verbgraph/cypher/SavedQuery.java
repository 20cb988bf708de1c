package dev.verbgraph.cypher;

import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements in a file. Its {@linkplain QueryHeader header} declares parameters of all of them; the
 * {@code :param} lines before one of them declare its own, as other shells have it.
 *
 * @param name the name of the file without its ending
 * @param source the whole file
 */
public record SavedQuery(String name, String source) {

  /** What the file says of itself; empty when it says nothing. */
  public QueryHeader header() {
    return QueryHeader.of(source);
  }

  /**
   * @return the parameters that it declares, in the order of the file; may be empty. Of a name that
   *     several statements declare, the last
   */
  public List<QueryParameter> parameters() {
    return List.copyOf(declared(header(), CypherStatement.all(source)).values());
  }

  /**
   * @param given values as people type them. For a declared parameter they must be of its type, and
   *     a list may be written as {@code a,b}; for any other, text that is not a Cypher literal is
   *     taken as it is
   * @return the statements, each with those of these parameters that are declared for it, and the
   *     declared values of the others; with all of them when none is declared
   * @throws UserProblemException when a value does not fit or is missing, a declaration cannot be
   *     read, or nothing has a parameter of that name
   */
  public List<BoundStatement> scripts(Map<String, String> given) {
    QueryHeader header = header();
    header.unreadable().stream()
        .findFirst()
        .ifPresent(line -> {
          throw new UserProblemException(new QueryProblem.DeclarationUnreadable(name, line));
        });
    List<CypherStatement> statements = CypherStatement.all(source);
    Set<String> known = declared(header, statements).keySet();
    boolean anyIsKnown =
        statements.stream().anyMatch(statement -> declared(header, List.of(statement)).isEmpty());
    for (String parameter : given.keySet()) {
      if (!anyIsKnown && !known.contains(parameter)) {
        throw new UserProblemException(
            new QueryProblem.UnknownParameter(name, parameter, List.copyOf(known)));
      }
    }
    return statements.stream().map(statement -> script(header, statement, given)).toList();
  }

  private BoundStatement script(
      QueryHeader header, CypherStatement statement, Map<String, String> given) {
    refuseUnreadable(statement);
    Map<String, QueryParameter> declared = declared(header, List.of(statement));
    Map<String, Object> values = new LinkedHashMap<>();
    if (declared.isEmpty()) {
      given.forEach((parameter, text) -> values.put(parameter, free(text)));
    }
    for (QueryParameter parameter : declared.values()) {
      String text = given.get(parameter.name());
      values.put(parameter.name(), text == null ? value(parameter) : parameter.read(text));
    }
    return new BoundStatement(new Cypher(name, statement.code()), values);
  }

  private Object value(QueryParameter parameter) {
    return switch (parameter.value()) {
      case QueryParameter.Value.Default(Object value) -> value;
      case QueryParameter.Value.Required() ->
          throw new UserProblemException(
              new QueryProblem.ParameterMissing(
                  name,
                  parameter.name(),
                  parameter.type(),
                  parameter.meaning(),
                  parameter.example()));
    };
  }

  /** By name, in the order of the file. */
  private static Map<String, QueryParameter> declared(
      QueryHeader header, List<CypherStatement> statements) {
    return Stream.concat(
            header.parameters().stream(), statements.stream().flatMap(SavedQuery::readable))
        .collect(
            Collectors.toMap(
                QueryParameter::name,
                parameter -> parameter,
                (first, last) -> last,
                LinkedHashMap::new));
  }

  private static Stream<QueryParameter> readable(CypherStatement statement) {
    return lines(statement).flatMap(line -> QueryParameter.ofParam(line).stream());
  }

  /** To list such a query does no harm; to run it with other values than were meant would. */
  private void refuseUnreadable(CypherStatement statement) {
    lines(statement)
        .filter(line -> QueryParameter.ofParam(line).isEmpty())
        .findFirst()
        .ifPresent(line -> {
          throw new UserProblemException(new QueryProblem.ParamLineUnreadable(name, line));
        });
  }

  private static Stream<String> lines(CypherStatement statement) {
    return statement.parameters().lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static Object free(String text) {
    return LiteralParser.parse(text).map(LiteralParser.Parsed::value).orElse(text);
  }
}

package dev.verbgraph.cypher;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Statements in a file. Their {@code :param} lines declare the parameters and say what they are
 * when nobody says otherwise; the first line of the first comment says what they answer.
 *
 * @param name the name of the file without its ending
 * @param source the whole file
 */
public record SavedQuery(String name, String source) {

  private static final Pattern PARAMETER =
      Pattern.compile("(?d):param\\s+`?(\\w+)`?\\s*=>\\s*(.*?)\\s*;?\\s*");

  /** What it answers, in one line; empty when the file begins without a comment. */
  public String meaning() {
    return source.startsWith("//")
        ? source.lines().findFirst().orElse("").substring(2).strip()
        : "";
  }

  /** The parameters that it declares, with their values, in the order of the file; may be empty. */
  public Map<String, Object> declared() {
    Map<String, Object> declared = new LinkedHashMap<>();
    CypherStatement.all(source).forEach(statement -> declared.putAll(declared(statement)));
    return declared;
  }

  /**
   * @param given values as people type them. For a declared parameter they must be of its type, and
   *     a list may be written as {@code a,b}; for any other, what is no literal of Cypher is text
   * @return the statements, each with those of these parameters that it declares, and its declared
   *     values for the others; with all of them when it declares none
   * @throws UnfitParameter when a value does not fit, a {@code :param} line cannot be read, or
   *     nothing has a parameter of that name
   */
  public List<BoundStatement> scripts(Map<String, String> given) {
    Set<String> known = declared().keySet();
    List<CypherStatement> statements = CypherStatement.all(source);
    boolean anyIsKnown =
        statements.stream().anyMatch(statement -> statement.parameters().isEmpty());
    for (String parameter : given.keySet()) {
      if (!anyIsKnown && !known.contains(parameter)) {
        throw new UnfitParameter(
            name + " has no parameter " + parameter + "; it has " + String.join(", ", known));
      }
    }
    return statements.stream().map(statement -> script(statement, given)).toList();
  }

  private BoundStatement script(CypherStatement statement, Map<String, String> given) {
    refuseUnreadable(statement);
    Map<String, Object> declared = declared(statement);
    Map<String, Object> values = new LinkedHashMap<>(declared);
    given.forEach((parameter, text) -> {
      if (declared.isEmpty()) {
        values.put(parameter, free(text));
      } else if (declared.containsKey(parameter)) {
        values.put(parameter, like(declared, parameter, text));
      }
    });
    return new BoundStatement(new Cypher(name, statement.code()), values);
  }

  private static Map<String, Object> declared(CypherStatement statement) {
    Map<String, Object> declared = new LinkedHashMap<>();
    lines(statement)
        .map(PARAMETER::matcher)
        .filter(Matcher::matches)
        .forEach(parameter -> declared.put(parameter.group(1), free(parameter.group(2))));
    return declared;
  }

  /** To list such a query does no harm; to run it with other values than were meant would. */
  private void refuseUnreadable(CypherStatement statement) {
    lines(statement)
        .filter(line -> !isReadable(PARAMETER.matcher(line)))
        .findFirst()
        .ifPresent(line -> {
          throw new UnfitParameter(
              name
                  + ": a line like :param name => 'value'; with text, number, list or map is"
                  + " expected, not "
                  + line);
        });
  }

  private static boolean isReadable(Matcher parameter) {
    return parameter.matches() && LiteralParser.parse(parameter.group(2)).isPresent();
  }

  private static Stream<String> lines(CypherStatement statement) {
    return statement.parameters().lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static Object free(String text) {
    return LiteralParser.parse(text).map(LiteralParser.Parsed::value).orElse(text);
  }

  private static Object like(Map<String, Object> declared, String parameter, String text) {
    return switch (declared.get(parameter)) {
      case String example ->
          LiteralParser.parse(text)
              .map(LiteralParser.Parsed::value)
              .filter(String.class::isInstance)
              .orElse(text);
      case List<?> example ->
          free(text) instanceof List<?> list
              ? list
              : Arrays.stream(text.split(","))
                  .map(String::strip)
                  .filter(item -> !item.isEmpty())
                  .toList();
      case Long example when free(text) instanceof Long number -> number;
      case Double example when free(text) instanceof Number number -> number.doubleValue();
      case Boolean example when free(text) instanceof Boolean truth -> truth;
      case Map<?, ?> example when free(text) instanceof Map<?, ?> map -> map;
      case null -> free(text);
      case Object example ->
          throw new UnfitParameter(
              "the parameter "
                  + parameter
                  + " is like "
                  + example
                  + ", and \""
                  + text
                  + "\" is not");
    };
  }
}

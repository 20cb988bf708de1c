package dev.verbgraph.query;

import dev.verbgraph.store.Cypher;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement in a file. Its {@code :param} lines declare the parameters and say what they are when nobody says
 * otherwise; the first line of its comment says what it answers.
 *
 * @param name   the name of the file without its ending
 * @param source the whole file
 */
public record SavedQuery(String name, String source) {

  private static final Pattern PARAMETER = Pattern.compile("(?m)^:param\\s+`?(\\w+)`?\\s*=>\\s*(.*?)\\s*;?\\s*$");

  /** What it answers, in one line; empty when the file begins without a comment. */
  public String meaning() {
    return source.startsWith("//") ? source.lines().findFirst().orElse("").substring(2).strip() : "";
  }

  /** The parameters that it declares, with their values, in the order of the file; may be empty. */
  public Map<String, Object> declared() {
    Map<String, Object> declared = new LinkedHashMap<>();
    Matcher lines = PARAMETER.matcher(source);
    while (lines.find()) {
      declared.put(lines.group(1), Literal.parse(lines.group(2)).map(Literal.Parsed::value).orElse(lines.group(2)));
    }
    return declared;
  }

  /**
   * @param given values as people type them. For a declared parameter they must be of its type, and a list may be
   *              written as {@code a,b}; for any other, what is no literal of Cypher is text
   * @return the statement with these parameters, and the declared values for those not given
   * @throws UnfitParameter when a value does not fit, or a query that declares parameters has none of that name
   */
  public Script script(Map<String, String> given) {
    Map<String, Object> declared = declared();
    Map<String, Object> values = new LinkedHashMap<>(declared);
    given.forEach(
        (parameter, text) -> {
          if (!declared.isEmpty() && !declared.containsKey(parameter)) {
            throw new UnfitParameter(
                name + " has no parameter " + parameter + "; it has " + String.join(", ", declared.keySet()));
          }
          values.put(parameter, declared.containsKey(parameter) ? like(declared, parameter, text) : free(text));
        });
    return new Script(new Cypher(name, Cypher.statement(source)), values);
  }

  private static Object free(String text) {
    return Literal.parse(text).map(Literal.Parsed::value).orElse(text);
  }

  private static Object like(Map<String, Object> declared, String parameter, String text) {
    return switch (declared.get(parameter)) {
      case String example -> Literal.parse(text).map(Literal.Parsed::value).filter(String.class::isInstance).orElse(text);
      case List<?> example ->
          free(text) instanceof List<?> list
              ? list
              : Arrays.stream(text.split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
      case Long example when free(text) instanceof Long number -> number;
      case Double example when free(text) instanceof Number number -> number.doubleValue();
      case Boolean example when free(text) instanceof Boolean truth -> truth;
      case Map<?, ?> example when free(text) instanceof Map<?, ?> map -> map;
      case null -> free(text);
      case Object example ->
          throw new UnfitParameter(
              "the parameter " + parameter + " is like " + example + ", and \"" + text + "\" is not");
    };
  }
}

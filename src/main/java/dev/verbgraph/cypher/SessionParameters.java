package dev.verbgraph.cypher;

import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Parameters that hold for every statement of a session until they are cleared, as cypher-shell has
 * it.
 *
 * <p>Why: docs/decisions/0058-parameters-of-a-session-stay.md.
 */
public final class SessionParameters {

  private final Map<String, String> lines = new LinkedHashMap<>();

  /**
   * @param line {@code :param name => literal}, or {@code :param {name: literal, …}}
   * @throws UserProblemException when it cannot be read; all stay as they were
   */
  public void set(String line) {
    List<QueryParameter> parameters = QueryParameter.ofParam(line);
    if (parameters.isEmpty()) {
      throw new UserProblemException(new QueryProblem.ParamLineUnreadable("the shell", line));
    }
    parameters.forEach(parameter -> lines.put(parameter.name(), parameter.line()));
  }

  public void clear() {
    lines.clear();
  }

  /**
   * @return {@code :param} lines that set them again, in the order in which they came; may be empty
   */
  public List<String> lines() {
    return List.copyOf(lines.values());
  }

  /**
   * @return the statement with the lines of all parameters before it, as {@link SavedQuery} takes
   *     it
   */
  public String before(String statement) {
    return lines.values().stream().map(line -> line + "\n").collect(Collectors.joining())
        + statement;
  }
}

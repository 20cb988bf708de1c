package dev.verbgraph.cli.option;

import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of environment variables, as the console of Aura gives it away: a line {@code NAME=VALUE}
 * for each, and remarks that begin with {@code #}. Nothing is run or substituted in it.
 */
final class VariablesFile {

  /** Also as a shell has it: after {@code export}, and in quotes. */
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:export\\s+)?(NEO4J_\\w+)\\s*=\\s*(?:\"(.*)\"|'(.*)'|(.*?))\\s*");

  private VariablesFile() {}

  /**
   * @param around the variables that there are already
   * @return both; of a variable of that name whose name begins with {@code NEO4J_}, the file's
   * @throws UserProblemException when the file cannot be read
   */
  static Map<String, String> read(Path file, Map<String, String> around) {
    Map<String, String> all = new HashMap<>(around);
    try {
      for (String line : Files.readAllLines(file)) {
        Matcher variable = LINE.matcher(line);
        if (variable.matches()) {
          all.put(
              variable.group(1),
              variable.group(2) != null
                  ? variable.group(2)
                  : variable.group(3) != null ? variable.group(3) : variable.group(4));
        }
      }
    } catch (IOException unreadable) {
      throw new UserProblemException(new InputProblem.VariablesUnreadable(file), unreadable);
    }
    return Map.copyOf(all);
  }
}

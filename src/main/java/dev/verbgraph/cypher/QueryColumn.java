package dev.verbgraph.cypher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of the rows that a saved query answers.
 *
 * @param type as Cypher writes it; a value may always be null
 * @param meaning in words; may be empty
 */
public record QueryColumn(String name, String type, String meaning) {

  private static final Pattern COMMENT = Pattern.compile("(\\w+): ([A-Z<>]+)(?: {2,}(.*))?");

  /**
   * @param line of the header of a file: {@code name: STRING words}
   * @return the column; empty if the line does not declare one
   */
  static Optional<QueryColumn> ofComment(String line) {
    Matcher declared = COMMENT.matcher(line);
    if (!declared.matches()) {
      return Optional.empty();
    }
    String meaning = declared.group(3);
    return Optional.of(
        new QueryColumn(declared.group(1), declared.group(2), meaning == null ? "" : meaning));
  }
}

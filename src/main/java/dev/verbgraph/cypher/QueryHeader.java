package dev.verbgraph.cypher;

import java.util.ArrayList;
import java.util.List;

/**
 * The comment that a file of Cypher begins with. Its first line says what the statement answers;
 * the words {@code parameters} and {@code columns} each begin a list, one per line, up to an empty
 * line:
 *
 * <pre>
 * // What entities need, directly or through others.
 * //
 * // parameters
 * //   keys: LIST&lt;STRING&gt;, such as ['web apps']  the keys of the entities asked about
 * //   limit: INTEGER = 1000                      at most so many rows
 * //
 * // columns
 * //   name: STRING
 * </pre>
 *
 * <p>Why: docs/decisions/0034-cypher-files-say-what-they-take.md.
 *
 * @param meaning what it answers, in one line; may be empty
 * @param unreadable lines among the parameters that declare none
 */
public record QueryHeader(
    String meaning,
    List<QueryParameter> parameters,
    List<QueryColumn> columns,
    List<String> unreadable) {

  /** What the lines of a header are about. */
  private enum Section {
    WORDS,
    PARAMETERS,
    COLUMNS
  }

  /**
   * @param source the whole file; one without such a comment has an empty header
   */
  static QueryHeader of(String source) {
    List<QueryParameter> parameters = new ArrayList<>();
    List<QueryColumn> columns = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    List<String> lines =
        source.lines().takeWhile(line -> line.startsWith("//")).map(QueryHeader::words).toList();
    Section section = Section.WORDS;
    for (String line : lines) {
      Section next = section(line, section);
      if (next == section) {
        switch (section) {
          case WORDS -> {}
          case PARAMETERS ->
              QueryParameter.ofComment(line)
                  .ifPresentOrElse(parameters::add, () -> unreadable.add(line));
          case COLUMNS -> QueryColumn.ofComment(line).ifPresent(columns::add);
        }
      }
      section = next;
    }
    return new QueryHeader(
        lines.isEmpty() ? "" : lines.getFirst(), parameters, columns, unreadable);
  }

  private static Section section(String line, Section now) {
    return switch (line) {
      case "parameters" -> Section.PARAMETERS;
      case "columns" -> Section.COLUMNS;
      case "" -> Section.WORDS;
      default -> now;
    };
  }

  private static String words(String comment) {
    return comment.substring(2).strip();
  }
}

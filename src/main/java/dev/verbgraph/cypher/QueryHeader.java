package dev.verbgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comment that a file of Cypher begins with. Its first line says what the statement answers;
 * under the words {@code parameters} and {@code columns} stands one on each line, up to an empty
 * one:
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
 * @param meaning what it answers, in one line; may be empty
 * @param unreadable lines that stand among parameters or columns and are none
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
        boolean read =
            switch (section) {
              case WORDS -> true;
              case PARAMETERS -> add(parameters, QueryParameter.ofComment(line));
              case COLUMNS -> add(columns, QueryColumn.ofComment(line));
            };
        if (!read) {
          unreadable.add(line);
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

  private static <T> boolean add(List<T> all, Optional<T> one) {
    one.ifPresent(all::add);
    return one.isPresent();
  }

  private static String words(String comment) {
    return comment.substring(2).strip();
  }
}

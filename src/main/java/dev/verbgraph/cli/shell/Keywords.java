package dev.verbgraph.cli.shell;

import java.util.List;
import java.util.Locale;

/** The words of Cypher that tell it from our own commands, or that are worth completing. */
final class Keywords {

  /** What a statement can begin with; see the Cypher manual, "Clauses", and "Query options". */
  private static final List<String> FIRST =
      List.of(
          "ALTER",
          "CALL",
          "CREATE",
          "CYPHER",
          "DELETE",
          "DENY",
          "DETACH",
          "DROP",
          "EXPLAIN",
          "FILTER",
          "FINISH",
          "FOR",
          "FOREACH",
          "GRANT",
          "INSERT",
          "LET",
          "LIMIT",
          "LOAD",
          "MATCH",
          "MERGE",
          "OFFSET",
          "OPTIONAL",
          "ORDER",
          "PROFILE",
          "REMOVE",
          "RENAME",
          "RETURN",
          "REVOKE",
          "SET",
          "SHOW",
          "SKIP",
          "TERMINATE",
          "UNWIND",
          "USE",
          "WHEN",
          "WITH");

  private static final List<String> LATER =
      List.of(
          "AND",
          "AS",
          "ASC",
          "BY",
          "CASE",
          "CONTAINS",
          "COUNT",
          "DESC",
          "DISTINCT",
          "ELSE",
          "END",
          "ENDS",
          "EXISTS",
          "IN",
          "IS",
          "LIMIT",
          "MATCH",
          "NOT",
          "NULL",
          "OPTIONAL",
          "OR",
          "ORDER",
          "RETURN",
          "SHORTEST",
          "SKIP",
          "STARTS",
          "THEN",
          "UNION",
          "UNWIND",
          "WHEN",
          "WHERE",
          "WITH",
          "YIELD");

  private Keywords() {}

  /** Whether a statement can begin with that word, in any letter case. */
  static boolean begins(String word) {
    return FIRST.contains(word.toUpperCase(Locale.ROOT));
  }

  static List<String> first() {
    return FIRST;
  }

  /** Those that can follow in a statement. */
  static List<String> later() {
    return LATER;
  }
}

package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brings a graph into the form that this Verbgraph needs, its constraints and indexes first of all:
 * the files of {@code cypher/schema}, in the order of their numbers, each once. A file that was
 * released is never edited; a change is a file with a new number.
 *
 * <p>One that changes what is there does so in portions, since Neo4j keeps a transaction in memory:
 * it is run until it finds nothing more to change.
 *
 * <p>Why: docs/decisions/0021-migrations-are-numbered-files.md.
 *
 * <p>Why: docs/decisions/0072-a-cold-neo4j-plans-slowly.md.
 */
public final class Migrations {

  /** Their names, in order. */
  public static final List<String> ALL =
      List.of(
          "001-migration-name",
          "002-entity-key",
          "003-document-path",
          "004-reading-document",
          "005-rules-id",
          "006-graph-state",
          "007-entity-names",
          "008-entity-words",
          "009-passage-text",
          "010-places-once");

  private final Database database;

  Migrations(Database database) {
    this.database = database;
  }

  /**
   * Applies what is missing. It takes one question when nothing is. Whoever is interrupted before
   * the record applies them again the next time: every file may run twice.
   */
  void apply() {
    List<String> missing = new ArrayList<>(ALL);
    missing.removeAll(applied());
    if (missing.isEmpty()) {
      return;
    }
    missing.forEach(name -> make(Cypher.of("schema/" + name)));
    database.write(
        GraphStore.PATIENCE,
        statements ->
            statements.run(Cypher.of("write/record-migrations"), Map.of("names", missing)));
  }

  /** {@code IF NOT EXISTS} looks before it waits for another first import that makes the same. */
  private void make(Cypher schema) {
    try {
      boolean more = database.execute(schema);
      while (more) {
        more = database.execute(schema);
      }
    } catch (UserProblemException refused) {
      if (!(refused.problem() instanceof DatabaseProblem.AlreadyThere)) {
        throw refused;
      }
    }
  }

  /**
   * @throws UserProblemException when the graph has seen a migration that this Verbgraph does not
   *     know
   */
  private Set<String> applied() {
    Set<String> applied =
        database.read(Cypher.of("read/migrations"), Map.of(), GraphStore.PATIENCE).rows().stream()
            .map(row -> (String) row.get("name"))
            .collect(Collectors.toCollection(TreeSet::new));
    applied.stream()
        .filter(name -> !ALL.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new UserProblemException(new DatabaseProblem.NewerGraph("migration " + name));
        });
    return applied;
  }
}

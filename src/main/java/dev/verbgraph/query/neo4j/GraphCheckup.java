package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.SavedQueries;
import dev.verbgraph.cypher.SavedQuery;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.Finding;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.GraphSummary;
import dev.verbgraph.store.Migrations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks whether a graph is as an import leaves it, and changes nothing. */
final class GraphCheckup {

  /** Also of a constraint: its index has its name. */
  private static final Pattern INDEX =
      Pattern.compile("CREATE (?:CONSTRAINT|FULLTEXT INDEX) (\\w+)");

  private static final int MOST = 1000;

  private final Neo4jAnswers answers;

  GraphCheckup(Neo4jAnswers answers) {
    this.answers = answers;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    try {
      GraphSummary.Summary graph = answers.to(new GraphSummary());
      findings.add(Finding.fine("neo4j", graph.version() + " (" + graph.edition() + ")"));
      findings.add(
          graph.unfinished()
              ? Finding.wrong("import", new DatabaseProblem.ImportUnderWay())
              : Finding.fine("import", graph.documents() + " documents, complete"));
      findings.add(indexes(graph.documents() == 0));
      SavedQueries.builtIn("check").forEach(check -> findings.add(check(check)));
    } catch (UserProblemException failed) {
      findings.add(Finding.wrong("graph", failed.problem()));
    }
    return findings;
  }

  private Finding indexes(boolean empty) {
    Set<String> online =
        RowReader.rows(answers.rows(statement("read/indexes"), MOST))
            .filter(cells -> cells.text("state").equals("ONLINE"))
            .map(cells -> cells.text("name"))
            .collect(Collectors.toSet());
    List<String> missing =
        Migrations.ALL.stream().filter(migration -> !isDone(migration, online)).toList();
    if (missing.isEmpty()) {
      return Finding.fine("constraints", "all constraints and indexes are there");
    }
    return empty
        ? Finding.unknown("constraints", "the first import makes them")
        : Finding.wrong("constraints", new DatabaseProblem.SchemaIncomplete(missing));
  }

  private static boolean isDone(String migration, Set<String> online) {
    Matcher made = INDEX.matcher(Cypher.of("schema/" + migration).text());
    return !made.find() || online.contains(made.group(1));
  }

  private Finding check(SavedQuery check) {
    int rows =
        answers
            .rows(new BoundStatement(Cypher.of("check/" + check.name()), Map.of()), MOST)
            .rows()
            .size();
    return rows == 0
        ? Finding.fine(check.name(), "none")
        : Finding.wrong(check.name(), new DatabaseProblem.CheckFailed(check.name(), rows));
  }

  private static BoundStatement statement(String name) {
    return new BoundStatement(Cypher.of(name), Map.of());
  }
}

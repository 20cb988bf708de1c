package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.TestGraph;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements and saved queries. */
class QueryIT {

  @BeforeEach
  void graph() {
    TestGraph.compute();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (n:Entity {key: 'x'}) RETURN n",
        "MATCH (n) DETACH DELETE n",
        "/* harmless */ MATCH (n) SET n.name = 'x'",
        "EXPLAIN CREATE (n)",
        "PROFILE CREATE (n)",
        "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
        "CALL db.createLabel('X')",
        "CALL dbms.listConfig() YIELD name RETURN name",
        "CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name",
        "CREATE INDEX x FOR (n:X) ON (n.x)",
        "CREATE USER somebody SET PASSWORD 'password'",
        "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
        "SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message"
            + " RETURN message"
      })
  void refusesWhatDoesMoreThanRead(String statement) {
    Outcome outcome = Outcome.of("query", "-e", statement);

    assertThat(outcome.code()).isIn(ExitCode.USAGE, ExitCode.DATABASE);
    assertThat(outcome.out()).isEmpty();
    assertThat(Outcome.of("query", "-e", "MATCH (n:Entity) RETURN count(n) AS n").out())
        .isEqualTo("N\n13\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RETURN 'CREATE (n) // LOAD CSV' AS text",
        "CALL db.labels() YIELD label RETURN count(label) AS n",
        "CALL db.index.fulltext.queryNodes('entity_names', 'aks') YIELD node RETURN node.name AS"
            + " name",
        "EXPLAIN MATCH (n) RETURN n",
        "SHOW INDEXES YIELD name RETURN name"
      })
  void runsWhatOnlyReads(String statement) {
    assertThat(Outcome.of("query", "-e", statement).err()).doesNotContain("--write");
  }

  @Test
  void doesNotSayThatShowingUsersWouldChangeThem() {
    Outcome outcome = Outcome.of("query", "-e", "SHOW USERS");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("not allowed here").doesNotContain("change");
  }

  @Test
  void showsWhereAStatementIsWrong() {
    assertThat(Outcome.of("query", "-e", "RETURN nope AS n").err())
        .startsWith(
            """
            verbgraph: Variable `nope` not defined (line 1, column 8 (offset: 7))
            "RETURN nope AS n"
                    ^
            """);
    assertThat(Outcome.of("query", "-e", "MATCH (n)\nRETURN nope").err())
        .startsWith(
            """
            verbgraph: Variable `nope` not defined (line 2, column 8 (offset: 17))
            "RETURN nope"
                    ^
            """);
  }

  @Test
  void aWrongStatementIsAMistakeOfTheUser() {
    Outcome outcome = Outcome.of("query", "-e", "MATCH (n RETURN n");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .startsWith("verbgraph: Invalid input 'RETURN'")
        .contains("\n\"MATCH (n RETURN n\"\n          ^\n")
        .endsWith("\n  correct the statement\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RETURN 1 + date()",
        "RETURN 1 / 0",
        "RETURN $x",
        "CALL db.nope()",
        "RETURN nope(1)"
      })
  void aMistakeInAStatementHasNothingToDoWithIndexes(String statement) {
    for (String[] options : new String[][] {{}, {"--write"}}) {
      Outcome outcome = Outcome.of(query(statement, options));

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).endsWith("\n  correct the statement\n");
    }
  }

  private static String[] query(String statement, String... options) {
    return Stream.concat(Stream.of("query", "-e", statement), Stream.of(options))
        .toArray(String[]::new);
  }

  @Test
  void aMissingIndexIsNoMistakeOfTheStatement() {
    Outcome outcome =
        Outcome.of(
            "query",
            "-e",
            "CALL db.index.fulltext.queryNodes('no_such', 'x') YIELD node RETURN node");

    assertThat(outcome.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(outcome.err()).contains("verbgraph import creates the indexes");
  }

  @Test
  void writesInTransactionsOfTheStatementItself() {
    Outcome outcome =
        Outcome.of(
            "query",
            "--write",
            "-e",
            "MATCH (n:Concept) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1 ROW");

    assertThat(outcome).isEqualTo(new Outcome(ExitCode.ANSWERED, "", ""));
    assertThat(Outcome.of("query", "-e", "MATCH (n:Concept) RETURN count(n) AS n").out())
        .isEqualTo("N\n0\n");
  }

  @Test
  void writesAllEvenIfNotAllIsShown() {
    Outcome outcome =
        Outcome.of(
            "query",
            "--write",
            "--limit",
            "1",
            "-e",
            "UNWIND range(1, 5000) AS i CREATE (n:Counted {i: i}) RETURN n.i AS i");

    assertThat(outcome.err()).contains("more rows than 1");
    assertThat(Outcome.of("query", "-e", "MATCH (n:Counted) RETURN count(n) AS n").out())
        .isEqualTo("N\n5000\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "// only a comment", ";"})
  void noStatementIsAMistake(String text) {
    Outcome outcome = Outcome.of("query", "-e", text);

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("-e: it contains no statement");
  }

  @Test
  void writesWhenTold() {
    Outcome outcome = Outcome.of("query", "--write", "-e", "MATCH (n:Concept) DETACH DELETE n");

    assertThat(outcome).isEqualTo(new Outcome(ExitCode.ANSWERED, "", ""));
    assertThat(Outcome.of("query", "-e", "MATCH (n:Entity) RETURN count(n) AS n").out())
        .isEqualTo("N\n12\n");
  }

  @Test
  void saysWhenThereAreMoreRows() {
    Outcome outcome = Outcome.of("query", "-e", "UNWIND range(1, 9) AS n RETURN n", "--limit", "2");

    assertThat(outcome.out()).isEqualTo("N\n1\n2\n");
    assertThat(outcome.err()).contains("more rows than 2");
  }

  @Test
  void givesUpAfterTheTimeAllowed() {
    Outcome outcome =
        Outcome.of(
            "query",
            "--timeout",
            "1",
            "-e",
            "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)");

    assertThat(outcome.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(outcome.err()).contains("--limit", "--timeout").doesNotContain("--depth");
  }

  @Test
  void checksTheTypesOfParameters() {
    assertThat(
            Outcome.of(
                    "query",
                    "dependents",
                    "-P",
                    "keys=virtual machines,web apps",
                    "-P",
                    "hard=true")
                .out())
        .contains("Azure Kubernetes Service");
    assertThat(Outcome.of("query", "dependents", "-P", "limit=many").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Outcome.of("query", "dependents", "-P", "nme=x").err()).contains("no parameter nme");
  }

  @Test
  void namesWhatASavedQueryNeeds() {
    Outcome outcome = Outcome.of("query", "depends");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "verbgraph: depends needs the parameter keys (LIST<STRING>), the keys of the entities"
                + " asked about\n  for example -P \"keys=['kubernetes service']\"\n");
  }

  @Test
  void listsWhatIsMeantForUsers() {
    assertThat(Outcome.of("query").out())
        .contains("depends ", "why ", "lonely-nodes ")
        .doesNotContain("spelling", "depends-web", "reading-procedure");
    assertThat(Outcome.of("query", "--format", "json").out())
        .contains("\"type\":\"LIST<STRING>\"", "\"example\":\"['kubernetes service']\"");
  }

  @Test
  void takesQueriesFromAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mine.cypher"),
        "// Counts.\n:param label => 'Service';\nMATCH (n:$($label)) RETURN count(n) AS n;\n");
    Map<String, String> environment =
        Map.of(
            "NEO4J_URI",
            TestNeo4j.target().uri().toString(),
            "VERBGRAPH_QUERIES",
            folder.toString());

    assertThat(Outcome.of(OptionalInt.empty(), environment, "query").out())
        .contains("mine")
        .contains("Counts.");
    assertThat(
            Outcome.of(OptionalInt.empty(), environment, "query", "mine", "-P", "label=Category")
                .out())
        .isEqualTo("N\n1\n");
  }

  @Test
  void theStatementThatIsPrintedGivesTheSameRows(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("printed.cypher");
    String[] question = {"depends", "AKS", "--format", "json", "--hard"};
    Files.writeString(file, Outcome.of("depends", "AKS", "--hard", "--cypher").out());

    String printed = Outcome.of("query", "-f", file.toString(), "--format", "csv").out();

    assertThat(printed).contains("Azure Dedicated Host,Service,2,hard");
    assertThat(printed.lines().count())
        .isEqualTo(
            1 + Outcome.of(question).out().lines().filter(line -> line.startsWith("{")).count());
  }
}

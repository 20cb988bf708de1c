package dev.verbgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The constraints and indexes of a graph follow the program. */
class MigrationsIT {

  private Database database;

  @BeforeEach
  void start() {
    database = TestNeo4j.emptied();
  }

  @AfterEach
  void asItWas() {
    TestNeo4j.write("MATCH (m:Migration {name: '999-of-tomorrow'}) DELETE m", Map.of());
    new GraphStore(database).prepare();
  }

  private List<Object> names(String cypher) {
    return database
        .read(new Cypher("test", cypher), Map.of(), Duration.ofSeconds(30))
        .rows()
        .stream()
        .map(row -> row.get("name"))
        .toList();
  }

  @Test
  void everyFileIsAMigrationAndTheirNumbersAreTheirOrder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cypher/schema"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".cypher", "")).sorted())
          .containsExactlyElementsOf(Migrations.ALL);
    }
  }

  @Test
  void whatIsMissingIsAppliedAndRecordedWithItsTime() {
    TestNeo4j.write("MATCH (m:Migration) DELETE m", Map.of());
    database.execute(new Cypher("test", "DROP CONSTRAINT entity_key"));

    new GraphStore(database).prepare();

    assertThat(
            names(
                "MATCH (m:Migration) WHERE m.appliedAt IS NOT NULL RETURN m.name AS name ORDER BY"
                    + " name"))
        .isEqualTo(Migrations.ALL);
    assertThat(names("SHOW CONSTRAINTS YIELD name")).contains("entity_key");
  }

  @Test
  void whatIsRecordedIsNotAppliedAgain() {
    database.execute(new Cypher("test", "DROP INDEX passage_text"));

    new GraphStore(database).prepare();

    assertThat(names("SHOW INDEXES YIELD name")).doesNotContain("passage_text");
    TestNeo4j.write("MATCH (m:Migration {name: '009-passage-text'}) DELETE m", Map.of());
  }

  @Test
  void theGraphOfANewerVerbgraphIsRefused() {
    TestNeo4j.write("CREATE (:Migration {name: '999-of-tomorrow'})", Map.of());

    assertThatExceptionOfType(UserProblemException.class)
        .isThrownBy(() -> new GraphStore(database).prepare())
        .withMessageContaining("999-of-tomorrow")
        .satisfies(refused ->
            assertThat(refused.problem())
                .isEqualTo(new DatabaseProblem.NewerGraph("migration 999-of-tomorrow")));
  }
}

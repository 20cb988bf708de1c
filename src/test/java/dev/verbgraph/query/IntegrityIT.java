package dev.verbgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The queries of {@code cypher/check} find nothing in what an import wrote, and do find what was
 * broken afterwards.
 */
class IntegrityIT {

  private static Database database;

  @BeforeAll
  static void seeds() {
    database = TestNeo4j.emptied();
    new Importer(new GraphStore(database), new GraphWriter(database))
        .run(NotePaths.of(Path.of("seeds")), Vanished.KEEP, new Silent());
  }

  private static List<String> checks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cypher/check"))) {
      return files
          .map(file -> "check/" + file.getFileName().toString().replace(".cypher", ""))
          .sorted()
          .toList();
    }
  }

  private static boolean finds(String check) {
    return !database.read(Cypher.of(check), Map.of(), Duration.ofSeconds(30)).rows().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void anImportLeavesNothingWrong(String check) {
    assertThat(finds(check)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entity-kinds            | CREATE (:Entity {key: 'broken', name: 'x'})
          lonely-nodes            | CREATE (:Entity:Service {key: 'broken', name: 'x'})
          relationship-places     | CREATE (:Entity:Service {key: 'broken'})-[:USES {document: 'x', line: 1, quote: '', lines: [1, 2], quotes: ['']}]->(:Entity:Service {key: 'broken2'})
          unknown-documents       | CREATE (:Entity:Service {key: 'broken'})-[:USES {document: 'no.md', line: 1, quote: ''}]->(:Entity:Service {key: 'broken2'})
          doubled-statements      | CREATE (a:Entity:Service {key: 'broken'}), (b:Entity:Service {key: 'broken2'}), (a)-[:USES {document: 'x'}]->(b), (a)-[:USES {document: 'x'}]->(b)
          unfounded-dependencies  | CREATE (:Entity:Service {key: 'broken'})-[:DEPENDS_ON {document: 'x', via: 'USES', strength: 'hard'}]->(:Entity:Service {key: 'broken2'})
          """)
  void aBrokenGraphIsNoticed(String check, String damage) {
    TestNeo4j.write(damage, Map.of());
    try {
      assertThat(finds("check/" + check)).isTrue();
    } finally {
      TestNeo4j.write(
          "MATCH (n:Entity) WHERE n.key STARTS WITH 'broken' DETACH DELETE n", Map.of());
    }
  }
}

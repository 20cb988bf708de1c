package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.CypherFiles;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The command line with the oldest Neo4j that it works with and with the current one, in processes
 * of their own: both answer everything in the same words.
 */
class OtherNeo4jIT {

  private static final List<String> SCHEMES =
      List.of("bolt", "neo4j", "bolt+ssc", "neo4j+ssc", "bolt+s", "neo4j+s");

  /** Each question once, those with an answer and those without. */
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("list"),
          List.of("list", "service", "--format", "json"),
          List.of("list", "documents"),
          List.of("show", "Azure Functions"),
          List.of("show", "Azure Functions", "--format", "json"),
          List.of("search", "serverles compute"),
          List.of("relations"),
          List.of("depends", "Azure Kubernetes Service", "--format", "tree"),
          List.of("dependents", "Virtual Machines", "--format", "json"),
          List.of("dependents", "Kafka"),
          List.of("path", "Web Apps", "Serverless Compute"),
          List.of("path", "Web Apps", "Serverless Compute", "--all", "--format", "json"),
          List.of("why", "Azure Kubernetes Service", "Azure Dedicated Host"),
          List.of("common", "Azure Kubernetes Service", "Azure Functions"),
          List.of("impact", "App Service", "--format", "ndjson"),
          List.of("cycles"),
          List.of("gaps"),
          List.of("aliases", "suggest"),
          List.of("aliases", "explain", "Azure Blob Storage"),
          List.of("query"),
          List.of("query", "-e", "MATCH (s:Service) RETURN count(s) AS services"),
          List.of("query", "-e", "CREATE (n:Entity)"),
          List.of("query", "-e", "RETRUN 1"),
          List.of("plan", "seeds"),
          List.of("completion", "bash"));

  private static final Map<StockNeo4j.Version, StockNeo4j> SERVERS =
      new EnumMap<>(StockNeo4j.Version.class);

  @TempDir private static Path temp;
  private static Certificate certificate;

  @BeforeAll
  static void startBothAndImport() throws Exception {
    certificate = Certificate.in(Files.createDirectory(temp.resolve("tls")));
    for (StockNeo4j.Version version : StockNeo4j.Version.values()) {
      SERVERS.put(
          version, StockNeo4j.begin(version, temp.resolve(version.toString()), certificate));
    }
    for (StockNeo4j server : SERVERS.values()) {
      server.await();
      assertThat(run(server, "neo4j", "import", "seeds").out())
          .isEqualTo("3 documents: nodes +134, relationships +331\n");
    }
  }

  @AfterAll
  static void stopBoth() {
    SERVERS.values().forEach(StockNeo4j::close);
  }

  private static Outcome run(StockNeo4j server, String scheme, String... arguments) {
    return Outcome.of(OptionalInt.empty(), server.environment(scheme), arguments);
  }

  private static Outcome run(StockNeo4j.Version version, String... arguments) {
    return run(SERVERS.get(version), "neo4j", arguments);
  }

  @ParameterizedTest
  @EnumSource
  void isReachedByEachScheme(StockNeo4j.Version version) {
    StockNeo4j server = SERVERS.get(version);
    Map<String, Outcome> answers = new TreeMap<>();

    certificate.whileTrusted(() ->
        SCHEMES.forEach(
            scheme -> answers.put(scheme, run(server, scheme, "dependents", "Virtual Machines"))));

    assertThat(answers.values())
        .hasSize(SCHEMES.size())
        .allSatisfy(answer ->
            assertThat(answer.out()).as(answer.err()).contains("azure-services-map.md:27"));
    assertThat(run(server, "neo4j+s", "list", "--connect-timeout", "6").err())
        .as("a certificate that nobody vouches for")
        .contains("is not trusted", "neo4j+ssc://");
  }

  @Test
  void bothAnswerInTheSameWords() throws IOException {
    for (List<String> question : withChecks()) {
      String[] arguments = question.toArray(String[]::new);
      Outcome old = run(StockNeo4j.Version.LTS, arguments);
      Outcome current = run(StockNeo4j.Version.CURRENT, arguments);

      assertThat(old.code()).as("%s: %s", question, old.err()).isEqualTo(current.code());
      assertThat(old.out()).as("%s", question).isEqualTo(current.out());
      assertThat(current.code()).as("%s: %s", question, current.err()).isNotEqualTo(ExitCode.BUG);
    }
  }

  private static List<List<String>> withChecks() throws IOException {
    Stream<List<String>> checks =
        CypherFiles.names().stream()
            .filter(name -> name.startsWith("check/"))
            .map(name -> List.of("query", name.substring("check/".length())));
    return Stream.concat(QUESTIONS.stream(), checks).toList();
  }

  @Test
  void bothExportTheSameBytesAndTakeThemBack() throws Exception {
    Map<StockNeo4j.Version, String> exports = new EnumMap<>(StockNeo4j.Version.class);
    for (StockNeo4j.Version version : SERVERS.keySet()) {
      String export = run(version, "export", "--format", "json").out();
      Path file = Files.writeString(temp.resolve(version + ".json"), export);

      assertThat(run(version, "forget", "seeds").code()).isEqualTo(ExitCode.ANSWERED);
      assertThat(run(version, "list").code()).isEqualTo(ExitCode.NONE);
      assertThat(run(version, "import", file.toString()).code()).isEqualTo(ExitCode.ANSWERED);

      assertThat(run(version, "export", "--format", "json").out()).isEqualTo(export);
      assertThat(run(version, "import", "seeds").out())
          .isEqualTo("3 documents: nodes 0, relationships 0\n");
      exports.put(version, export);
    }
    assertThat(exports.get(StockNeo4j.Version.LTS))
        .hasSizeGreaterThan(100_000)
        .isEqualTo(exports.get(StockNeo4j.Version.CURRENT));
  }

  @ParameterizedTest
  @EnumSource
  void theShellTakesCommandsAndCypher(StockNeo4j.Version version) {
    Outcome outcome =
        Outcome.of(
            """
            depends "Azure Functions" --format tree
            :param name => "Virtual Machines";
            MATCH (:Entity {name: $name})-[r:USES]->(o) RETURN o.name AS uses, r.line AS line;
            """,
            OptionalInt.empty(),
            SERVERS.get(version).environment("neo4j"),
            "shell");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out())
        .isEqualTo(
            """
            Azure Functions
            ├── App Service [INTEGRATES_WITH, soft]
            └── Serverless Compute [PART_OF, soft]
            USES                  LINE
            Azure Dedicated Host  22
            """);
  }

  /** What only reads is run; of what writes, Neo4j only has to know what it means. */
  @ParameterizedTest
  @EnumSource
  void eachFileMeansSomethingInEachCypher(StockNeo4j.Version version) throws IOException {
    StockNeo4j server = SERVERS.get(version);
    Target target =
        Target.of(URI.create(server.uri("bolt")), "neo4j", server.password(), Optional.empty());
    try (Database database = Database.open(target)) {
      for (String language : version.languages()) {
        for (String name : CypherFiles.names()) {
          boolean reads = name.matches("(ask|check|picture|read)/.*");
          String prefix = language + (reads ? " " : " EXPLAIN ");
          Cypher cypher = new Cypher(name, prefix + Cypher.of(name).text());

          assertThat(
                  database
                      .read(cypher, CypherFiles.parameters(name), Duration.ofSeconds(30))
                      .columns())
              .as("%s in %s", name, language)
              .isNotNull();
        }
      }
    }
  }
}

package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.verbgraph.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SARIF 2.1.0 demands of a log, for the part of it that is written. */
class SarifTest {

  @TempDir private Path folder;

  private JsonNode sarif(Path... paths) {
    String[] arguments = new String[paths.length + 3];
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = "sarif";
    for (int i = 0; i < paths.length; i++) {
      arguments[i + 3] = paths[i].toString();
    }
    return JsonMapper.shared().readTree(Outcome.of(OptionalInt.empty(), Map.of(), arguments).out());
  }

  @Test
  void aLogHasOneRunOfThisTool() throws IOException {
    JsonNode log = sarif(Files.writeString(folder.resolve("a.md"), "Hello.\n"));

    assertThat(log.propertyNames()).containsExactlyInAnyOrder("$schema", "version", "runs");
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("runs")).hasSize(1);
    JsonNode run = log.get("runs").get(0);
    assertThat(run.propertyNames()).containsExactlyInAnyOrder("tool", "columnKind", "results");
    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.get("results").isArray()).isTrue();
    assertThat(run.get("results")).isEmpty();
    assertThat(run.get("tool").get("driver").get("name").asString()).isEqualTo("Verbgraph");
    assertThat(run.get("tool").get("driver").get("version").asString()).isNotBlank();
  }

  @Test
  void theRulesAreTheCatalogue() throws IOException {
    JsonNode rules =
        sarif(Files.writeString(folder.resolve("a.md"), "Hello.\n"))
            .get("runs")
            .get(0)
            .get("tool")
            .get("driver")
            .get("rules");

    assertThat(rules.findValuesAsString("id"))
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::id).toList());
    assertThat(rules)
        .allSatisfy(rule -> {
          assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
          assertThat(rule.get("defaultConfiguration").get("level").asString())
              .isIn("error", "warning", "note");
        });
  }

  @Test
  void eachResultPointsAtItsRuleAndItsPlace() throws IOException {
    Path map =
        Files.writeString(
            folder.resolve("a map.mmd"), "mindmap\n  R\n    \uD83E\uDD16 HPC (x) clusters\n");
    JsonNode run = sarif(map, folder.resolve("none.md")).get("runs").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");

    assertThat(run.get("results"))
        .hasSize(2)
        .allSatisfy(result -> {
          assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
              .isEqualTo(result.get("ruleId"));
          assertThat(result.get("level").asString()).isIn("error", "warning", "note");
          assertThat(result.get("message").get("text").asString())
              .endsWith(".")
              .doesNotContain("..");
          assertThat(result.get("locations")).hasSize(1);
        });
    JsonNode result = run.get("results").get(0);
    assertThat(result.get("ruleId").asString()).isEqualTo("mermaid-rejects");
    assertThat(result.get("level").asString()).isEqualTo("warning");
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertThat(URI.create(place.get("artifactLocation").get("uri").asString()))
        .isEqualTo(map.toUri());
    assertThat(place.get("region").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":5,\"endColumn\":24}");
  }

  @Test
  void aRelativePathIsARelativeReference() {
    JsonNode result =
        sarif(Path.of("no such: folder/ä.md")).get("runs").get(0).get("results").get(0);
    JsonNode place = result.get("locations").get(0).get("physicalLocation");

    assertThat(place.get("artifactLocation").get("uri").asString())
        .isEqualTo("./no%20such:%20folder/%C3%A4.md");
  }

  @Test
  void whatIsAboutAWholeFileHasNoRegion() {
    JsonNode place =
        sarif(folder.resolve("none.md"))
            .get("runs")
            .get(0)
            .get("results")
            .get(0)
            .get("locations")
            .get(0)
            .get("physicalLocation");

    assertThat(place.propertyNames()).containsExactly("artifactLocation");
  }

  /** All that the diagnostics can look like, by the schema of OASIS. */
  @Test
  void everyLogIsWhatTheSchemaOfSarifAllows() throws IOException {
    Schema schema;
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(in, InputFormat.JSON);
    }
    JsonNode log = sarif(Path.of("src/test/resources/diagnostics"), folder.resolve("none.md"));

    assertThat(log.get("runs").get(0).get("results").size()).isGreaterThan(Code.values().length);
    assertThat(schema.validate(log)).isEmpty();
    assertThat(
            schema.validate(
                JsonMapper.shared()
                    .readTree(log.toString().replace("\"startLine\":", "\"firstLine\":"))))
        .isNotEmpty();
  }
}

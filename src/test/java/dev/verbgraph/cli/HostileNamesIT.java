package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that a note, a file name or a file of rules holds can say anything in Cypher, or to a
 * terminal.
 */
class HostileNamesIT {

  private static final String CANARY = "nothing may touch this";

  @TempDir private Path temp;
  private Path notes;
  private Database database;

  @BeforeEach
  void start() throws IOException {
    notes = Files.createDirectory(temp.toRealPath().resolve("notes"));
    database = TestNeo4j.emptied();
    TestNeo4j.write("CREATE (:Canary {text: $text})", Map.of("text", CANARY));
  }

  private List<Object> ask(String cypher) {
    return database
        .read(new Cypher("test", cypher), Map.of(), Duration.ofSeconds(30))
        .rows()
        .stream()
        .map(row -> row.get("value"))
        .toList();
  }

  private static Stream<String> hostile() {
    return Stream.of(
        "x`]-() DETACH DELETE n //",
        "x'}) MATCH (n) DETACH DELETE n //",
        "x\"}) MATCH (n) DETACH DELETE n //",
        "x $(type) {key} $rows ${x} \\u0060]-(y) \\",
        "x /* :param rows => []; */ ;",
        "x\u202e\u2066 back to front \u200f",
        "x \u001b[2J\u001b]0;title\u0007 \u009b31m",
        "x \u2028 next line \u0085 and next",
        "x" + "y".repeat(10_000),
        "x " + "many words ".repeat(1_000),
        "x \ud83d\ude00 \u65e5\u672c\u8a9e \u0130\u0131\u00df");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void itIsANameOrAPhraseAndNothingElse(String text) throws IOException {
    Files.writeString(
        notes.resolve("map.mmd"),
        "mindmap\n  root((Compute))\n    Web Apps\n      :: "
            + text
            + "\n      Grand Cache\n      :: uses\n      "
            + text
            + "\n");
    Files.writeString(
        notes.resolve("prose.md"),
        "# Compute\n\n## " + text + "\n\n**Limits " + text + "**\n\nSome " + text + "\n");

    Outcome done = Outcome.of("import", notes.toString());

    assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(ask("MATCH (c:Canary) RETURN c.text AS value")).containsExactly(CANARY);
    assertThat(
            ask(
                "MATCH (:Entity {name: 'Web Apps'})-[r]->(:Entity {name: 'Grand Cache'}) RETURN"
                    + " type(r) AS value"))
        .allSatisfy(type -> assertThat((String) type).matches("[\\p{L}\\p{N}_]{1,64}"));
    assertThat(ask("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label AS value"))
        .isSubsetOf(
            "Canary",
            "Document",
            "Entity",
            "Passage",
            "Reading",
            "Rules",
            "GraphState",
            "Migration",
            "Service",
            "Concept",
            "Category");
    assertThat(Outcome.of("import", notes.toString()).out()).contains("nothing changed");
    assertThat(Outcome.of("list").code()).isEqualTo(ExitCode.ANSWERED);
    fooledByNothing(
        done.out() + done.err() + Outcome.of("list").out() + Outcome.of("show", "Web Apps").out());
    theScriptDoesTheSame();
  }

  private void theScriptDoesTheSame() {
    TestNeo4j.write("MATCH (c:Canary) DELETE c", Map.of());
    List<String> before = GraphDump.withoutLocations(database);
    String script = Outcome.of("export", "--format", "cypher").out();
    TestNeo4j.emptied();
    Stream.of(script.split(";\n"))
        .map(statement -> new Cypher("test", statement))
        .forEach(database::execute);
    assertThat(GraphDump.withoutLocations(database)).containsExactlyElementsOf(before);
    fooledByNothing(script);
  }

  private static void fooledByNothing(String printed) {
    assertThat(printed.replace("\n", ""))
        .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
  }

  @Test
  void fileNamesCannotFoolATerminal() throws IOException {
    String name = "a\nverbgraph: all is lost\u001b[2J`'\"{}.mmd";
    Files.writeString(
        notes.resolve(name),
        "mindmap\n  root((Compute))\n    Web Apps\n      :: usess\n      Grand Cache\n");

    Outcome done = Outcome.of("import", notes.toString());

    assertThat(done.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(done.err()).contains("a\\u000Averbgraph: all is lost\\u001B[2J");
    fooledByNothing(
        done.err()
            + Outcome.of("show", "Web Apps").out()
            + Outcome.of("forget", "a\nb\u001b[2J").err());
    assertThat(ask("MATCH (d:Document) RETURN d.path AS value")).containsExactly("notes/" + name);
  }

  @Test
  void typesAndKindsComeOnlyFromRulesThatAreFit() throws IOException {
    Files.writeString(
        notes.resolve("map.mmd"),
        "mindmap\n  root((Compute))\n    Web Apps\n      :: eats\n      Grand Cache\n");
    for (String rules :
        List.of(
            "relations: [{type: 'X`]-() DELETE n', phrases: [eats]}]",
            "relations: [{type: EATS, phrases: [eats], object: 'Service:Canary'}]")) {
      Files.writeString(notes.resolve("vocabulary.yaml"), rules);

      Outcome done = Outcome.of("import", notes.toString());

      assertThat(done.code()).isEqualTo(ExitCode.INPUT);
      assertThat(done.err()).contains("rules-invalid");
    }
    assertThat(ask("MATCH (e:Entity) RETURN e AS value")).isEmpty();
  }
}

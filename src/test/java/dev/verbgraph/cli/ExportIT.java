package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported makes the same graph of an empty one. */
class ExportIT {

  /**
   * Everything that could end a literal, a line or a statement too early, or make a script mean
   * something else.
   */
  private static final String NASTY =
      "x`]-() DETACH DELETE n; //'\"}{$rows \\' \\\\u0027 \\u0041 \u202e\u2028 */";

  private static final String NO_RULES =
      "{\"id\": \"x\", \"rules\": {\"relations\": [], \"prefixes\": [], \"aliases\": {},"
          + " \"distinct\": [], \"lexicon\": []}}";

  private static final String EMPTY_NOTE =
      "{\"title\": null, \"properties\": {}, \"listings\": [], \"statements\": [], \"passages\":"
          + " []}";

  @TempDir private Path temp;
  private Path top;
  private String notes;
  private Database database;

  @BeforeEach
  void importNotes() throws IOException {
    top = temp.toRealPath();
    notes = top.resolve("notes").toString();
    database = TestNeo4j.emptied();
    RandomNotes.write(RandomNotes.many(30, 7), top);
    Files.writeString(
        top.resolve("notes/a'b`c\"{};$.md"),
        "---\n"
            + "weight: 1.5\n"
            + "\"odd `name`; '\": [a, \"b;'\"]\n"
            + "yes: true\n"
            + "huge: .inf\n"
            + "---\n"
            + "# Compute\n\n"
            + "## "
            + NASTY
            + "\n\n**Limits**\n\n"
            + NASTY
            + "\nand more;\n\n```mermaid\nmindmap\n  root((Compute))\n    Web Apps\n      :: "
            + NASTY
            + "\n      "
            + NASTY
            + "\n```\n");
    assertThat(Outcome.of("import", notes).code()).isEqualTo(ExitCode.ANSWERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cypher", "json", "html"})
  void theSameNotesGiveTheSameBytes(String format) {
    String first = Outcome.of("export", "--format", format).out();
    TestNeo4j.emptied();
    Outcome.of("import", top.resolve("notes/n3.mmd").toString(), notes);
    Outcome.of("import", notes);

    assertThat(Outcome.of("export", "--format", format).out()).isEqualTo(first);
  }

  @Test
  void anAnswerCanBeAMap() {
    Outcome map = Outcome.of("show", "Web Apps", "--format", "html");

    assertThat(map.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(map.out()).startsWith("<!DOCTYPE html>").contains("\"name\":\"Compute\"");
    assertThat(map.out().length())
        .isLessThan(Outcome.of("export", "--format", "html").out().length());
    assertThat(Outcome.of("list", "--format", "html").err())
        .contains("expected one of [table, json, ndjson, csv]");
    assertThat(Outcome.of("show", "Web Apps", "--open").err()).contains("--open is about a map");
  }

  @Test
  void theJsonExportRestoresTheGraphAndLaterImportsGoOnFromIt() {
    List<String> before = GraphDump.withoutLocations(database);
    Path file = top.resolve("graph.json");
    assertThat(Outcome.of("export", "--output", file.toString()))
        .isEqualTo(new Outcome(ExitCode.ANSWERED, "", ""));
    TestNeo4j.emptied();

    assertThat(Outcome.of("import", file.toString()).code()).isEqualTo(ExitCode.ANSWERED);

    assertThat(GraphDump.withoutLocations(database)).containsExactlyElementsOf(before);
    goesOnFromThere();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "cypher"})
  void noExportTellsWhereTheNotesAre(String format) {
    assertThat(Outcome.of("export", "--format", format).out())
        .contains("/export-")
        .doesNotContain(top.toString());
  }

  @Test
  void anExportOfAnExportIsTheSame() {
    String first = Outcome.of("export").out();
    TestNeo4j.emptied();
    Outcome.of("import", written(first));

    assertThat(Outcome.of("export").out()).isEqualTo(first);
  }

  @Test
  void aNoteThatIsGoneSinceTheExportGoesWithTheNextImportOfItsFolder() throws IOException {
    String export = Outcome.of("export").out();
    TestNeo4j.emptied();
    Outcome.of("import", written(export));
    Files.delete(top.resolve("notes/n3.mmd"));

    assertThat(Outcome.of("import", notes).err()).contains("notes/n3.mmd");
    assertThat(Outcome.of("list", "documents").out()).doesNotContain("notes/n3.mmd");
  }

  /** The first import learns only where the files are. */
  private void goesOnFromThere() {
    assertThat(Outcome.of("import", notes).out()).contains("nodes 0, relationships 0");
    assertThat(Outcome.of("import", notes).out()).contains("nothing changed");
  }

  private String written(String export) {
    try {
      return Files.writeString(top.resolve("graph.json"), export).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CYPHER 5 ", "CYPHER 25 "})
  void theScriptMakesTheSameGraphOfAnEmptyOne(String language) {
    List<String> before = GraphDump.withoutLocations(database);
    String script = Outcome.of("export", "--format", "cypher").out();
    TestNeo4j.emptied();

    Stream.of(script.split(";\n"))
        .map(statement -> new Cypher("test", language + statement))
        .forEach(database::execute);

    assertThat(GraphDump.withoutLocations(database)).containsExactlyElementsOf(before);
    goesOnFromThere();
  }

  @Test
  void theTablesHoldEveryNodeAndRelationship() throws IOException {
    Path folder = top.resolve("tables");

    Outcome outcome = Outcome.of("export", "--format", "csv", "--output", folder.toString());

    assertThat(outcome.err())
        .contains("neo4j-admin database import full")
        .doesNotContain("are replaced");
    assertThat(Outcome.of("export", "--format", "csv", "--output", folder.toString()).err())
        .contains("tables that were in " + folder + " before are replaced: 7");
    try (Stream<Path> tables = Files.list(folder)) {
      assertThat(tables.map(table -> table.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "entities.csv",
              "documents.csv",
              "passages.csv",
              "statements.csv",
              "named-in.csv",
              "described-by.csv",
              "in-document.csv");
    }
    assertThat(Files.readString(folder.resolve("documents.csv")))
        .contains("\"notes/a'b`c\"\"{};$.md\"");
  }

  private static String reading(String location, String note) {
    return "{\"document\": \"a\", \"location\": \""
        + location
        + "\", \"hash\": \"\", \"rules\": \"x\", \"reader\": 2, \"note\": "
        + note
        + "}";
  }

  private static String rules(String type) {
    return NO_RULES.replace(
        "\"relations\": []",
        "\"relations\": [{\"type\": \""
            + type
            + "\", \"phrases\": [\"eats\"], \"inverse\": [], \"dependency\": \"none\", \"object\":"
            + " \"Concept\"}]");
  }

  private List<String> documents() {
    return GraphDump.of(database).stream().filter(line -> line.contains("/map.mmd")).toList();
  }

  @Test
  void anExportOfAFileThatHasAnotherPathHereIsTheSameDocument() throws IOException {
    Path map = Files.createDirectories(top.resolve("some/deep")).resolve("map.mmd");
    Files.writeString(map, "mindmap\n  Compute\n    Web Apps\n      :: uses\n      Disks\n");
    TestNeo4j.emptied();
    Outcome.of("import", top.resolve("some").toString());
    Path file = top.resolve("graph.json");
    Outcome.of("export", "--output", file.toString());
    TestNeo4j.emptied();
    Outcome.of("import", map.toString());
    List<String> before = documents();

    assertThat(Outcome.of("import", file.toString()).out()).contains("nothing changed");

    assertThat(documents()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void anExportTakesNoPathFromAnotherFile() throws IOException {
    Path one = Files.createDirectories(top.resolve("one/same")).resolve("map.mmd");
    Path two = Files.createDirectories(top.resolve("two/same")).resolve("map.mmd");
    Files.writeString(one, "mindmap\n  Compute\n    Web Apps\n      :: frobnicates\n      Disks\n");
    Files.writeString(
        two, "mindmap\n  Compute\n    Tape Robot\n      :: frobnicates\n      Tapes\n");
    TestNeo4j.emptied();
    Outcome.of("import", one.getParent().toString());
    Path file = top.resolve("graph.json");
    Outcome.of("export", "--output", file.toString());
    TestNeo4j.emptied();
    Outcome.of("import", two.getParent().toString());

    Outcome outcome = Outcome.of("import", file.toString());

    assertThat(outcome.err()).containsPattern("export-[0-9a-f]{12}/same/map.mmd:5:7: warning");
    assertThat(Outcome.of("show", "Tape Robot").out()).contains("same/map.mmd:5");
    assertThat(Outcome.of("show", "Web Apps").out())
        .containsPattern("export-[0-9a-f]{12}/same/map.mmd:5");
  }

  @Test
  void whatIsNoExportIsRefusedAndNothingImported() throws IOException {
    List<String> before = GraphDump.of(database);
    Path file = top.resolve("other.json");
    for (String text :
        List.of(
            "{\"name\": \"package\"}",
            "[1, 2",
            "{\"verbgraph\": 99}",
            "{\"verbgraph\": 1}",
            "{\"verbgraph\": 1, \"readings\": [], \"rules\": [{\"id\": \"x\", \"rules\": {}}]}",
            "{\"verbgraph\": 1, \"readings\": [], \"rules\": [" + rules("X`]-() DELETE n//") + "]}",
            "{\"verbgraph\": 1, \"readings\": [], \"rules\": [" + rules("NAMED_IN") + "]}",
            "{\"verbgraph\": 1, \"readings\": ["
                + reading("/a", "{}")
                + "], \"rules\": ["
                + NO_RULES
                + "]}",
            "{\"verbgraph\": 1, \"readings\": ["
                + reading("/a\\u0000", EMPTY_NOTE)
                + "], \"rules\": ["
                + NO_RULES
                + "]}")) {
      Files.writeString(file, text);

      Outcome outcome = Outcome.of("import", file.toString(), notes);

      assertThat(outcome.code()).as(text).isEqualTo(ExitCode.INPUT);
      assertThat(outcome.err()).as(text).contains("other.json: error: ").contains("export-invalid");
    }
    assertThat(GraphDump.of(database)).isEqualTo(before);
  }

  @Test
  void anEmptyGraphIsTheAnswerNone() {
    TestNeo4j.emptied();

    assertThat(Outcome.of("export").code()).isEqualTo(ExitCode.NONE);
  }
}

package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an older Verbgraph left is not lost: each folder of {@code graphs} holds notes, and what the
 * version it is named after made of them.
 */
class FormerGraphIT {

  private static final Pattern BETWEEN_STATEMENTS = Pattern.compile(";\\n");

  @TempDir private Path top;

  static List<Path> versions() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/graphs"))) {
      return folders.sorted().toList();
    }
  }

  @AfterEach
  void withTheSchema() {
    new GraphStore(TestNeo4j.emptied()).prepare();
  }

  /** The script of the export is the graph as that version had it, its schema included. */
  private static Database formerGraph(Path version, Path notes) throws IOException {
    Database database = TestNeo4j.emptied();
    TestNeo4j.withoutSchema();
    String script =
        Files.readString(version.resolve("graph.cypher"))
            .replace("/somewhere/notes", notes.toString());
    for (String statement : statements(script)) {
      TestNeo4j.write(statement, Map.of());
    }
    return database;
  }

  private static List<String> statements(String script) {
    return Stream.of(BETWEEN_STATEMENTS.split(script))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private Path notes(Path version) throws IOException {
    Path notes = Files.createDirectories(top.toRealPath().resolve("notes"));
    try (Stream<Path> files = Files.list(version.resolve("notes"))) {
      for (Path file : files.toList()) {
        Files.copy(file, notes.resolve(file.getFileName().toString()));
      }
    }
    return notes;
  }

  private static GraphChange imported(Database database, Path path) {
    ImportResult result =
        new Importer(new GraphStore(database), new GraphWriter(database))
            .run(NotePaths.of(path), Vanished.KEEP, new Silent());
    assertThat(result).isInstanceOf(ImportResult.Done.class);
    return ((ImportResult.Done) result).change();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void anImportOfTheSameNotesMakesTheGraphOfAFreshImport(Path version) throws IOException {
    Path notes = notes(version);
    Database database = formerGraph(version, notes);
    imported(database, notes);
    List<String> former = GraphDump.of(database);
    List<Object> formerSchema = schema(database);

    TestNeo4j.withoutSchema();
    imported(database, notes);

    assertThat(former).isEqualTo(GraphDump.of(database));
    assertThat(formerSchema).isEqualTo(schema(database));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void onlyProseIsAddedAndNothingIsLostWhereNothingWasEdited(Path version) throws IOException {
    Path notes = notes(version);
    Database database = formerGraph(version, notes);

    GraphChange change = imported(database, notes);

    assertThat(change.entities().added()).isEmpty();
    assertThat(change.entities().removed()).isEmpty();
    assertThat(change.documents())
        .allSatisfy(document -> {
          assertThat(document.relationships().added()).isEmpty();
          assertThat(document.relationships().removed()).isEmpty();
          assertThat(document.descriptions().removed()).isEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("versions")
  void itsExportIsUnderstood(Path version) throws IOException {
    Path notes = notes(version);
    Database database = TestNeo4j.emptied();
    imported(database, notes);
    List<String> fresh = withoutReadingsAndRules(database);

    Path export = top.resolve("export.json");
    Files.writeString(
        export,
        Files.readString(version.resolve("export.json"))
            .replace("/somewhere/notes", notes.toString()));
    TestNeo4j.emptied();
    imported(database, export);

    assertThat(withoutReadingsAndRules(database)).isEqualTo(fresh);
  }

  /**
   * A reading knows the version of the reader that made it, and an export keeps the rules by which
   * its notes were judged. Former versions did not keep the prose that is about nothing listed.
   */
  private static List<String> withoutReadingsAndRules(Database database) {
    return GraphDump.of(database).stream()
        .filter(line -> !line.startsWith("([Reading]") && !line.startsWith("([Rules]"))
        .filter(
            line -> Stream.of("[Passage]", "[IN_DOCUMENT", "[NAMED_IN").noneMatch(line::contains))
        .toList();
  }

  private static List<Object> schema(Database database) {
    List<Object> names = new ArrayList<>();
    for (String kind : List.of("CONSTRAINTS", "INDEXES")) {
      database
          .read(
              new Cypher("test", "SHOW " + kind + " YIELD name RETURN name ORDER BY name"),
              Map.of(),
              Duration.ofSeconds(30))
          .rows()
          .forEach(row -> names.add(row.get("name")));
    }
    return names;
  }
}

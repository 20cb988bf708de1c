package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is wrong with the input: a message says where, what and what to do, and the graph stays
 * as it was.
 */
class BadInputIT {

  private static final String NOTE =
      """
      ```mermaid
      mindmap
        root((Compute))
          Web Apps
            :: uses
            Virtual Machines
            Virtual Machines Gen1
      ```
      """;

  @TempDir private Path folder;
  private Database database;
  private List<Map<String, Object>> before;

  @BeforeEach
  void importANote() throws IOException {
    database = TestNeo4j.emptied();
    Files.writeString(folder.resolve("note.md"), NOTE);
    assertThat(Outcome.of("import", folder.toString()).code()).isEqualTo(ExitCode.ANSWERED);
    before = graph();
  }

  private List<Map<String, Object>> graph() {
    Cypher everything =
        new Cypher(
            "test",
            """
            MATCH (n) WHERE NOT n:GraphState AND NOT n:Migration
            RETURN labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS degree
            ORDER BY coalesce(n.key, n.path, n.id, n.document)
            """);
    return database.read(everything, Map.of(), Duration.ofSeconds(30)).rows();
  }

  private void refuses(Outcome outcome, ExitCode code, String... words) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    assertThat(outcome.out()).doesNotContain("Exception");
    assertThat(outcome.err()).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(graph()).isEqualTo(before);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void aMissingFile() {
    Path missing = folder.resolve("nowhere.md");

    refuses(
        Outcome.of("import", folder.toString(), missing.toString()),
        ExitCode.INPUT,
        missing + ": error: ",
        "[file-missing]",
        "nothing was imported");
  }

  @Test
  void aFolderWithoutNotes() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    refuses(
        Outcome.of("import", empty.toString()),
        ExitCode.INPUT,
        empty.toString(),
        "[folder-without-notes]");
  }

  @Test
  void aFileThatIsNoUtf8() throws IOException {
    write("note.md", new byte[] {'#', ' ', 'A', '\n', 'b', (byte) 0xe4, '\n'});

    refuses(
        Outcome.of("import", folder.toString()),
        ExitCode.INPUT,
        "note.md:2:2: error: ",
        "[file-not-utf8]",
        "1 note is left out",
        "still there");
  }

  /** Ways in which a note is there and cannot be read; to root, permissions are no obstacle. */
  enum Unreadable {
    NOT_UTF8,
    LINK_TO_NOTHING,
    LINK_TO_ITSELF,
    FOLDER_LINK_TO_NOTHING,
    NO_PERMISSION;

    private void happensTo(Path note) throws IOException {
      switch (this) {
        case NOT_UTF8 -> Files.write(note, new byte[] {(byte) 0xe4});
        case LINK_TO_NOTHING -> link(note, Path.of("nowhere.md"));
        case LINK_TO_ITSELF -> link(note, note.getFileName());
        case FOLDER_LINK_TO_NOTHING -> {
          Files.delete(note);
          link(note.getParent(), Path.of("nowhere"));
        }
        case NO_PERMISSION -> Files.setPosixFilePermissions(note, Set.of());
      }
    }

    private static void link(Path place, Path target) throws IOException {
      Files.delete(place);
      Files.createSymbolicLink(place, target);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNoteThatIsThereAndCannotBeReadIsNoReasonToPrune(Unreadable how) throws IOException {
    Path note = Files.createDirectory(folder.resolve("deep")).resolve("deep.md");
    Files.writeString(note, NOTE.replace("Web Apps", "Functions"));
    assertThat(Outcome.of("import", folder.toString()).code()).isEqualTo(ExitCode.ANSWERED);
    before = graph();

    how.happensTo(note);
    Outcome outcome = Outcome.of("import", "--prune", folder.toString());

    assertThat(graph()).isEqualTo(before);
    if ((how != Unreadable.FOLDER_LINK_TO_NOTHING && !Files.isReadable(note))
        || how == Unreadable.NOT_UTF8) {
      refuses(
          outcome,
          ExitCode.INPUT,
          "deep/deep.md:",
          " error: ",
          "1 note is left out",
          "still there");
    }
  }

  @Test
  void aBrokenFrontMatter() throws IOException {
    write("note.md", "---\ntitle: [never closed\n---\n" + NOTE);

    refuses(
        Outcome.of("import", folder.toString()),
        ExitCode.INPUT,
        "note.md:",
        "[front-matter-broken]",
        "left out");
  }

  @Test
  void aBrokenVocabulary() throws IOException {
    write("vocabulary.yaml", "relations:\n  - {type: uses, phrases: [uses]}\n");

    refuses(
        Outcome.of("import", folder.toString()),
        ExitCode.INPUT,
        "vocabulary.yaml:2:",
        "[rules-invalid]",
        "nothing was imported");
  }

  @Test
  void anUnknownName() {
    refuses(
        Outcome.of("show", "Web Aps"),
        ExitCode.INPUT,
        "no entity is called Web Aps",
        "did you mean Web Apps?");
  }

  @Test
  void aWrongOption() {
    refuses(Outcome.of("depends", "Web Apps", "--dept", "2"), ExitCode.USAGE, "--dept", "--depth");
    refuses(Outcome.of("frobnicate"), ExitCode.USAGE, "frobnicate");
  }

  @Test
  void aWritingQuery() {
    refuses(Outcome.of("query", "-e", "MATCH (n) DETACH DELETE n"), ExitCode.USAGE, "--write");
  }

  @Test
  void aStoppedDatabaseWithinTwoSeconds() {
    long start = System.nanoTime();

    refuses(
        Outcome.of(OptionalInt.empty(), Map.of("NEO4J_URI", "neo4j://127.0.0.1:9"), "list"),
        ExitCode.DATABASE,
        "no Neo4j answers at neo4j://127.0.0.1:9",
        "--uri");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}

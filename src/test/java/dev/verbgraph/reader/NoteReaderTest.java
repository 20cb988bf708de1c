package dev.verbgraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.mindmap.strict.StrictMindmap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteReaderTest {

  @TempDir Path folder;

  @Test
  void bothLayoutsOfTheSeedsYieldSixServicesInThreeCategories() {
    Note list = seed("azure-python-notes.md");
    assertThat(list.statements())
        .extracting(it -> it.subject().name() + " < " + it.object().name())
        .containsExactly(
            "SQL Server < Compute",
            "API Apps < Compute",
            "Azure Confidential Ledger < Databases",
            "Azure Migration Database Service < Databases",
            "Azure Data Lake Storage < Storage",
            "Azure Queue Storage < Storage");
    assertThat(list.listings()).hasSize(9);
    assertThat(described(list)).hasSize(6).extracting("part").containsOnly("Description");

    Note headings = seed("azure-service-descriptions.md");
    assertThat(headings.statements())
        .extracting(it -> it.subject().name() + " < " + it.object().name())
        .containsExactly(
            "Azure CycleCloud < Compute",
            "Azure Functions < Compute",
            "Azure Cache for Redis < Database Services",
            "Azure Confidential Ledger < Database Services",
            "Azure Data Lake Storage < Storage",
            "Blob Storage < Storage");
    assertThat(described(headings)).hasSize(12);
    assertThat(described(headings))
        .extracting("part")
        .containsOnly("Service Description", "Python Interaction");
  }

  @Test
  void headingsAboveMindmapsAreNoCategories() {
    NoteReading reading =
        NoteReader.read(
            Path.of("seeds/azure-services-map.md"),
            "seeds/azure-services-map.md",
            HeadingWords.NONE);
    Note map = ((NoteReading.Read) reading).note();
    assertThat(map.title()).contains("Azure Services Map");
    assertThat(map.properties())
        .containsEntry("created", "05.07.2024")
        .containsEntry("toc_max_heading_level", 5L);
    assertThat(map.listings())
        .filteredOn(it -> it.term().kind().equals(Optional.of(EntityKind.CATEGORY)))
        .extracting(it -> it.term().name())
        .containsExactly(
            "Compute Services",
            "Storage Services",
            "Networking Services",
            "Database Services",
            "AI and Machine Learning Services");
    assertThat(map.statements())
        .filteredOn(it -> !it.phrase().equals(Statement.IN_CATEGORY))
        .hasSize(49);
    assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains(Code.MINDMAP_EMPTY);
  }

  @Test
  void aMermaidFileIsOneDiagram() throws IOException {
    NoteReading reading =
        read("map.mmd", "mindmap\n  Garage\n    Lift\n      :: needs\n      Power\n");
    assertThat(((NoteReading.Read) reading).note().statements())
        .extracting(Statement::phrase)
        .contains("needs");
    assertThat(read("map.mermaid", "").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.MINDMAP_EMPTY);
    assertThat(read("map.mmd", "%% about\nsequenceDiagram\n A->>B: hi\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.DIAGRAM_SKIPPED);
  }

  @Test
  void diagramsThatAreNotReadAreCountedInOneMessage() throws IOException {
    List<Diagnostic> said =
        read(
                "note.md",
                """
                ```plantuml
                [Shop] --> [Till]
                ```

                - ```mermaid
                  sequenceDiagram
                  ```

                ```{.dot width=5}
                graph {}
                ```

                ```text
                d2
                ```
                """)
            .diagnostics();

    assertThat(said).extracting(Diagnostic::code).containsExactly(Code.DIAGRAM_SKIPPED);
    assertThat(said.getFirst().span().line()).isEqualTo(1);
    assertThat(said.getFirst().message())
        .isEqualTo("this diagram in PlantUML is not read (2 more not read in this file)");
  }

  @Test
  void theTitleIsThatOfTheFrontMatterElseTheOnlyHeadingOfLevelOne() throws IOException {
    assertThat(note("---\ntitle: Of the front\n---\n# Of the text\n").title())
        .contains("Of the front");
    assertThat(note("## Second\n# *First* of `all`\n").title()).contains("First of all");
    assertThat(note("# Storage\n# Compute\n").title()).isEmpty();
    assertThat(note("## Second\n").title()).isEmpty();
  }

  @Test
  void theNoteIsReadAlthoughItsFrontMatterIsBroken() throws IOException {
    NoteReading reading =
        read("note.md", "---\n[title: a\n---\n## Storage\n\n1. Tape Robot\n\n    Moves tapes.\n");
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FRONT_MATTER_BROKEN);
    Note note = ((NoteReading.Read) reading).note();
    assertThat(note.statements())
        .singleElement()
        .satisfies(it -> assertThat(it.span().line()).isEqualTo(6));
  }

  @Test
  void whatIsNoNoteIsRefused() throws IOException {
    assertThat(read("note.txt", "# Storage").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_NOT_A_NOTE);
    assertThat(read("note.yaml", "a: b").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_NOT_A_NOTE);
    assertThat(read("note.md", "a\0b")).isInstanceOf(NoteReading.Unreadable.class);
    assertThat(
            NoteReader.read(folder.resolve("none.md"), "none.md", HeadingWords.NONE).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_MISSING);
  }

  private static Note seed(String name) {
    NoteReading reading =
        NoteReader.read(Path.of("seeds", name), "seeds/" + name, HeadingWords.NONE);
    assertThat(reading.diagnostics()).isEmpty();
    return ((NoteReading.Read) reading).note();
  }

  private Note note(String text) throws IOException {
    return ((NoteReading.Read) read("note.md", text)).note();
  }

  private NoteReading read(String name, String text) throws IOException {
    return NoteReader.read(Files.writeString(folder.resolve(name), text), name, HeadingWords.NONE);
  }

  @Test
  void onlyTheMindmapsAndFlowchartsOfANoteAreReadStrictly() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("note.md"),
            """
            # A

            ```mermaid
            mindmap
             R
            ```

            ```mermaid
            pie
            ```

            ```java
            mindmap
            ```

            ```mermaid
            graph LR
            A-->B
            ```
            """);

    assertThat(NoteReader.readStrictly(file, "note.md"))
        .isInstanceOfSatisfying(
            StrictReading.Diagrams.class,
            read ->
                assertThat(read.diagrams())
                    .satisfiesExactly(
                        map -> {
                          assertThat(map.line()).isEqualTo(3);
                          assertThat(map.endLine()).isEqualTo(6);
                          assertThat(map.input()).isEqualTo("mindmap\n R");
                          assertThat(map.answer()).isInstanceOf(StrictReading.OfMindmap.class);
                        },
                        chart -> {
                          assertThat(chart.line()).isEqualTo(16);
                          assertThat(chart.endLine()).isEqualTo(19);
                          assertThat(chart.input()).isEqualTo("graph LR\nA-->B");
                          assertThat(chart.answer()).isInstanceOf(StrictReading.OfFlowchart.class);
                        }));
    assertThat(NoteReader.readStrictly(file, "note.txt"))
        .isInstanceOf(StrictReading.Unreadable.class);
  }

  @Test
  void diagnosticsAreInTheOrderOfTheFile() throws IOException {
    assertThat(read("chart.mmd", "---\ntitle: a: b\n---\nflowchart LR\nA, B\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.MERMAID_REJECTS, Code.FRONT_MATTER_LINE, Code.FLOWCHART_UNREADABLE);
  }

  @Test
  void aMarkdownFileMayBeNothingButADiagram() throws IOException {
    NoteReading.Read read =
        (NoteReading.Read) read("chart.md", "---\na: b\n---\n\ngraph LR\n  A -->|uses| B\n");

    assertThat(read.note().statements()).extracting(Statement::phrase).containsExactly("uses");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.DIAGRAM_NOT_DRAWN);
    assertThat(read("chart.md", "graph LR\n\n# A -->|uses| B\n").diagnostics()).isEmpty();
  }

  @Test
  void ofAFileThatIsADiagramTheLastLineEndIsGivenOn(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("map.mmd"), "mindmap\n R\n  a[b\n");

    assertThat(NoteReader.readStrictly(file, "map.mmd"))
        .isInstanceOfSatisfying(
            StrictReading.Diagrams.class,
            read ->
                assertThat(read.diagrams().getFirst().answer())
                    .isInstanceOfSatisfying(
                        StrictReading.OfMindmap.class,
                        map ->
                            assertThat(map.result())
                                .isInstanceOfSatisfying(
                                    StrictMindmap.Rejected.class,
                                    rejected -> assertThat(rejected.line()).hasValue(5))));
  }

  private static List<Passage> described(Note note) {
    return note.passages().stream().filter(passage -> !passage.atLarge()).toList();
  }
}

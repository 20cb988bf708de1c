package dev.verbgraph.reader.mindmap.lenient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.mindmap.strict.Maps;
import dev.verbgraph.reader.text.Block;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of the lenient reading but the verbs. */
class MindmapReaderTest {

  @Test
  void theRootOfAMapWithVerbsIsACategoryAndItsChildrenAreServices() {
    assertThat(
            Maps.listings(
                """
                mindmap
                  root((Compute))
                    Functions
                      :: uses
                      Storage
                    Batch
                      Jobs
                """))
        .containsExactly("Category Compute", "Service Functions", "Service Batch");
  }

  @Test
  void aMapWithoutVerbsIsAboutConcepts() {
    String map =
        """
        mindmap
          root((Azure))
            Compute
              Virtual Machines
        """;
    assertThat(Maps.listings(map)).containsExactly("Concept Azure", "Concept Compute");
    assertThat(Maps.statements(map))
        .containsExactly("Azure | contains | Compute", "Compute | contains | Virtual Machines");
  }

  @Test
  void aStatementPointsAtItsObjectAndQuotesTheMap() {
    Source source =
        Source.of(
            "note.md",
            """
            > x
            >  mindmap
            >   root((C))
            >     F
            >       :: uses
            >       id[Queue Storage]
            """);
    Block block =
        new Block(
            List.of(
                new Block.Line(2, 3, " mindmap"),
                new Block.Line(3, 3, "  root((C))"),
                new Block.Line(4, 3, "    F"),
                new Block.Line(5, 3, "      :: uses"),
                new Block.Line(6, 3, "      id[Queue Storage]")));
    List<Statement> statements = MindmapReader.read(source, block, Optional.empty()).statements();
    assertThat(statements)
        .extracting(Statement::quote)
        .containsExactly("C > F", "F :: uses Queue Storage");
    assertThat(statements)
        .extracting(Statement::span)
        .containsExactly(new Span(4, 7, 1), new Span(6, 12, 13));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "Compute,Compute",
        "compute,Compute",
        "~ Compute  Services ~,Compute Services",
      })
  void aHeadingThatSaysTheSameIsNoNews(String heading, String root) {
    assertThat(
            Maps.read(
                    "mindmap\n  " + root + "\n    A\n      :: uses\n      B\n",
                    Optional.of(heading))
                .diagnostics())
        .isEmpty();
  }

  @Test
  void aHeadingThatSaysOtherwiseIsReportedAndTheRootWins() {
    var extract =
        Maps.read(
            "mindmap\n  root((Networking Services))\n    A\n      :: uses\n      B\n",
            Optional.of("Network Services"));
    assertThat(extract.diagnostics())
        .extracting(Maps::show)
        .containsExactly("category-disagrees at 2:9+19");
    assertThat(extract.statements().getFirst().object().name()).isEqualTo("Networking Services");
  }

  @Test
  void aHeadingAboveAMapWithoutVerbsMayBeAnything() {
    assertThat(Maps.read("mindmap\n  Azure\n    Compute\n", Optional.of("Overview")).diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "  \n\n", "mindmap", "mindmap\n", "%% nothing\n", "mindmap\n  :::x\n"})
  void aMapWithoutNodesIsSaid(String map) {
    assertThat(Maps.diagnostics(map)).contains("mindmap-empty at 1:1+0");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "root((Compute Services))          | Compute Services",
        "id[Queue Storage]                 | Queue Storage",
        "(Queue Storage)                   | Queue Storage",
        "{{Queue Storage}}                 | Queue Storage",
        ")Queue Storage(                   | Queue Storage",
        "))Queue Storage((                 | Queue Storage",
        "root ((Compute))                  | Compute",
        "my id[\"Queue (new) Storage\"]    | Queue (new) Storage",
        "[\"`Queue **new** Storage`\"]     | Queue new Storage",
        "[\"`**Queue Storage**`\"]         | Queue Storage",
        "\"CLAP\"                          | CLAP",
        "**Queue Storage**                 | Queue Storage",
        "*Queue* and ***Blob***            | Queue and Blob",
        "2*3*4 * 5 ** 6 **                 | 2*3*4 * 5 ** 6 **",
        "Queue<br/>Storage<br>v2           | Queue Storage v2",
        "R&amp;D #35;1 #quot;q#quot;       | R&D #1 \"q\"",
        "C# and F#; a &b; #zz;             | C# and F#; a &b; #zz;",
        "a < b                             | a < b",
        "list[0]                           | 0",
        "a[b)                              | b",
        "a[ ]                              | a[ ]",
      })
  void theNameOfANodeIsWhatThePictureShows(String line, String name) {
    assertThat(Maps.statements("mindmap\n  R\n    " + line))
        .containsExactly("R | contains | " + name);
    assertThat(Maps.diagnostics("mindmap\n  R\n    " + line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- Queue Storage", "*  Queue Storage", "a[+ Queue Storage]"})
  void theMarkOfAListIsNoPartOfAName(String line) {
    assertThat(Maps.statements("mindmap\n  R\n    " + line))
        .containsExactly("R | contains | Queue Storage");
    assertThat(Maps.diagnostics("mindmap\n  R\n    " + line))
        .singleElement()
        .asString()
        .startsWith("label-is-list-item at 3:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Language Understanding (LUIS)",
        "Auto ML (preview) ",
        "BIO (Baseline)",
        "Queue [new]",
        "Two words[label]"
      })
  void wordsThatMermaidDropsAreKept(String line) {
    String map = "mindmap\n  R\n    " + line;
    assertThat(Maps.statements(map)).containsExactly("R | contains | " + line.strip());
    assertThat(Maps.diagnostics(map))
        .containsExactly("mermaid-drops-words at 3:5+" + line.strip().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "High-Performance Computing (HPC) clusters",
        "1) First step",
        "A (b",
        "A b)",
        "a {b}",
        "a }",
        "a()",
        "a[b](c)",
        "f(g(x))",
        "[[Page]]",
        "[text](https://x.y)",
        "a[\"x\" y]",
        "a[\"hi]",
        "mindmap",
        "Mindmap tools",
        "[\"`a \"b\" c`\"]",
        "x<script>alert(1)</script>y",
        "root((A (B) C))"
      })
  void linesThatMermaidRejectsAreKeptWhole(String line) {
    String map = "mindmap\n  R\n    " + line + "\n    Next\n";
    assertThat(Maps.statements(map))
        .containsExactly("R | contains | " + line, "R | contains | Next");
    assertThat(Maps.diagnostics(map)).containsExactly("mermaid-rejects at 3:5+" + line.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Language Understanding (LUIS)",
        "High-Performance Computing (HPC) clusters",
        "a \"b\" (c) d",
        "`x` (y) z",
        "a [\"`b`\"] c",
        "A (b",
        "x }",
        "mindmap tools",
        "1) \\ step"
      })
  void theProposedLabelKeepsAllWordsAndIsAccepted(String line) {
    Diagnostic diagnostic =
        Maps.read("mindmap\n  R\n    " + line + "\n    Next").diagnostics().getFirst();
    String hint = diagnostic.hint();
    String fixed =
        "mindmap\n  R\n    " + hint.substring("Quote the label: ".length()) + "\n    Next";
    assertThat(Maps.statements(fixed))
        .containsExactly("R | contains | " + line, "R | contains | Next");
    assertThat(Maps.diagnostics(fixed)).isEmpty();
  }

  @Test
  void aMessageSaysWhatMermaidWouldShow() {
    assertThat(Maps.read("mindmap\n  R\n    Language Understanding (LUIS)").diagnostics())
        .extracting(Diagnostic::message, Diagnostic::hint)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Mermaid shows only \"LUIS\" of this line",
                "Quote the label: [\"Language Understanding (LUIS)\"]"));
  }

  @Test
  void aLabelMayGoOverLines() {
    String map = "mindmap\n  R\n    a[\"line 1\n    :: line 2\"]\n    b[x\n  y]\n    c\n";
    assertThat(Maps.statements(map))
        .containsExactly(
            "R | contains | line 1 :: line 2", "R | contains | x y", "R | contains | c");
    assertThat(Maps.read(map).statements().getFirst().span()).isEqualTo(new Span(3, 8, 6));
    assertThat(Maps.diagnostics(map)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A[b\n    C[d]", "A[b\n      :: uses\n      c[d]", "A)b\n    c("})
  void aLabelThatWasOnlyNotClosedDoesNotSwallowLines(String lines) {
    String map = "mindmap\n  R\n    " + lines;
    assertThat(Maps.statements(map)).hasSize(2);
    assertThat(Maps.diagnostics(map)).contains("mermaid-drops-words at 3:5+" + lines.indexOf('\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A ::icon(fa fa-x) | A | ::icon(fa fa-x)",
        "A:::urgent        | A | :::urgent",
        "id[A]:::urgent    | A | :::urgent",
        "id[A] ::icon(x)   | A | ::icon(x)",
      })
  void aDecorationBehindANodeIsLeftOutAndSaid(String line, String name, String decoration) {
    String map = "mindmap\n  R\n    " + line;
    assertThat(Maps.statements(map)).containsExactly("R | contains | " + name);
    assertThat(Maps.diagnostics(map))
        .containsExactly(
            "decoration-on-node-line at 3:"
                + (5 + line.indexOf(decoration))
                + "+"
                + decoration.length());
  }

  @Test
  void frontMatterDirectivesAndCommentsAreNoNodes() {
    String map =
        """
        ---
        config:
          layout: tidy-tree
        ---
        %%{init: {
          "theme": "dark"
        }}%%
        %% a comment
        mindmap
          R
        %%
            A
        """;
    assertThat(Maps.statements(map)).containsExactly("R | contains | A");
    assertThat(Maps.diagnostics(map)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"B%%{note x\n    C", "B %%{init: {\n}}%% C"})
  void aDirectiveThatTakesTheEndOfALineAwayIsReported(String lines) {
    String map = "mindmap\n  A\n    " + lines;
    assertThat(Maps.statements(map)).hasSize(2).last().asString().endsWith("C");
    assertThat(Maps.diagnostics(map)).first().asString().startsWith("mermaid-drops-words at 3:");
  }

  @Test
  void anUnclosedDirectiveThatStandsAloneIsReportedToo() {
    String map = "mindmap\n  A\n    %%{note x\n    B\n";
    assertThat(Maps.statements(map)).containsExactly("A | contains | B");
    assertThat(Maps.diagnostics(map)).containsExactly("mermaid-drops-words at 3:5+9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Mindmap | 1:1+7", "MINDMAP | 1:1+7", "mindmap: | 1:8+1", "Azure | 1:1+5"})
  void aHeaderThatMermaidDoesNotKnowIsSaid(String header, String place) {
    String map = header + "\n  R\n    A\n";
    assertThat(Maps.statements(map)).contains("R | contains | A");
    assertThat(Maps.diagnostics(map)).contains("mindmap-header at " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: T\nmindmap\n  R\n    A\n",
        "\n---\ntitle: T\n---\nmindmap\n  R\n    A\n",
        "Azure\nmindmap\n R\n  A"
      })
  void whatStandsAboveTheHeaderIsLeftOutAndSaid(String map) {
    assertThat(Maps.statements(map)).containsExactly("R | contains | A");
    assertThat(Maps.diagnostics(map))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("mindmap-header at ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mindmap\\n  R\\n    A\\n  S\\n    B            | 4:3+1",
        "mindmap\\n\\n  R\\n    A                         | 3:3+1",
        "mindmap  \\n  R\\n    A                        | 2:3+1",
        "---\\ntitle: [a\\n---\\nmindmap\\n  R\\n    A      | 2:1+9",
      })
  void whatMermaidRejectsForAnotherReasonThanALineIsSaid(String map, String place) {
    String text = map.replace("\\n", "\n");
    assertThat(Maps.statements(text)).contains("R | contains | A");
    assertThat(Maps.diagnostics(text)).containsExactly("mermaid-rejects at " + place);
  }

  @Test
  void aSecondRootIsARootOfItsOwn() {
    assertThat(Maps.listings("mindmap\n  R\n    A\n  S\n    B\n"))
        .containsExactly("Concept R", "Concept A", "Concept S", "Concept B");
  }

  @Test
  void theRootMayStandOnTheLineOfTheHeader() {
    assertThat(Maps.statements("mindmap root((R))\n    A\n")).containsExactly("R | contains | A");
  }

  @Test
  void onlyTheNumberOfBlanksCounts() {
    assertThat(Maps.statements("mindmap\n\tR\n\u3000\u3000A\n\u00A0\u00A0\tB\n"))
        .containsExactly("R | contains | A", "A | contains | B");
  }

  @Test
  void theParentIsTheNearestNodeAboveFurtherLeft() {
    assertThat(Maps.statements("mindmap\n  R\n      A\n        B\n     C\n"))
        .containsExactly("R | contains | A", "A | contains | B", "R | contains | C");
  }
}

package dev.verbgraph.reader.flowchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowchartReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shop -->|uses| Robot", "Shop-->|uses|Robot", "Shop --> |uses| Robot",
            "Shop -- uses --> Robot",
        "Shop--uses-->Robot", "Shop -. uses .-> Robot", "Shop -.->|uses| Robot",
            "Shop == uses ==> Robot",
        "Shop ==>|uses| Robot", "Shop ------>|uses| Robot", "Shop ---|uses| Robot",
            "Shop --x|uses| Robot",
        "Shop --o|\"uses\"| Robot", "Shop e1@-->|uses| Robot", "Shop-->|uses|Robot;",
            "Shop:::big -->|uses| Robot:::big",
        "Shop <---|uses| Robot ~~~ Other", "Shop -- \"`uses`\" --> Robot",
      })
  void wordsOnAnEdgeAreARelation(String line) {
    assertThat(said(line))
        .containsExactly(line.contains("<---") ? "Robot | uses | Shop" : "Shop | uses | Robot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          A -->|x| B[Tape Robot]            ~ A | x | Tape Robot
          A -->|x| B(Tape Robot)            ~ A | x | Tape Robot
          A -->|x| B([Tape Robot])          ~ A | x | Tape Robot
          A -->|x| B[[Tape Robot]]          ~ A | x | Tape Robot
          A -->|x| B[(Tape Robot)]          ~ A | x | Tape Robot
          A -->|x| B((Tape Robot))          ~ A | x | Tape Robot
          A -->|x| B(((Tape Robot)))        ~ A | x | Tape Robot
          A -->|x| B{Tape Robot}            ~ A | x | Tape Robot
          A -->|x| B{{Tape Robot}}          ~ A | x | Tape Robot
          A -->|x| B>Tape Robot]            ~ A | x | Tape Robot
          A -->|x| B[/Tape Robot/]          ~ A | x | Tape Robot
          A -->|x| B[/Tape Robot\\]         ~ A | x | Tape Robot
          A -->|x| B["Robot (of tape)"]     ~ A | x | Robot (of tape)
          A -->|x| B["Tape<br/>Robot ⚡"]    ~ A | x | Tape Robot ⚡
          A -->|x| B["@acme/auth"]          ~ A | x | @acme/auth
          A -->|x| B["/login"]              ~ A | x | /login
          A -->|x| B["_private"]            ~ A | x | _private
          A -->|x| B["A--"]                 ~ A | x | A--
          A -->|x| B["R&amp;D"]             ~ A | x | R&D
          A -->|x| B["#quot;Tape#quot;"]    ~ A | x | Tape
          A -->|x| B["f#40;x#41;"]          ~ A | x | f(x)
          A -->|x| B["`**Tape** _robot_`"]  ~ A | x | Tape robot
          A -->|x| B["tape_robot_2"]        ~ A | x | tape_robot_2
          A -->|x| B["<b>Tape</b> <i>robot</i>"] ~ A | x | Tape robot
          A -->|&nbsp;x&nbsp;| B            ~ A | x | B
          A -- "`*x*`" --> B                ~ A | x | B
          A -->|→ x:| B                     ~ A | x | B
          A -->|"reads / writes"| B         ~ A | reads / writes | B
          A -->|x| B["fa:fa-robot Robot"]   ~ A | x | Robot
          A -->|x| B@{ shape: rect, label: "Tape Robot" } ~ A | x | Tape Robot
          a-b.c -->|x| d_e/f                ~ a-b.c | x | d_e/f
          Größe -->|x| 機械                  ~ Größe | x | 機械
          """)
  void theNameOfANodeIsTheTextInItsShape(String line, String expected) {
    assertThat(said(line)).containsExactly(expected);
  }

  @Test
  void aBarInQuotesEndsNoLabel() {
    assertThat(said("A -->|\"reads | writes\"| B")).containsExactly("A | reads | writes | B");
    assertThat(read("A -->|\"reads | writes\"| B").diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A -->|feeds| B{FlowPlace}\nB -->|Production| C",
        "B -->|Production| C\nA -->|feeds| B{FlowPlace}",
        "A -->|feeds| B@{ shape: diam, label: \"FlowPlace\" }\nB -->|Production| C & D",
        "A -->|feeds| B@{label: FlowPlace, shape: decision}\nB -->|calls| C",
      })
  void whatLeadsOutOfADecisionIsAnAnswer(String lines) {
    String[] each = lines.split("\n", -1);
    assertThat(read(each).statements())
        .filteredOn(it -> it.form() != Statement.Form.ANSWER)
        .extracting(Statement::phrase)
        .containsExactly("feeds");
    assertThat(read(each).statements()).hasSizeGreaterThan(1);
  }

  @Test
  void theTextOfANodeMayStandAnywhere() {
    assertThat(said("A -->|uses| B", "A[Shop]", "B[Robot]")).containsExactly("Shop | uses | Robot");
  }

  @Test
  void chainsAndGroups() {
    assertThat(said("A -->|x| B -->|y| C")).containsExactly("A | x | B", "B | y | C");
    assertThat(said("A & B -->|x| C & D"))
        .containsExactly("A | x | C", "B | x | C", "A | x | D", "B | x | D");
    assertThat(said("A --> B -->|y| C; D -->|z| E"))
        .containsExactly("A | links to | B", "B | y | C", "D | z | E");
  }

  @Test
  void anEdgeWithTwoHeadsIsTwoRelations() {
    assertThat(said("A <-->|talks to| B")).containsExactly("B | talks to | A", "A | talks to | B");
    assertThat(said("A <-- talks to --> B"))
        .containsExactly("B | talks to | A", "A | talks to | B");
  }

  @Test
  void anEdgeWithoutWordsIsOneAllTheSame() {
    assertThat(read("A --> B", "C ~~~ D", "D{ready?} -->|yes| E", "A -->|→| C").statements())
        .extracting(Statement::phrase, Statement::form)
        .containsExactly(
            tuple("links to", Statement.Form.ARROW),
            tuple("yes", Statement.Form.ANSWER),
            tuple("links to", Statement.Form.ARROW));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          1. calls        ~ calls
          1.calls         ~ calls
          (2) calls       ~ calls
          [3] calls       ~ calls
          4a: calls       ~ calls
          5.2) calls      ~ calls
          3.5 GB          ~ 3.5 GB
          443             ~ 443
          10:30           ~ 10:30
          2 calls         ~ 2 calls
          1.              ~ 1.
          """)
  void theNumberOfAStepIsNoPartOfThePhrase(String label, String phrase) {
    assertThat(read("A -->|\"" + label + "\"| B").statements())
        .extracting(Statement::phrase)
        .containsExactly(phrase);
  }

  @Test
  void nothingIsDoneToAQuestion() {
    assertThat(read("A -->|asks| B{Is it open?}", "B -->|opened by| C").statements())
        .extracting(Statement::form)
        .containsOnly(Statement.Form.ANSWER);
  }

  @Test
  void aSubgraphContainsItsNodes() {
    assertThat(
            said(
                "subgraph back[Back Room]",
                "  A[Robot]",
                "  A -->|lifts| B",
                "  subgraph Shelf",
                "    C",
                "  end",
                "end",
                "B --> D",
                "subgraph two",
                "A",
                "end"))
        .containsExactly(
            "Back Room | contains | Robot",
            "Back Room | contains | B",
            "Robot | lifts | B",
            "Back Room | contains | Shelf",
            "Shelf | contains | C",
            "B | links to | D");
  }

  @Test
  void edgesMayEndAtSubgraphs() {
    assertThat(
            said(
                "A -->|opens| room",
                "subgraph room[\"The Room\"]",
                "B",
                "end",
                "room -->|feeds| A"))
        .containsExactly("A | opens | The Room", "The Room | contains | B", "The Room | feeds | A");
  }

  @Test
  void theTitleOfASubgraphMayBeSeveralWords() {
    assertThat(
            said(
                "subgraph Back Room",
                "A",
                "end",
                "subgraph \"Front Room\"",
                "B",
                "end",
                "subgraph",
                "C",
                "end"))
        .containsExactly("Back Room | contains | A", "Front Room | contains | B");
    assertThat(said("subgraph back [Back Room]", "A", "end", "back -->|feeds| B"))
        .containsExactly("Back Room | contains | A", "Back Room | feeds | B");
  }

  @Test
  void looksAndRemarksAreSkipped() {
    Extract extract =
        read(
            "%% A -->|x| B",
            "classDef big fill:#f9f;",
            "class A big",
            "style A fill:#f9f",
            "accDescr {",
            "A -->|x| B",
            "}",
            "accDescr { A }",
            "click A \"https://example.org\" _blank",
            "direction LR",
            "",
            "   ");
    assertThat(extract.statements()).isEmpty();
    assertThat(extract.diagnostics()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsReportedAndTheRestIsRead() {
    Extract extract = read("A -->|x B", "A -->", "-->", "C -->|y| D", "A{{", "A, B");
    assertThat(extract.statements()).extracting(Statement::phrase).containsExactly("y");
    assertThat(extract.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(Code.FLOWCHART_UNREADABLE);
    assertThat(extract.diagnostics())
        .extracting(it -> it.span().line())
        .containsExactly(2, 3, 4, 6, 7);
  }

  @Test
  void aStatementStandsAtItsObject() {
    Statement statement = read("  A[Shop] -->|uses| B[Robot]").statements().getFirst();
    assertThat(statement.span()).isEqualTo(new Span(2, 21, 8));
    assertThat(statement.quote()).isEqualTo("A[Shop] -->|uses| B[Robot]");
  }

  private static List<String> said(String... lines) {
    return read(lines).statements().stream()
        .map(it -> it.subject().name() + " | " + it.phrase() + " | " + it.object().name())
        .toList();
  }

  private static Extract read(String... lines) {
    return read(Source.of("chart.mmd", "flowchart LR\n" + String.join("\n", lines)));
  }

  @Test
  void frontMatterAndRemarksBeforeTheHeaderAreSkipped() {
    Source source =
        Source.of("chart.mmd", "\n---\ntitle: x\nA -->|uses| B\n---\ngraph TD\nC -->|uses| D");

    assertThat(read(source).statements())
        .extracting(it -> it.subject().name())
        .containsExactly("C");
    Source front = Source.of("chart.mmd", "---\nA -->|uses| B\n---\ngraph TD\n---\nC -->|uses| D");
    assertThat(read(front).statements()).extracting(it -> it.subject().name()).containsExactly("C");
  }

  @Test
  void aFrameWithoutANameIsNoContainer() {
    assertThat(
            said(
                "subgraph outer",
                "subgraph \" \"",
                "A",
                "end",
                "B",
                "end",
                "subgraph [Room]",
                "C",
                "end",
                "subgraph x[ ]",
                "D",
                "end"))
        .containsExactly("outer | contains | A", "outer | contains | B", "Room | contains | C");
  }

  @Test
  void aSubgraphStandsWhereItsLineDoes() {
    assertThat(read("subgraph one", "  subgraph two", "  end", "end").statements())
        .singleElement()
        .satisfies(it -> assertThat(it.span()).isEqualTo(new Span(3, 3, 12)));
  }

  @Test
  void aContainedNodeStandsAtItsFirstMention() {
    assertThat(read("subgraph one", "  A[Shop]", "end").statements())
        .singleElement()
        .satisfies(it -> assertThat(it.span()).isEqualTo(new Span(3, 3, 7)));
  }

  @Test
  void whatShowsNothingIsCalledByItsId() {
    assertThat(said("A[Shop] -->|uses| B", "A[ ]")).containsExactly("A | uses | B");
  }

  @Test
  void whatCannotBeReadIsMarkedToTheEndOfItsLine() {
    assertThat(read("A --> B, C").diagnostics())
        .filteredOn(it -> it.code() == Code.FLOWCHART_UNREADABLE)
        .singleElement()
        .satisfies(it -> assertThat(it.span()).isEqualTo(new Span(2, 10, 1)));
  }

  @Test
  void aLineLinksNoMorePairsThanALargeDrawingHas() {
    String fifty = "A" + " & B".repeat(49);

    assertThat(read(fifty + " -->|uses| " + fifty).statements()).hasSize(2_500);
    assertThat(read(fifty + " & C -->|uses| " + fifty).diagnostics())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.message()).startsWith("2550 links are drawn at once");
        });
  }

  @Test
  void ofALongLineOnlyTheEdgeIsQuoted() {
    String line = "A -->|uses| B" + " ".repeat(287);
    assertThat(read(line).statements().getFirst().quote()).isEqualTo("A -->|uses| B");
    assertThat(read("C -->|calls| D; A -->|uses| B;" + " ".repeat(300)).statements())
        .extracting(Statement::quote)
        .containsExactly("C -->|calls| D", "A -->|uses| B");
    assertThat(read("C -->|calls| D; A -->|uses| B").statements())
        .extracting(Statement::quote)
        .containsOnly("C -->|calls| D; A -->|uses| B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          A -->|x| B[  "f[0] g"]                    ~ A | x | f[0] g
          A -->|x| B(["f(])"])                      ~ A | x | f(])
          A -->|x| B[/Tape\\] -->|y| C[/Robot/]    ~ A | x | Tape
          A -->|x| B@{ label: 'Tape Robot', shape: rect } ~ A | x | Tape Robot
          A -->|x| B@{ label: Tape, shape: rect }   ~ A | x | Tape
          A -->|x| B@{ shape: rect }                ~ A | x | B
          A -->|x| B:C                              ~ A | x | B:C
          A -->|x| B:::big                          ~ A | x | B
          A -->|x| B-->C                            ~ A | x | B
          A -->|x| B==>C                            ~ A | x | B
          A -->|x| B.-C                             ~ A | x | B.-C
          """)
  void aNameEndsWhereALinkAShapeOrAClassBegins(String line, String expected) {
    assertThat(said(line)).first().isEqualTo(expected);
  }

  private static Extract read(Source source) {
    return FlowchartReader.read(
        source,
        new Block(
            IntStream.range(0, source.lines().size())
                .mapToObj(i -> new Block.Line(i + 1, 1, source.lines().get(i)))
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          A -->|x| B[Shop (old)]        ~ A | x | Shop (old)      ~ A -->|x| B["Shop (old)"]
          A -->|x| B[say "hi"]          ~ A | x | say "hi"        ~ A -->|x| B["say #quot;hi#quot;"]
          A -->|x| B["say "hi" now"]    ~ A | x | say "hi" now    ~ A -->|x| B["say #quot;hi#quot; now"]
          A -->|x (y)| B                ~ A | x (y) | B           ~ A -->|"x (y)"| B
          A -->|x| B [Shop]             ~ A | x | Shop            ~ A -->|x| B[Shop]
          A ->|x| B                     ~ A | x | B               ~ A -->|x| B
          A =>|x| B                     ~ A | x | B               ~ A ==>|x| B
          A -->|x| B %% why             ~ A | x | B               ~ A -->|x| B
          A -->|x| end                  ~ A | x | End             ~ A -->|x| End
          A{is (x)} -->|x| B(f(x))      ~ is (x) | x | f(x)       ~ A{"is (x)"} -->|x| B("f(x)")
          A <--|x| B                    ~ B | x | A               ~ A <---|x| B
          A <- B                        ~ B | links to | A        ~ A <--- B
          A[Shop -->|x| B               ~ Shop | x | B            ~ A[Shop] -->|x| B
          A[Shop -->|x| B[Till]         ~ Shop | x | Till         ~ A[Shop] -->|x| B[Till]
          A -->|x| B[Till               ~ A | x | Till            ~ A -->|x| B[Till]
          A[Shop) -->|x| B(Till]        ~ Shop | x | Till         ~ A[Shop] -->|x| B(Till)
          A[f(x) -->|x| B               ~ f(x) | x | B            ~ A["f(x)"] -->|x| B
          A{{Shop -- x --> B            ~ Shop | x | B            ~ A{{Shop}} -- x --> B
          A["Shop] -->|x| B[Till]       ~ Shop | x | Till         ~ A["Shop"] -->|x| B[Till]
          A[Shop"] -->|x| B["Till"]     ~ Shop | x | Till         ~ A["Shop"] -->|x| B["Till"]
          A -->|"x| B                   ~ A | x | B               ~ A -->|"x"| B
          A -->|"x| B["C"]              ~ A | x | C               ~ A -->|"x"| B["C"]
          My Shop -->|x| Big Till       ~ My Shop | x | Big Till  ~ My_Shop[My Shop] -->|x| Big_Till[Big Till]
          My Shop[The shop] -->|x| B    ~ The shop | x | B        ~ My_Shop[The shop] -->|x| B
          My Shop x--x B o--o C D       ~ My Shop | links to | B; B | links to | C D ~ My_Shop[My Shop] x--x B o--o C_D[C D]
          My Shop -- is up to --> B     ~ My Shop | is up to | B  ~ My_Shop[My Shop] -- is up to --> B
          My Shop -. may use .-> B      ~ My Shop | may use | B   ~ My_Shop[My Shop] -. may use .-> B
          My Shop:::big -->|x| B        ~ My Shop | x | B         ~ My_Shop[My Shop]:::big -->|x| B
          A - x -> B                    ~ A | x | B               ~ A -- x --> B
          A -uses-> B                   ~ A | uses | B            ~ A --uses--> B
          A -- uses -> B                ~ A | uses | B            ~ A -- uses --> B
          A == uses => B                ~ A | uses | B            ~ A == uses ==> B
          A -- B                        ~ A | links to | B        ~ A --- B
          A --> B: uses                 ~ A | uses | B            ~ A -->|uses| B
          A -> B : depends on           ~ A | depends on | B      ~ A -->|depends on| B
          """)
  void whatMermaidRejectsIsReadAsItWasMeant(String line, String expected, String corrected) {
    assertThat(said(line)).containsExactly(expected.split("; ", -1));
    assertThat(read(line).diagnostics())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo(Code.MERMAID_REJECTS);
          assertThat(it.hint()).isEqualTo("Write: " + corrected);
        });
  }

  @Test
  void aLineThatBreaksHasStatedWhatIsBeforeTheFault() {
    assertThat(said("A -->|x| B -->|y| C, D", "E -->|z| F"))
        .containsExactly("A | x | B", "E | z | F");
  }

  @Test
  void anOpenQuoteEndsWithItsLine() {
    assertThat(said("A[\"x --> B", "C -->|y| D[\"E\"]"))
        .containsExactly("x | links to | B", "C | y | E");
    assertThat(read("A[\"x --> B", "C -->|y| D[\"E\"]").diagnostics())
        .extracting(Diagnostic::span)
        .containsExactly(new Span(2, 1, 10));
    assertThat(said("A -->|\"x --> B", "C -->|y| D[\"E\"]")).containsExactly("C | y | E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A -->|x| B and C",
        "A B C D E F -->|x| G",
        "A -->|x B",
        "A --> B, C",
        "A -- x B -->|y|",
      })
  void whatNobodyCanCorrectIsTold(String line) {
    assertThat(read(line).diagnostics())
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo(Code.FLOWCHART_UNREADABLE));
  }

  @Test
  void labelsMayHaveSeveralLines() {
    assertThat(
            said(
                "A[\"`Shop",
                "  **old**`\"] -->|x| B]",
                "C@{ shape: rect, label: \"x } y\" } -->|z| D"))
        .containsExactly("x } y | z | D");
    assertThat(said("A[\"`Shop", "  **old**`\"] -->|x| B")).containsExactly("Shop old | x | B");
  }

  @Test
  void theTitleOfASubgraphMayHoldAnything() {
    assertThat(said("subgraph a", "subgraph b ] c", "D", "end", "E", "end", "F"))
        .containsExactly("a | contains | b ] c", "b ] c | contains | D", "a | contains | E");
  }
}

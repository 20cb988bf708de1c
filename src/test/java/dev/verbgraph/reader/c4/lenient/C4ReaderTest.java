package dev.verbgraph.reader.c4.lenient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class C4ReaderTest {

  private static final int MANY = 100_000;

  private static Extract read(String text) {
    Source source = Source.of("map.mmd", text);
    List<String> lines = source.lines();
    return C4Reader.read(
        source,
        new Block(
            IntStream.range(0, lines.size())
                .mapToObj(i -> new Block.Line(i + 1, 1, lines.get(i)))
                .toList()));
  }

  private static List<String> statements(String text) {
    return read(text).statements().stream()
        .map(it -> it.subject().name() + " " + it.phrase() + " " + it.object().name())
        .toList();
  }

  private static List<Integer> reported(String text) {
    return read(text).diagnostics().stream()
        .filter(said -> said.code() == Code.DIAGRAM_UNREADABLE)
        .map(said -> said.span().line())
        .toList();
  }

  @Test
  void aRelationStatesItsLabelWithItsTechnology() {
    assertThat(
            statements(
                """
                C4Container
                Container(shop, "The<br/>shop", "Java")
                ContainerDb(db, "R#amp;D")
                Rel(shop, db, "Reads from", "JDBC")
                Rel(db, shop, "Notifies", $techn="AMQP 1.0")
                """))
        .containsExactly("The shop Reads from (JDBC) R&D", "R&D Notifies (AMQP 1.0) The shop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rel", "Rel_U", "Rel_Up", "Rel_D", "Rel_Down", "Rel_L", "Rel_R"})
  void whereALineIsDrawnDoesNotMatter(String word) {
    assertThat(statements("C4Context\n" + word + "(a, b, \"uses\")\n")).containsExactly("a uses b");
  }

  @Test
  void relationsHaveDirections() {
    assertThat(
            statements(
                """
                C4Dynamic
                Rel_Back(a, b, "one")
                BiRel(a, b, "two")
                RelIndex(3, a, b, "three")
                """))
        .containsExactly("b one a", "a two b", "b two a", "a three b");
  }

  @Test
  void anElementIsInTheInnermostBoundaryAroundIt() {
    assertThat(
            statements(
                """
                C4Context
                Enterprise_Boundary(e, "Works") {
                  System_Boundary(s, "Shop") {
                    System(till, "Till")
                  }
                  Person(ada, "Ada")
                }
                Person(bob, "Bob")
                """))
        .containsExactly("Works contains Shop", "Shop contains Till", "Works contains Ada");
  }

  @Test
  void whatSwallowsTheNextLinesIsReadAsItWasMeant() {
    String text =
        """
        C4Context
        Person(ada, Ada)
        Person(bob, "Bob")
        Rel(ada, bob, "knows")
        """;

    assertThat(read(text).listings())
        .extracting(listing -> listing.term().name())
        .containsExactly("Ada", "Bob");
    assertThat(statements(text)).containsExactly("Ada knows Bob");
    assertThat(reported(text)).containsExactly(2);
  }

  @Test
  void wordsOfPlantUmlAreRelationsToo() {
    String text =
        """
        C4Context
        Rel_Neighbor(a, b, "uses")
        Rel_Back_Neighbor(a, b, "calls")
        birel(a, b, talks to)
        Lay_D(a, b)
        """;

    assertThat(statements(text))
        .containsExactly("a uses b", "b calls a", "a talks to b", "b talks to a");
    assertThat(reported(text)).contains(2, 5);
  }

  @Test
  void whatIsNotDeclaredIsToldOnce() {
    assertThat(reported("C4Context\nSystem(a, \"A\")\nRel(a, b, \"uses\")\nRel(b, a, \"calls\")\n"))
        .containsExactly(3);
  }

  @Test
  void whatTheWordsOfARelationMeanIsJudgedLater() {
    Extract extract =
        read(
            """
            C4Context
            System(a, "A")
            System(b, "B")
            Rel(a, b, "HTTPS")
            Rel(b, a, "JSON")
            Rel(b, a, "")
            """);

    assertThat(extract.diagnostics()).isEmpty();
    assertThat(extract.statements())
        .extracting(Statement::phrase, Statement::form)
        .containsExactly(
            tuple("HTTPS", Statement.Form.EDGE),
            tuple("JSON", Statement.Form.EDGE),
            tuple(Statement.LINKS_TO, Statement.Form.ARROW));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "Boundary(b, B) {\n".repeat(MANY),
        "Person(a, \"\n".repeat(MANY),
        "Person(a, x" + ", ".repeat(MANY),
        "Person(a, \"x\" y" + "\" ".repeat(MANY),
        "Person(\n".repeat(MANY),
        "Rel(a, b, uses) ".repeat(MANY),
        "x ".repeat(MANY),
        "$".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTakesTimeOutOfProportion(String text) {
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read("C4Context\n" + text + "\nLay_D()")))
        .isNotNull();
  }
}

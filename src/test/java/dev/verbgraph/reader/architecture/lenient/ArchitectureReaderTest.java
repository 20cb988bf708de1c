package dev.verbgraph.reader.architecture.lenient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureReaderTest {

  private static final int MANY = 100_000;

  private static Extract read(String text) {
    Source source = Source.of("map.mmd", text);
    List<String> lines = source.lines();
    return ArchitectureReader.read(
        source,
        new Block(
            IntStream.range(0, lines.size())
                .mapToObj(i -> new Block.Line(i + 1, 1, lines.get(i)))
                .toList()));
  }

  private static List<String> statements(Extract extract) {
    return extract.statements().stream()
        .map(it -> it.subject().name() + " " + it.phrase() + " " + it.object().name())
        .toList();
  }

  @Test
  void edgesWithTitlesStateThemInTheDirectionOfTheirHead() {
    Extract extract =
        read(
            """
            architecture-beta
            group street(cloud)[Street]
            service shop(server)[Shop] in street
            service till(database)[The R#amp;D till]
            shop:R -[reads]- L:till
            shop:R -[asks]-> L:till
            shop:R <-[tells]- L:till
            shop:R <-[meets]-> L:till
            """);

    assertThat(extract.listings())
        .extracting(listing -> listing.term().name())
        .containsExactly("Shop", "The R&D till");
    assertThat(statements(extract))
        .containsExactly(
            "Street contains Shop",
            "Shop reads The R&D till",
            "Shop asks The R&D till",
            "The R&D till tells Shop",
            "Shop meets The R&D till",
            "The R&D till meets Shop");
    assertThat(extract.diagnostics()).isEmpty();
  }

  @Test
  void edgesWithoutTitlesAreLinks() {
    assertThat(
            statements(
                read(
                    """
                    architecture-beta
                    service a
                    service b
                    a:R -- L:b
                    a:T --> B:b
                    """)))
        .containsExactly("a links to b", "a links to b");
  }

  @Test
  void whatLeadsToAJunctionLeadsOn() {
    Extract extract =
        read(
            """
            architecture-beta
            service gateway
            service orders
            service cart
            service disk
            junction left
            junction right
            gateway:R -[asks]-> L:left
            left:T --> B:orders
            left:R --> L:right
            right:T --> B:cart
            disk:R -- L:right
            """);

    assertThat(statements(extract))
        .containsExactly(
            "gateway asks orders", "gateway asks cart", "gateway asks disk", "disk links to cart");
    assertThat(extract.diagnostics()).isEmpty();
  }

  @Test
  void linesWithoutHeadsLinkEachTwoOnce() {
    assertThat(
            statements(
                read(
                    """
                    architecture-beta
                    service a
                    service b
                    service c
                    junction j
                    a:R -- L:j
                    j:R -- L:b
                    j:T -- B:c
                    """)))
        .containsExactly("a links to b", "a links to c", "b links to c");
  }

  @Test
  void whatLeadsNowhereByWayOfJunctionsIsTold() {
    Extract extract =
        read(
            """
            architecture-beta
            service a
            service b
            junction j
            junction k
            a:R --> L:j
            b:R --> L:j
            j:R --> L:k
            """);

    assertThat(statements(extract)).isEmpty();
    assertThat(extract.diagnostics())
        .extracting(Diagnostic::code, said -> said.span().line())
        .containsExactly(tuple(Code.EDGE_WITHOUT_WORDS, 6));
    assertThat(extract.diagnostics().getFirst().message()).contains("2 more like it");
  }

  @Test
  void aJunctionLinksNoMorePairsThanADrawingHas() {
    StringBuilder text = new StringBuilder("architecture-beta\njunction j\n");
    for (int i = 0; i < 101; i++) {
      text.append("service s%d\ns%d:R -- L:j\n".formatted(i, i));
    }
    assertThat(statements(read(text.toString()))).isEmpty();
    assertThat(read(text.toString()).diagnostics().getFirst().message())
        .contains("100 more like it");
  }

  @Test
  void aLineThatMermaidRejectsTakesNoOtherWithIt() {
    Extract extract =
        read(
            """
            architecture-beta
            service Backend(server)[Back End]
            service service
            service b &
            Backend:R -[uses]-> L:service
            Backend:R -> L:service
            """);

    assertThat(statements(extract)).containsExactly("Back End uses service");
    assertThat(extract.diagnostics()).extracting(said -> said.span().line()).containsExactly(4, 6);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "service &\n".repeat(MANY),
        "a:L---\n".repeat(MANY),
        "%%{\n".repeat(MANY),
        "accDescr {\n".repeat(MANY),
        "service a[\"\n".repeat(MANY),
        "service LRTB".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTakesTimeOutOfProportion(String text) {
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read("architecture-beta\n" + text)))
        .isNotNull();
  }
}

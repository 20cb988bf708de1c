package dev.verbgraph.reader.architecture.lenient;

import static org.assertj.core.api.Assertions.assertThat;
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
  void edgesWithoutTitlesAreLinksAndThoseAtJunctionsAreCounted() {
    Extract extract =
        read(
            """
            architecture-beta
            service a
            service b
            junction j
            a:R -- L:b
            a:T --> B:b
            a:R -[reads]- L:j
            j:R -- L:b
            """);

    assertThat(statements(extract)).containsExactly("a links to b", "a links to b");
    assertThat(extract.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.EDGE_WITHOUT_WORDS);
    assertThat(extract.diagnostics().getFirst().message()).contains("1 more like it");
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

package dev.verbgraph.reader.mindmap.strict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.mindmap.lenient.Item;
import dev.verbgraph.reader.mindmap.lenient.LineReader;
import dev.verbgraph.reader.mindmap.lenient.MindmapOutline;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for any map: the same made-up ones that are put to the real Mermaid, read leniently.
 */
class GeneratedMapTest {

  private static final int MAPS = 5_000;

  private static Stream<String> maps() {
    MapGenerator generator = new MapGenerator(7);
    return Stream.generate(generator::next).limit(MAPS);
  }

  @Test
  void everyPlaceIsInTheFileAndEveryNameHasText() {
    maps()
        .forEach(map -> {
          Source source = Source.of("map.mmd", map);
          Extract extract = Maps.read(map);
          Stream.of(
                  extract.listings().stream().map(Listing::span),
                  extract.statements().stream().map(Statement::span),
                  extract.diagnostics().stream().map(Diagnostic::span))
              .flatMap(spans -> spans)
              .forEach(span -> assertThat(isIn(span, source)).as("%s of %s", span, map).isTrue());
          assertThat(extract.statements())
              .allMatch(s -> !s.object().name().isBlank() && !s.phrase().isBlank());
        });
  }

  private static boolean isIn(Span span, Source source) {
    int length =
        span.line() <= source.lines().size() ? source.lines().get(span.line() - 1).length() : 0;
    return span.line() <= Math.max(1, source.lines().size())
        && span.column() - 1 + span.length() <= length;
  }

  @Test
  void noMapThatMermaidRejectsPassesWithoutAWord() {
    maps()
        .filter(map -> StrictMindmap.parse(map) instanceof StrictMindmap.Rejected)
        .forEach(map -> assertThat(Maps.diagnostics(map)).as(map).isNotEmpty());
  }

  @Test
  void aMapWithoutVerbsAndWithoutDiagnosticsIsMermaidsTree() {
    List<String> maps =
        maps()
            .filter(map -> Maps.diagnostics(map).isEmpty())
            .filter(map -> !MindmapOutline.of(Source.of("", map), items(map)).hasVerbs())
            .toList();
    assertThat(maps).hasSizeGreaterThan(300);
    for (String map : maps) {
      StrictNode root = ((StrictMindmap.Tree) StrictMindmap.parse(map)).root().orElseThrow();
      var read = Maps.read(map);
      assertThat(read.statements().size() + read.passages().size())
          .as(map)
          .isEqualTo(count(root) - 1);
    }
  }

  private static List<Item> items(String map) {
    Source source = Source.of("", map);
    return LineReader.read(source, Maps.block(source)).items();
  }

  private static int count(StrictNode node) {
    return 1 + node.children().stream().mapToInt(GeneratedMapTest::count).sum();
  }

  @Test
  void everyProposedLabelIsAccepted() {
    String hint = "Quote the label: ";
    List<Diagnostic> proposals =
        maps()
            .flatMap(map -> Maps.read(map, Optional.empty()).diagnostics().stream())
            .filter(d -> d.code() == Code.MERMAID_REJECTS || d.code() == Code.MERMAID_DROPS_WORDS)
            .filter(d -> d.hint().startsWith(hint) && !d.hint().contains("…"))
            .toList();
    assertThat(proposals).hasSizeGreaterThan(300);
    for (Diagnostic proposal : proposals) {
      String label = proposal.hint().substring(hint.length());
      assertThat(StrictMindmap.parse("mindmap\n R\n  " + label))
          .as(label)
          .isInstanceOf(StrictMindmap.Tree.class);
    }
  }
}

package dev.verbgraph.reader.mindmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.text.Extract;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Maps that nobody writes by accident: no reading may crash, hang or take more than time in proportion. The limit is
 * wide, for a busy machine; what is quadratic takes minutes at these sizes.
 */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMapTest {

  private static final int MANY = 100_000;
  private static final int MILLION = 1_000_000;

  /** Both readings. */
  private static Extract read(String map) {
    StrictMindmap.parse(map);
    return Maps.read(map);
  }

  @Test
  void aMillionVerbLines() {
    String map = "mindmap\n R\n  A\n" + "   :: uses\n   B\n".repeat(MILLION / 2);
    assertThat(read(map).statements()).hasSize(MILLION / 2 + 1);
  }

  @Test
  void verbLinesWithoutObjects() {
    assertThat(read("mindmap\n R\n  A\n" + "   :: uses\n".repeat(MANY)).diagnostics()).hasSize(MANY);
  }

  @Test
  void siblings() {
    assertThat(read("mindmap\n R\n" + "  A\n".repeat(MANY)).statements()).hasSize(MANY);
  }

  @Test
  void roots() {
    assertThat(read("mindmap\n" + " R\n".repeat(MANY)).listings()).hasSize(MANY);
  }

  @Test
  void aLineOf100MB() {
    assertThat(read("mindmap\n R\n  " + "a".repeat(100_000_000)).statements()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "[", "((", "{{", "\"", "`", "\"`", "%%", ":::", "::icon(", "::", "<", "<a ", "<a=\"", "%%{", "%%{a",
    "---\n", "\n", " ", " \n", "\u2028", "\u0000", "#", "&#", "style:#", "style", ":#;", "%%{a}%%", "}%%", "-)", "a (b) ", "\r"})
  void oneThingAgainAndAgain(String thing) {
    String things = thing.repeat(MANY);
    read(things);
    read("mindmap" + things);
    read("mindmap\n R\n  A " + things);
    read("mindmap\n R\n  A[" + things);
    read("mindmap\n R\n  A[\"" + things);
    read("---\n" + things + "\n---\nmindmap\n R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[b", "a[\"b", "a[\"`b", "a(b", ")b", "a (b) c", "a ::icon(x", "::icon(x", ":: uses (b", "a[b]:::c d (", "a (b)",
    "<a b=\"c", "%%{init", "style:#", "%% ", "%%", "a\n%%", "x[\"", ":::", "::"})
  void linesThatNeverClose(String line) {
    read("mindmap\n R\n" + ("  " + line + "\n").repeat(MANY));
  }

  @Test
  void aLongLabelOverAMillionChildrenIsNotQuotedAMillionTimes() {
    Extract extract = read("mindmap\n " + "R".repeat(MILLION) + "\n" + "  A\n".repeat(MANY));
    assertThat(extract.statements()).allMatch(statement -> statement.quote().length() < 1000);
  }

  @Test
  void nodesNestedAsDeepAsAFileCanHold() {
    int depth = 5_000;
    String map = "mindmap\n" + IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "n\n").collect(Collectors.joining());
    assertThat(read(map).statements()).hasSize(depth - 1);
    assertThat(StrictMindmap.parse(map)).isInstanceOf(StrictMindmap.Tree.class);
  }

  /** As text this would be 5 GB of blanks, so the outline gets it without the text. */
  @Test
  void aHundredThousandFoldNesting() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      items.add(new Item.Node(2 * i, "n", new Span(1, 1, 1), "n"));
      items.add(new Item.Verb(2 * i + 1, "uses", new Span(1, 1, 1)));
    }
    Outline outline = Outline.of(new Source("map.mmd", List.of("n")), items);
    assertThat(outline.entries()).hasSize(MANY);
    assertThat(RootKinds.of(outline.entries(), true)).hasSize(MANY);
  }

  @Test
  void aHundredThousandFoldTreeIsBuiltAndWrittenWithoutRecursion() {
    StrictTree tree = new StrictTree();
    Token label = new Token(Token.Kind.NODE_ID, 0, 1);
    for (int i = 0; i < MANY; i++) {
      assertThat(tree.add(new Element.Node(i, Optional.of(label), Optional.empty()))).isTrue();
    }
    try (JsonGenerator json = MermaidCases.JSON.tokenStreamFactory()
        .createGenerator(ObjectWriteContext.empty(), Writer.nullWriter())) {
      StrictJson.write(new StrictMindmap.Tree(tree.build("n")), json);
    }
  }

  @Test
  void deepYamlBeforeTheMap() {
    read("---\na: " + "[".repeat(MANY) + "\n---\nmindmap\n R\n");
    read("---\na: " + "{a: ".repeat(MANY) + "\n---\nmindmap\n R\n");
  }
}

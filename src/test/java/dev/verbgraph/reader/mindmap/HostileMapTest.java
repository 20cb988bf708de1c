package dev.verbgraph.reader.mindmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Maps nested deeper than any file can hold: as text each would have 5 GB of blanks. What a file can hold is tried by
 * {@code HostileInputTest}.
 */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMapTest {

  private static final int MANY = 100_000;

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
}

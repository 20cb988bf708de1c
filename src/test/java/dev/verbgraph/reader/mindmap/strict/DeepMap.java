package dev.verbgraph.reader.mindmap.strict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.mindmap.grammar.Element;
import dev.verbgraph.reader.mindmap.grammar.Token;
import dev.verbgraph.reader.mindmap.lenient.Item;
import dev.verbgraph.reader.mindmap.lenient.MindmapOutline;
import dev.verbgraph.reader.mindmap.lenient.RootKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that makes of a map of 100,000 levels what the readings make of any: it fails where
 * they cannot.
 */
final class DeepMap {

  private static final int LEVELS = 100_000;

  private DeepMap() {}

  public static void main(String[] made) {
    switch (made[0]) {
      case "outline" -> outline();
      case "tree" -> tree();
      default -> throw new IllegalArgumentException(made[0]);
    }
  }

  private static void outline() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      items.add(new Item.Node(2 * i, "n", new Span(1, 1, 1), "n"));
      items.add(new Item.Verb(2 * i + 1, "uses", new Span(1, 1, 1)));
    }
    MindmapOutline outline = MindmapOutline.of(new Source("map.mmd", List.of("n")), items);
    assertThat(outline.entries()).hasSize(LEVELS);
    assertThat(RootKinds.of(outline.entries(), true)).hasSize(LEVELS);
  }

  /** Builds the tree of the strict reading, and writes it. */
  private static void tree() {
    StrictTree tree = new StrictTree();
    Token label = new Token(Token.Kind.NODE_ID, 0, 1);
    for (int i = 0; i < LEVELS; i++) {
      assertThat(tree.add(new Element.Node(i, Optional.of(label), Optional.empty()))).isTrue();
    }
    StrictMindmap.Tree built = new StrictMindmap.Tree(tree.build("n"));
    assertThat(JsonWriter.line(json -> StrictJson.write(built, json))).isNotEmpty();
  }
}

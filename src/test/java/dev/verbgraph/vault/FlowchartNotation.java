package dev.verbgraph.vault;

import dev.verbgraph.vault.Page.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The labelled edges of a flowchart. */
enum FlowchartNotation implements Notation {
  FLOWCHART_IN_NOTE,
  FLOWCHART_IN_CONTAINER,
  FLOWCHART_FILE,
  FLOWCHART_WITH_SUBGRAPH;

  private static final List<String> ARROWS =
      List.of(
          "%s -->|%s| %s", "%s -- %s --> %s", "%s ==>|%s| %s", "%s -. %s .-> %s", "%s --o|%s| %s");

  private static final List<String> SHAPES =
      List.of("[%s]", "(%s)", "([%s])", "[(%s)]", "((%s))", "[\"%s\"]", "{{%s}}", "[/%s/]");

  @Override
  public Home home() {
    return this == FLOWCHART_FILE ? Home.DIAGRAM_FILE : Home.ANY_NOTE;
  }

  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    switch (this) {
      case FLOWCHART_FILE -> chart(page, sayings, random);
      case FLOWCHART_IN_NOTE, FLOWCHART_WITH_SUBGRAPH -> {
        page.write("```mermaid");
        chart(page, sayings, random);
        page.write("```");
      }
      case FLOWCHART_IN_CONTAINER -> {
        MermaidHome home = Any.of(List.of(MermaidHome.values()), random);
        page.write(home.open);
        chart(page, sayings, random);
        page.write(home.close);
      }
    }
  }

  private void chart(Page page, List<Saying> sayings, Random random) {
    page.write(random.nextBoolean() ? "flowchart LR" : "graph TD");
    page.write("  %% a comment: A -->|uses| B");
    List<Thing> shown = new ArrayList<>();
    if (this == FLOWCHART_WITH_SUBGRAPH) {
      Saying first = sayings.getFirst();
      Thing group = first.left();
      Thing inside = first.right();
      page.write("  subgraph group [" + group.title() + "]");
      page.write("    n0[" + inside.title() + "]", Said.of(new Fact(group, Verb.CONTAINS, inside)));
      page.write("  end");
      shown.add(inside);
    }
    for (Saying saying : sayings) {
      if (this == FLOWCHART_WITH_SUBGRAPH && saying.equals(sayings.getFirst())) {
        continue;
      }
      String left = node(saying.left(), shown, random);
      String right = node(saying.right(), shown, random);
      page.write(
          "  "
              + (random.nextInt(5) == 0
                  ? "%s <-- %s --- %s".formatted(right, saying.phrase(), left)
                  : Any.of(ARROWS, random).formatted(left, saying.phrase(), right)),
          Said.of(saying.fact()));
    }
    page.write("  style n0 fill:#f00");
  }

  /** Its text is given once. */
  private static String node(Thing thing, List<Thing> shown, Random random) {
    int at = shown.indexOf(thing);
    if (at >= 0) {
      return "n" + at;
    }
    shown.add(thing);
    return "n" + (shown.size() - 1) + Any.of(SHAPES, random).formatted(thing.title());
  }
}

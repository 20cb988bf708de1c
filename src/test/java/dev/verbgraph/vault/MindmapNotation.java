package dev.verbgraph.vault;

import dev.verbgraph.vault.Page.Said;
import java.util.List;
import java.util.Random;

/** The verb lines of a mindmap. */
enum MindmapNotation implements Notation {
  MINDMAP_IN_NOTE,
  MINDMAP_COMMENTED_VERBS,
  MINDMAP_OBJECTS_INDENTED,
  MINDMAP_IN_CONTAINER,
  MINDMAP_FILE,
  /** The root is the subject of all verbs. */
  MINDMAP_OF_ONE;

  @Override
  public Home home() {
    return this == MINDMAP_FILE ? Home.DIAGRAM_FILE : Home.ANY_NOTE;
  }

  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    switch (this) {
      case MINDMAP_FILE -> map(page, sayings, random);
      case MINDMAP_IN_NOTE, MINDMAP_COMMENTED_VERBS, MINDMAP_OBJECTS_INDENTED, MINDMAP_OF_ONE -> {
        page.write("```mermaid");
        map(page, sayings, random);
        page.write("```");
      }
      case MINDMAP_IN_CONTAINER -> {
        MermaidHome home = Any.of(List.of(MermaidHome.values()), random);
        page.write(home.open);
        map(page, sayings, random);
        page.write(home.close);
      }
    }
  }

  private void map(Page page, List<Saying> sayings, Random random) {
    page.write("mindmap");
    if (this == MINDMAP_OF_ONE) {
      Thing one = sayings.getFirst().left();
      page.write("  " + one.title());
      page.names(one);
      sayings.stream()
          .filter(each -> each.left().equals(one))
          .forEach(each -> verb(page, each, "    "));
      return;
    }
    Thing root = Categories.any(random);
    page.write("  root((" + root.title() + "))");
    for (Thing left : sayings.stream().map(Saying::left).distinct().toList()) {
      page.write("    " + left.title(), Said.of(new Fact(left, Verb.IN_CATEGORY, root)));
      sayings.stream()
          .filter(each -> each.left().equals(left))
          .forEach(each -> verb(page, each, "      "));
    }
  }

  private void verb(Page page, Saying saying, String indent) {
    page.write(indent + (this == MINDMAP_COMMENTED_VERBS ? "%% :: " : ":: ") + saying.phrase());
    page.write(
        indent + (this == MINDMAP_OBJECTS_INDENTED ? "  " : "") + saying.right().title(),
        Said.of(saying.fact()));
  }
}

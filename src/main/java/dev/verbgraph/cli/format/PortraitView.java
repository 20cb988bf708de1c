package dev.verbgraph.cli.format;

import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Portrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows everything about one entity. */
public final class PortraitView {

  private PortraitView() {}

  public static View of(Portrait.Page page) {
    return new View(text(page), json(page), Optional.empty(), Optional.of(drawing(page)), false);
  }

  private static Drawing drawing(Portrait.Page page) {
    String name = page.entity().name();
    Drawing.Builder drawing = new Drawing.Builder(true).root(name, name);
    for (Portrait.Relation relation : page.relations()) {
      String other = relation.other();
      boolean soft = relation.strength().equals(Optional.of(Strength.SOFT));
      drawing.node(other, other);
      drawing.arrow(
          relation.outgoing()
              ? new Drawing.Arrow(name, other, relation.type(), soft, false)
              : new Drawing.Arrow(other, name, relation.type(), soft, true));
    }
    return drawing.build();
  }

  private static List<Block> text(Portrait.Page page) {
    List<Block> text = new ArrayList<>();
    text.add(new Block.Line(0, page.entity().name() + " (" + page.entity().kind().label() + ")"));
    if (!page.entity().aliases().isEmpty()) {
      text.add(new Block.Line(0, "also called " + String.join(", ", page.entity().aliases())));
    }
    if (!page.categories().isEmpty()) {
      text.add(new Block.Line(0, "in " + String.join(", ", page.categories())));
    }
    relations(text, "What it does", page.relations().stream().filter(Portrait.Relation::outgoing).toList());
    relations(text, "What is done with it", page.relations().stream().filter(r -> !r.outgoing()).toList());
    for (Portrait.Passage passage : page.passages()) {
      section(text, passage.part() + " (" + passage.file() + ":" + passage.line() + ")");
      passage.text().lines().forEach(line -> text.add(new Block.Line(2, line)));
    }
    section(text, "Named in");
    page.documents().forEach(document -> text.add(new Block.Line(2, named(document))));
    return text;
  }

  private static void relations(List<Block> text, String title, List<Portrait.Relation> relations) {
    if (relations.isEmpty()) {
      return;
    }
    section(text, title);
    text.add(
        new Grid(
            List.of("type", "name", "kind", "strength"),
            relations.stream()
                .map(
                    relation ->
                        Grid.row(
                            relation.evidence(),
                            relation.type(),
                            relation.other(),
                            relation.kind().label(),
                            relation.strength().map(Strength::word).orElse("")))
                .toList()));
  }

  private static void section(List<Block> text, String title) {
    text.add(new Block.Line(0, ""));
    text.add(new Block.Line(0, title));
  }

  private static String named(Portrait.Naming document) {
    String lines = document.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String title = document.title().map(words -> " (" + words + ")").orElse("");
    return document.file() + title + (document.lines().size() == 1 ? ", line " : ", lines ") + lines;
  }

  private static Object json(Portrait.Page page) {
    Map<String, Object> json = Objects.object();
    json.put("name", page.entity().name());
    json.put("kind", page.entity().kind().label());
    json.put("aliases", page.entity().aliases());
    json.put("categories", page.categories());
    json.put("relations", page.relations().stream().map(PortraitView::json).toList());
    json.put("passages", page.passages().stream().map(PortraitView::json).toList());
    json.put("documents", page.documents().stream().map(PortraitView::json).toList());
    return json;
  }

  private static Object json(Portrait.Relation relation) {
    Map<String, Object> json = Objects.object();
    json.put("name", relation.other());
    json.put("kind", relation.kind().label());
    json.put("direction", relation.outgoing() ? "out" : "in");
    json.put("type", relation.type());
    json.put("phrases", relation.phrases());
    json.put("strength", relation.strength().map(Strength::word).orElse(null));
    json.put("evidence", Objects.places(relation.evidence()));
    return json;
  }

  private static Object json(Portrait.Passage passage) {
    Map<String, Object> json = Objects.object();
    json.put("part", passage.part());
    json.put("text", passage.text());
    json.put("file", passage.file());
    json.put("line", passage.line());
    return json;
  }

  private static Object json(Portrait.Naming document) {
    Map<String, Object> json = Objects.object();
    json.put("file", document.file());
    json.put("title", document.title().orElse(null));
    json.put("lines", document.lines());
    return json;
  }
}

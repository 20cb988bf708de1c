package dev.verbgraph.render;

import dev.verbgraph.model.Strength;
import dev.verbgraph.query.EntityDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows everything about one entity. */
public final class PortraitView {

  private PortraitView() {}

  public static View of(EntityDetails.Page page) {
    return new View(text(page), json(page), Optional.empty(), Optional.of(drawing(page)), false);
  }

  private static Drawing drawing(EntityDetails.Page page) {
    String name = page.entity().name();
    Drawing.Builder drawing = new Drawing.Builder(true).root(name, name);
    for (EntityDetails.Relation relation : page.relations()) {
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

  private static List<TextBlock> text(EntityDetails.Page page) {
    List<TextBlock> text = new ArrayList<>();
    text.add(
        new TextBlock.Line(0, page.entity().name() + " (" + page.entity().kind().label() + ")"));
    if (!page.entity().aliases().isEmpty()) {
      text.add(new TextBlock.Line(0, "also called " + String.join(", ", page.entity().aliases())));
    }
    if (!page.categories().isEmpty()) {
      text.add(new TextBlock.Line(0, "in " + String.join(", ", page.categories())));
    }
    relations(
        text,
        "What it does",
        page.relations().stream().filter(EntityDetails.Relation::outgoing).toList());
    relations(
        text,
        "What is done with it",
        page.relations().stream().filter(r -> !r.outgoing()).toList());
    for (EntityDetails.Passage passage : page.passages()) {
      section(text, passage.part() + " (" + passage.file() + ":" + passage.line() + ")");
      passage.text().lines().forEach(line -> text.add(new TextBlock.Line(2, line)));
    }
    section(text, "Named in");
    page.documents().forEach(document -> text.add(new TextBlock.Line(2, named(document))));
    return text;
  }

  private static void relations(
      List<TextBlock> text, String title, List<EntityDetails.Relation> relations) {
    if (relations.isEmpty()) {
      return;
    }
    section(text, title);
    text.add(
        new Grid(
            List.of("type", "name", "kind", "strength"),
            relations.stream()
                .map(relation ->
                    Grid.row(
                        relation.evidence(),
                        relation.type(),
                        relation.other(),
                        relation.kind().label(),
                        relation.strength().map(Strength::word).orElse("")))
                .toList()));
  }

  private static void section(List<TextBlock> text, String title) {
    text.add(new TextBlock.Line(0, ""));
    text.add(new TextBlock.Line(0, title));
  }

  private static String named(EntityDetails.Naming document) {
    String lines = document.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String title = document.title().map(words -> " (" + words + ")").orElse("");
    return document.file()
        + title
        + (document.lines().size() == 1 ? ", line " : ", lines ")
        + lines;
  }

  private static Object json(EntityDetails.Page page) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", page.entity().name());
    json.put("kind", page.entity().kind().label());
    json.put("aliases", page.entity().aliases());
    json.put("categories", page.categories());
    json.put("relations", page.relations().stream().map(PortraitView::json).toList());
    json.put("passages", page.passages().stream().map(PortraitView::json).toList());
    json.put("documents", page.documents().stream().map(PortraitView::json).toList());
    return json;
  }

  private static Object json(EntityDetails.Relation relation) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", relation.other());
    json.put("kind", relation.kind().label());
    json.put("direction", relation.outgoing() ? "out" : "in");
    json.put("type", relation.type());
    json.put("phrases", relation.phrases());
    json.put("strength", relation.strength().map(Strength::word).orElse(null));
    json.put("evidence", JsonObjects.places(relation.evidence()));
    return json;
  }

  private static Object json(EntityDetails.Passage passage) {
    Map<String, Object> json = JsonObjects.object();
    json.put("part", passage.part());
    json.put("text", passage.text());
    json.put("file", passage.file());
    json.put("line", passage.line());
    return json;
  }

  private static Object json(EntityDetails.Naming document) {
    Map<String, Object> json = JsonObjects.object();
    json.put("file", document.file());
    json.put("title", document.title().orElse(null));
    json.put("lines", document.lines());
    return json;
  }
}

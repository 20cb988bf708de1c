package dev.verbgraph.render;

import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.query.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows everything about one entity. */
public record EntityView(EntityDetails.Page page, Verbs verbs) implements View {

  private record JsonEntity(
      String name,
      String kind,
      List<String> aliases,
      List<String> categories,
      List<String> owners,
      List<JsonRelation> relations,
      List<JsonPassage> passages,
      List<JsonDocument> documents) {}

  private record JsonRelation(
      String name,
      String kind,
      String direction,
      String type,
      List<String> phrases,
      @Nullable String strength,
      @Nullable String status,
      List<JsonPlace> evidence) {

    private static JsonRelation of(EntityDetails.Relation relation) {
      return new JsonRelation(
          relation.other(),
          relation.kind().label(),
          relation.outgoing() ? "out" : "in",
          relation.type().name(),
          relation.phrases(),
          relation.strength().map(Strength::word).orElse(null),
          relation.status().map(RelationStatus::word).orElse(null),
          JsonPlace.of(relation.evidence()));
    }
  }

  private record JsonPassage(String part, String text, String file, int line) {

    private static JsonPassage of(EntityDetails.Prose prose) {
      return new JsonPassage(
          prose.part(), prose.text(), prose.place().document().value(), prose.place().line());
    }
  }

  private record JsonDocument(String file, @Nullable String title, List<Long> lines) {

    private static JsonDocument of(EntityDetails.Naming naming) {
      return new JsonDocument(
          naming.document().value(), naming.title().orElse(null), naming.lines());
    }
  }

  @Override
  public boolean none() {
    return false;
  }

  @Override
  public Object json() {
    return new JsonEntity(
        page.entity().name(),
        page.entity().kind().label(),
        page.entity().aliases(),
        page.categories(),
        page.owners(),
        page.relations().stream().map(JsonRelation::of).toList(),
        page.passages().stream().map(JsonPassage::of).toList(),
        page.documents().stream().map(JsonDocument::of).toList());
  }

  @Override
  public Optional<Drawing> drawing() {
    String name = page.entity().name();
    Drawing.Builder drawing = new Drawing.Builder().root(name, name);
    for (EntityDetails.Relation relation : page.relations()) {
      String other = relation.other();
      boolean outgoing = relation.outgoing();
      drawing.node(other, other);
      drawing.arrow(
          new RelationWords(verbs)
              .statement(
                  outgoing ? name : other,
                  outgoing ? other : name,
                  relation.type(),
                  relation.status(),
                  !outgoing));
    }
    return Optional.of(drawing.build());
  }

  @Override
  public List<TextBlock> text() {
    List<TextBlock> text = new ArrayList<>();
    text.add(
        new TextBlock.Line(0, page.entity().name() + " (" + page.entity().kind().label() + ")"));
    if (!page.entity().aliases().isEmpty()) {
      text.add(new TextBlock.Line(0, "also called " + String.join(", ", page.entity().aliases())));
    }
    if (!page.categories().isEmpty()) {
      text.add(new TextBlock.Line(0, "in " + String.join(", ", page.categories())));
    }
    if (!page.owners().isEmpty()) {
      text.add(new TextBlock.Line(0, "owned by " + String.join(", ", page.owners())));
    }
    relations(
        text,
        "Outgoing",
        page.relations().stream().filter(EntityDetails.Relation::outgoing).toList());
    relations(text, "Incoming", page.relations().stream().filter(r -> !r.outgoing()).toList());
    for (EntityDetails.Prose passage : page.passages()) {
      section(text, passage.part() + " (" + passage.place().where() + ")");
      passage.text().lines().forEach(line -> text.add(new TextBlock.Line(2, line)));
    }
    section(text, "Named in");
    page.documents().forEach(document -> text.add(new TextBlock.Line(2, named(document))));
    return text;
  }

  private void relations(
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
                        new RelationWords(verbs)
                            .statement(relation.type(), relation.status(), relation.outgoing()),
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
    String lines = Few.of(document.lines()).joined(", ");
    String title = document.title().map(words -> " (" + words + ")").orElse("");
    return document.document()
        + title
        + (document.lines().size() == 1 ? ", line " : ", lines ")
        + lines;
  }
}

package dev.verbgraph.render;

import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.NoteDetails;
import dev.verbgraph.query.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows everything that was read in one note. */
public record NoteView(NoteDetails.Page page, Verbs verbs) implements View {

  private record JsonNote(
      String file,
      @Nullable String title,
      List<JsonThing> things,
      List<JsonStatement> statements,
      List<JsonPassage> passages) {}

  private record JsonThing(String name, String kind, List<Long> lines) {

    private static JsonThing of(NoteDetails.Thing thing) {
      return new JsonThing(thing.name(), thing.kind().label(), thing.lines());
    }
  }

  private record JsonStatement(
      String subject,
      String type,
      String object,
      @Nullable String strength,
      @Nullable String status,
      int line,
      String quote) {

    private static JsonStatement of(NoteDetails.Said said) {
      return new JsonStatement(
          said.subject(),
          said.type().name(),
          said.object(),
          said.strength().map(Strength::word).orElse(null),
          said.status().map(RelationStatus::word).orElse(null),
          said.place().line(),
          said.place().quote());
    }
  }

  private record JsonPassage(@Nullable String name, String part, String text, int line) {

    private static JsonPassage of(NoteDetails.Prose prose) {
      return new JsonPassage(
          prose.about().orElse(null), prose.part(), prose.text(), prose.place().line());
    }
  }

  @Override
  public boolean none() {
    return false;
  }

  @Override
  public Object json() {
    return new JsonNote(
        page.note().path().value(),
        page.note().title().orElse(null),
        page.things().stream().map(JsonThing::of).toList(),
        page.statements().stream().map(JsonStatement::of).toList(),
        page.passages().stream().map(JsonPassage::of).toList());
  }

  @Override
  public Optional<Drawing> drawing() {
    Drawing.Builder drawing = new Drawing.Builder();
    for (NoteDetails.Said said : page.statements()) {
      drawing.node(said.subject(), said.subject()).node(said.object(), said.object());
      drawing.arrow(
          new RelationWords(verbs)
              .statement(said.subject(), said.object(), said.type(), said.status(), false));
    }
    Drawing drawn = drawing.build();
    List<String> objects = drawn.arrows().stream().map(Drawing.Arrow::to).toList();
    // What no statement leads to is where a tree begins; a circle begins where the note does.
    List<String> starts =
        drawn.nodes().keySet().stream().filter(node -> !objects.contains(node)).toList();
    return Optional.of(
        new Drawing(
            starts.isEmpty() ? drawn.nodes().keySet().stream().limit(1).toList() : starts,
            drawn.nodes(),
            drawn.arrows()));
  }

  @Override
  public List<TextBlock> text() {
    List<TextBlock> text = new ArrayList<>();
    String title = page.note().title().map(words -> " (" + words + ")").orElse("");
    text.add(new TextBlock.Line(0, page.note().path() + title));
    section(
        text,
        "Names",
        Stream.of(
            new Grid(
                List.of("name", "kind", "lines"),
                page.things().stream()
                    .map(thing ->
                        Grid.row(List.of(), thing.name(), thing.kind().label(), thing.lines()))
                    .toList())),
        page.things().isEmpty());
    section(
        text,
        "States",
        Stream.of(
            new Grid(
                List.of("line", "subject", "type", "object", "strength"),
                page.statements().stream().map(this::row).toList())),
        page.statements().isEmpty());
    for (NoteDetails.Prose passage : page.passages()) {
      section(
          text,
          passage.about().map(name -> name + ": ").orElse("")
              + passage.part()
              + " (line "
              + passage.place().line()
              + ")",
          passage.text().lines().map(line -> new TextBlock.Line(2, line)),
          false);
    }
    return text;
  }

  private Grid.Row row(NoteDetails.Said said) {
    return Grid.row(
        List.of(),
        said.place().line(),
        said.subject(),
        RelationWords.forward(said.type(), said.status()),
        said.object(),
        said.strength().map(Strength::word).orElse(""));
  }

  private static void section(
      List<TextBlock> text, String title, Stream<? extends TextBlock> blocks, boolean empty) {
    if (!empty) {
      text.add(new TextBlock.Line(0, ""));
      text.add(new TextBlock.Line(0, title));
      blocks.forEach(text::add);
    }
  }
}

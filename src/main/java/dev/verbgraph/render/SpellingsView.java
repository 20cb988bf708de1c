package dev.verbgraph.render;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.NameRule;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Place;
import dev.verbgraph.resolve.Spelling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Shows how a name came to be one thing: each way in which notes write it, with the rule that joins
 * it with the others and its first place, and below that what would keep them apart.
 *
 * @param spellings in the order of the notes; empty where only prose names it
 */
public record SpellingsView(Entity entity, List<Spelling> spellings) {

  /**
   * @param width of the terminal, empty when there is none
   */
  public void print(PrintWriter out, OptionalInt width) {
    new Text(out, width, false).write(text());
    List<String> apart = apart();
    if (!apart.isEmpty()) {
      out.println();
      apart.forEach(out::println);
    }
  }

  private List<TextBlock> text() {
    List<TextBlock> text = new ArrayList<>();
    text.add(new TextBlock.Line(0, entity.name() + " (" + entity.kind().label() + ")"));
    text.add(new TextBlock.Line(0, ""));
    text.add(
        new Grid(
            List.of("spelling", "why", "first place"), spellings.stream().map(this::row).toList()));
    return text;
  }

  private Grid.Row row(Spelling spelling) {
    Place place = new Place(spelling.document(), spelling.span().line(), spelling.quote());
    String why =
        spelling.rules().stream().map(NameRule::words).collect(Collectors.joining(", and "));
    return Grid.row(List.of(), spelling.name(), why, place.where());
  }

  /** Lines for an {@code aliases.yaml}; none where there is nothing to keep apart. */
  private List<String> apart() {
    String own = Names.fold(entity.name());
    List<String> pairs =
        spellings.stream()
            .map(Spelling::name)
            .filter(name -> !Names.fold(name).equals(own))
            .map(name ->
                "  - [" + AliasesYaml.quoted(name) + ", " + AliasesYaml.quoted(entity.name()) + "]")
            .toList();
    List<String> lines = new ArrayList<>();
    if (!pairs.isEmpty()) {
      lines.add(
          "# To keep them apart, put what is right into aliases.yaml beside the notes, and take"
              + " the");
      lines.add("# spelling out of the aliases there:");
      lines.add("distinct:");
      lines.addAll(pairs);
    }
    return lines;
  }
}

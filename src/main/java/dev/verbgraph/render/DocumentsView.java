package dev.verbgraph.render;

import dev.verbgraph.query.ImportedDocuments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows the notes that the graph was made from.
 *
 * @param now what their age is told from
 */
public record DocumentsView(List<ImportedDocuments.Imported> found, Instant now)
    implements ListView<ImportedDocuments.Imported> {

  private record Row(
      String path, @Nullable String title, long entities, long statements, String imported) {}

  @Override
  public Object row(ImportedDocuments.Imported document) {
    return new Row(
        document.document().value(),
        document.title().orElse(null),
        document.entities(),
        document.statements(),
        document.at().toString());
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("path", "title", "entities", "statements", "imported"),
        found.stream()
            .map(document ->
                Grid.row(
                    List.of(),
                    document.document().value(),
                    document.title().orElse(""),
                    document.entities(),
                    document.statements(),
                    age(Duration.between(document.at(), now))))
            .toList());
  }

  /** In the largest unit of which there is a whole one. */
  private static String age(Duration age) {
    if (age.toDays() > 0) {
      return Count.of(age.toDays(), "day") + " ago";
    }
    if (age.toHours() > 0) {
      return Count.of(age.toHours(), "hour") + " ago";
    }
    return age.toMinutes() > 0 ? Count.of(age.toMinutes(), "minute") + " ago" : "just now";
  }
}

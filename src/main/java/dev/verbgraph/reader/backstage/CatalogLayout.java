package dev.verbgraph.reader.backstage;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.NoteLayout;
import dev.verbgraph.reader.text.NoteLayout.Form;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the form of each line of a catalog file. */
public final class CatalogLayout {

  /** What tells one entity from another, and the names of the parts that hold what is read. */
  private static final Pattern FRAME =
      Pattern.compile(
          "\\s*(?:#.*|---.*|\\.\\.\\.|(?:apiVersion|kind|namespace|name|title):.*|(?:"
              + Arrays.stream(BackstageRelation.values())
                  .map(relation -> relation.field)
                  .collect(Collectors.joining("|", "metadata|spec|description|", ""))
              + "):[\\s>|+-]*)?");

  private CatalogLayout() {}

  /**
   * @param source a YAML file
   */
  public static NoteLayout of(Source source) {
    List<Form> forms =
        source.lines().stream()
            .map(line -> FRAME.matcher(line).matches() ? Form.LAYOUT : Form.FIELD)
            .toList();
    return new NoteLayout(source, forms, List.of());
  }
}

package dev.verbgraph.reader.text;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the lines of a note are by their form, whatever they say.
 *
 * @param source the whole file
 * @param forms one for each line
 * @param parts its lists, tables, titles and diagrams, in the order of the file
 */
public record NoteLayout(Source source, List<Form> forms, List<Part> parts) {

  /** The form of a line. */
  public enum Form {
    /** Blank, or a mark that says nothing itself: of a fence, a table, a style. */
    LAYOUT,
    TITLE,
    /** Of the front matter. */
    PROPERTY,
    /** Of a catalog. */
    FIELD,
    TEXT,
    ITEM,
    /** Of a table. */
    ROW,
    DIAGRAM,
    CODE,
    HTML,
    COMMENT,
    /** Left out, as its author wants. */
    IGNORED
  }

  /** What a part is. */
  public enum Sort {
    LIST,
    TABLE,
    TITLE,
    DIAGRAM
  }

  /**
   * Several lines that belong together.
   *
   * @param to its last line; of a title the last one before the next title of its level
   * @param place where it is to be spoken of
   * @param name of a title that may name a thing, else empty
   * @param promises whether it looks as if it named things: ordinary lists and titles do not
   * @param links whether it has links to notes
   */
  public record Part(
      Sort sort,
      int from,
      int to,
      Span place,
      Optional<String> name,
      boolean promises,
      boolean links) {

    /**
     * @return the same part with another end
     */
    public Part to(int last) {
      return new Part(sort, from, last, place, name, promises, links);
    }
  }
}

package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.model.Unread;
import dev.verbgraph.reader.text.Block;
import java.util.List;
import java.util.Optional;

/**
 * The typed links of a property: {@code uses: "[[Till]]"}. Most properties with links are no
 * relations; the vocabulary knows those that are.
 */
public final class PropertyLinks {

  private PropertyLinks() {}

  /**
   * @param text where the text of a property stands
   * @return its first line where a bracket of a link is missing in it
   */
  public static Optional<Unread> broken(Source source, Span text) {
    String line = source.lines().get(text.line() - 1);
    int from = text.column() - 1;
    int to = Math.min(line.length(), from + text.length());
    return UnreadLinks.broken(
        new Block.Line(text.line(), text.column(), line.substring(from, to)), source);
  }

  /**
   * @param key that of the property
   * @param text where its text stands
   * @param note what the note is about
   * @return a statement for each link in the first line of the text, in order; may be empty
   */
  public static List<Statement> statements(Source source, String key, Span text, String note) {
    String line = source.lines().get(text.line() - 1);
    int from = text.column() - 1;
    return NoteLinks.in(line, from, Math.min(line.length(), from + text.length())).stream()
        .map(link -> {
          Span span = new Span(text.line(), link.at() + 1, link.length());
          return new Statement(
              Term.of(note),
              key,
              link.term(),
              span,
              source.quote(span),
              Statement.Form.ONLY_IF_KNOWN);
        })
        .toList();
  }
}

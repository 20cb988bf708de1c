package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that a note gives to what it is about.
 *
 * @param name not blank
 */
public record PageName(String name, Span span) {

  /** {@code [[Shop]]}, {@code [[Shop|shown]]}. */
  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|#]+)[^\\[\\]]*\\]\\]");

  /**
   * @param written a text, or a link to the note of that name
   * @param span where it stands, without the blanks around it
   * @return empty where it is blank
   */
  static Optional<PageName> of(String written, Span span) {
    String text = written.strip();
    Matcher link = LINK.matcher(text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!link.matches()) {
      return Optional.of(new PageName(text, span));
    }
    String name = link.group(1).strip();
    Span inside = new Span(span.line(), span.column() + link.start(1), name.length());
    return name.isEmpty() ? Optional.empty() : Optional.of(new PageName(name, inside));
  }

  /**
   * @param written names with commas between them
   * @param line the line that they stand in
   * @param column where in it
   * @return those that are not blank, in order, each with its place; may be empty
   */
  static List<PageName> list(String written, int line, int column) {
    List<PageName> names = new ArrayList<>();
    int at = column;
    for (String part : written.split(",", -1)) {
      int blanks = part.length() - part.stripLeading().length();
      of(part, new Span(line, at + blanks, part.strip().length())).ifPresent(names::add);
      at += part.length() + 1;
    }
    return List.copyOf(names);
  }
}

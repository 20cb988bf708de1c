package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.text.Block;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line begins: with a name, and perhaps with text after it.
 *
 * @param mark what sets the name apart
 * @param name the name without numbers, colons and marks; empty where there is none
 * @param span where the name stands
 * @param rest the text after the name
 */
record Headline(Mark mark, String name, Span span, Optional<Block.Line> rest) {

  enum Mark {
    /** {@code **Name:** text}, {@code **Name**: text}, or nothing but {@code **Name**} */
    LABEL,
    /** {@code **Name** text}, {@code [Name](address) text} */
    LEAD,
    /** {@code Name: text}, {@code Name - text} */
    COLON,
    /** The name is the whole line. */
    WHOLE,
    /** {@code Service: Name} */
    SERVICE,
    /** {@code Category: Name} */
    CATEGORY
  }

  /** No name is longer, and no line is looked at any further than that. */
  private static final int REACH = 400;

  private static final Pattern SEPARATOR = Pattern.compile("[:：](?=\\s|$)|\\s[-–—]\\s");
  private static final Pattern COLON = Pattern.compile("[:：](?=\\s|$)");
  private static final Pattern BEFORE_REST = Pattern.compile("^[\\s\\p{Z}]*[:：\\-–—]?[\\s\\p{Z}]*");

  /** Reads a line of a paragraph or an item, which can have text after the name. */
  static Headline of(Block.Line line) {
    String reach = reach(line);
    Inlines inlines = Inlines.of(reach);
    Optional<Headline> labelled = labelled(line, inlines);
    return labelled.orElseGet(() -> unlabelled(line, inlines));
  }

  private static Headline unlabelled(Block.Line line, Inlines inlines) {
    if (inlines.lead().isPresent()) {
      Inlines.Lead lead = inlines.lead().get();
      Mark mark = isLabel(inlines.plain(), lead) ? Mark.LABEL : Mark.LEAD;
      return of(mark, line, inlines, lead.length(), lead.end());
    }
    Matcher separator = SEPARATOR.matcher(inlines.plain());
    if (separator.find()) {
      return of(
          Mark.COLON, line, inlines, separator.start(), inlines.offset(separator.end() - 1) + 1);
    }
    return whole(line, inlines);
  }

  private static boolean isLabel(String plain, Inlines.Lead lead) {
    String after = plain.substring(lead.length()).strip();
    return lead.bold()
        && (after.isEmpty()
            || COLON.matcher(after).lookingAt()
            || COLON.matcher(plain.substring(0, lead.length()).stripTrailing()).find());
  }

  /** Reads a line that is a name from its beginning to its end, such as a heading. */
  static Headline whole(Block.Line line) {
    Inlines inlines = Inlines.of(reach(line));
    return labelled(line, inlines).orElseGet(() -> whole(line, inlines));
  }

  private static Headline whole(Block.Line line, Inlines inlines) {
    int length = line.text().length() > REACH ? 0 : inlines.plain().length();
    return of(Mark.WHOLE, line, inlines, length, line.text().length());
  }

  private static Headline of(
      Mark mark, Block.Line line, Inlines inlines, int nameLength, int restFrom) {
    String name = NameText.clean(inlines.plain().substring(0, nameLength));
    int at = Math.max(0, inlines.plain().indexOf(name));
    int from = inlines.offset(at);
    int to = name.isEmpty() ? from : inlines.offset(at + name.length() - 1) + 1;
    return new Headline(mark, name, line.span(from, to - from), rest(line, restFrom));
  }

  /** The label may be bold with its colon, without it, or together with the name. */
  private static Optional<Headline> labelled(Block.Line line, Inlines inlines) {
    Matcher label = TitleWords.labelOf(inlines.plain());
    if (!label.find() || label.end() == inlines.plain().stripTrailing().length()) {
      return Optional.empty();
    }
    int from = inlines.offset(label.end());
    String text = line.text().substring(from);
    if (inlines.lead().filter(lead -> lead.length() > label.end()).isPresent()) {
      text = text.replaceFirst("[*_]+", "");
    }
    Block.Line rest = new Block.Line(line.number(), line.column() + from, text);
    Headline named = unlabelled(rest, Inlines.of(reach(rest)));
    Mark mark = TitleWords.isCategoryLabel(label.group(1)) ? Mark.CATEGORY : Mark.SERVICE;
    return Optional.of(new Headline(mark, named.name(), named.span(), named.rest()));
  }

  private static Optional<Block.Line> rest(Block.Line line, int from) {
    String text = line.text().substring(Math.min(from, line.text().length()));
    Matcher before = BEFORE_REST.matcher(text);
    int skip = before.find() ? before.end() : 0;
    return text.isBlank() || text.length() == skip
        ? Optional.empty()
        : Optional.of(
            new Block.Line(line.number(), line.column() + from + skip, text.substring(skip)));
  }

  private static String reach(Block.Line line) {
    return line.text().substring(0, Math.min(REACH, line.text().length()));
  }
}

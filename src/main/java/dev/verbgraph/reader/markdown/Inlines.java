package dev.verbgraph.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * One line without its emphasis, links and code marks.
 *
 * @param plain the text
 * @param offsets where in the line each code unit of the text stands
 * @param lead the bold text or the link that the line begins with
 */
record Inlines(String plain, List<Integer> offsets, Optional<Lead> lead) {

  /**
   * @param length how much of the plain text it is
   * @param end where in the line its marks end
   * @param bold whether it is bold
   */
  record Lead(int length, int end, boolean bold) {}

  private static final Map<String, String> BOLD_TAGS =
      Map.of("<strong>", "</strong>", "<b>", "</b>");

  /** What may begin any of the inlines of CommonMark, or stand at the end of one. */
  private static final Pattern MARKUP = Pattern.compile("[\\p{Cntrl}*_`\\[\\]!<>&\\\\]");

  static Inlines of(String line) {
    if (isPlain(line)) {
      return new Inlines(
          line, IntStream.range(0, line.length()).boxed().toList(), Optional.empty());
    }
    Node paragraph = Markdown.inlines(line).getFirstChild();
    Collector collector = new Collector(line);
    if (paragraph != null) {
      collector.walk(paragraph);
    }
    String plain = collector.plain.toString();
    return new Inlines(plain, collector.offsets, lead(line, paragraph));
  }

  /** Most lines are: to have them parsed would take longer than all else that is done with them. */
  private static boolean isPlain(String line) {
    return !line.isEmpty()
        && line.strip().length() == line.length()
        && !MARKUP.matcher(line).find();
  }

  /** Where in the line a place of the plain text stands. */
  int offset(int index) {
    return index < offsets.size()
        ? offsets.get(index)
        : offsets.isEmpty() ? 0 : offsets.getLast() + 1;
  }

  private static Optional<Lead> lead(String line, Node paragraph) {
    Node first = paragraph == null ? null : paragraph.getFirstChild();
    if (first instanceof HtmlInline tag) {
      return lead(line, tag);
    }
    if (first == null || !isLead(first)) {
      return Optional.empty();
    }
    Collector collector = new Collector(line);
    collector.walk(first);
    if (collector.plain.toString().isBlank()) {
      return Optional.empty();
    }
    SourceSpan last = first.getSourceSpans().getLast();
    return Optional.of(
        new Lead(
            collector.plain.length(),
            last.getColumnIndex() + last.getLength(),
            !(first instanceof Link)));
  }

  /** Bold text may be written in HTML: {@code <strong>Name</strong>}. */
  private static Optional<Lead> lead(String line, HtmlInline open) {
    String close = BOLD_TAGS.get(open.getLiteral().toLowerCase(Locale.ROOT));
    if (close == null) {
      return Optional.empty();
    }
    Collector collector = new Collector(line);
    for (Node node = open.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline tag && tag.getLiteral().equalsIgnoreCase(close)) {
        SourceSpan last = tag.getSourceSpans().getLast();
        return collector.plain.toString().isBlank()
            ? Optional.empty()
            : Optional.of(
                new Lead(collector.plain.length(), last.getColumnIndex() + last.getLength(), true));
      }
      collector.add(node);
    }
    return Optional.empty();
  }

  private static boolean isLead(Node node) {
    return node instanceof StrongEmphasis
        || node instanceof Link
        || (node instanceof Emphasis
            && node.getFirstChild() instanceof StrongEmphasis
            && node.getFirstChild().getNext() == null);
  }

  /** Walks without calling itself. */
  private static final class Collector {
    private final String line;
    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    private Collector(String line) {
      this.line = line;
    }

    private void walk(Node top) {
      Node node = top.getFirstChild();
      while (node != null) {
        own(node);
        Node next = node instanceof Image ? null : node.getFirstChild();
        while (next == null && !node.equals(top)) {
          next = node.getNext();
          if (next == null) {
            node = node.getParent();
          }
        }
        node = next;
      }
    }

    /** Adds the text of a node and of all in it. */
    private void add(Node node) {
      own(node);
      walk(node);
    }

    private void own(Node node) {
      switch (node) {
        case Text text -> add(text.getLiteral(), text, 0);
        case Code code -> add(code.getLiteral(), code, 1);
        default -> {}
      }
    }

    /**
     * Characters that the line spells otherwise, as an entity or an escape, all stand where that
     * begins.
     */
    private void add(String literal, Node node, int mark) {
      List<Integer> places = new ArrayList<>();
      for (SourceSpan span : node.getSourceSpans()) {
        for (int i = mark; i < span.getLength() - mark; i++) {
          places.add(span.getColumnIndex() + i);
        }
      }
      boolean verbatim =
          places.size() >= literal.length()
              && IntStream.range(0, literal.length())
                  .allMatch(i -> line.charAt(places.get(i)) == literal.charAt(i));
      for (int i = 0; i < literal.length() && !places.isEmpty(); i++) {
        offsets.add(verbatim ? places.get(i) : places.getFirst());
        plain.append(literal.charAt(i));
      }
    }
  }
}

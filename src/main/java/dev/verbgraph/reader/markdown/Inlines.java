package dev.verbgraph.reader.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * One line without its emphasis, links and code marks.
 *
 * @param plain   the text
 * @param offsets where in the line each code unit of the text stands
 * @param lead    the bold text or the link that the line begins with
 */
record Inlines(String plain, List<Integer> offsets, Optional<Lead> lead) {

  /**
   * @param length how much of the plain text it is
   * @param end    where in the line its marks end
   */
  record Lead(int length, int end) {}

  static Inlines of(String line) {
    Node paragraph = Markdown.inlines(line).getFirstChild();
    Collector collector = new Collector();
    if (paragraph != null) {
      collector.walk(paragraph);
    }
    String plain = collector.plain.toString();
    return new Inlines(plain, collector.offsets, lead(paragraph));
  }

  /** Where in the line a place of the plain text stands. */
  int offset(int index) {
    return index < offsets.size() ? offsets.get(index) : offsets.isEmpty() ? 0 : offsets.getLast() + 1;
  }

  private static Optional<Lead> lead(Node paragraph) {
    Node first = paragraph == null ? null : paragraph.getFirstChild();
    if (first == null || !isLead(first)) {
      return Optional.empty();
    }
    Collector collector = new Collector();
    collector.walk(first);
    if (collector.plain.toString().isBlank()) {
      return Optional.empty();
    }
    SourceSpan last = first.getSourceSpans().getLast();
    return Optional.of(new Lead(collector.plain.length(), last.getColumnIndex() + last.getLength()));
  }

  private static boolean isLead(Node node) {
    return node instanceof StrongEmphasis
        || node instanceof Link
        || node instanceof Emphasis && node.getFirstChild() instanceof StrongEmphasis && node.getFirstChild() == node.getLastChild();
  }

  /** Walks without calling itself. */
  private static final class Collector {
    private final StringBuilder plain = new StringBuilder();
    private final java.util.ArrayList<Integer> offsets = new java.util.ArrayList<>();

    private void walk(Node top) {
      Node node = top.getFirstChild();
      while (node != null) {
        switch (node) {
          case Text text -> add(text.getLiteral(), text, 0);
          case Code code -> add(code.getLiteral(), code, 1);
          default -> {}
        }
        Node next = node instanceof Image ? null : node.getFirstChild();
        while (next == null && node != top) {
          next = node.getNext();
          if (next == null) {
            node = node.getParent();
          }
        }
        node = next;
      }
    }

    /** Characters that the line spells as an entity all stand where the entity begins. */
    private void add(String literal, Node node, int mark) {
      if (node.getSourceSpans().isEmpty()) {
        return;
      }
      SourceSpan span = node.getSourceSpans().getFirst();
      boolean verbatim = span.getLength() == literal.length() + 2 * mark;
      for (int i = 0; i < literal.length(); i++) {
        offsets.add(span.getColumnIndex() + (verbatim ? mark + i : 0));
      }
      plain.append(literal);
    }
  }
}

package dev.verbgraph.reader.markdown;

import java.util.Arrays;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Takes out what the author of a note wants to be left out: the block after {@code <!--
 * verbgraph-ignore -->}, and all between {@code <!-- verbgraph-ignore-start -->} and {@code <!--
 * verbgraph-ignore-end -->}, or the end of what they stand in. It is not read, so that nothing is
 * said of it.
 */
final class IgnoreMarks {

  private static final String NAME = "verbgraph-ignore";

  private enum Mark {
    NEXT(NAME),
    START(NAME + "-start"),
    END(NAME + "-end");

    private final String comment;

    Mark(String word) {
      comment = "<!-- " + word + " -->";
    }

    private static Optional<Mark> of(Node node) {
      if (!(node instanceof HtmlBlock html)) {
        return Optional.empty();
      }
      String text = html.getLiteral().strip();
      return Arrays.stream(values()).filter(mark -> mark.comment.equals(text)).findFirst();
    }
  }

  private IgnoreMarks() {}

  /** Calls itself for lists and quotations only, whose nesting is limited. */
  static void apply(Node container) {
    boolean next = false;
    boolean open = false;
    Node node = container.getFirstChild();
    while (node != null) {
      Node after = node.getNext();
      Optional<Mark> mark = Mark.of(node);
      if (mark.isPresent()) {
        next = mark.get() == Mark.NEXT;
        open = mark.get() == Mark.START || (open && next);
      } else if (next || open) {
        IgnoredBlock ignored = new IgnoredBlock();
        ignored.setSourceSpans(node.getSourceSpans());
        node.insertBefore(ignored);
        node.unlink();
        next = false;
      } else if (node instanceof ListBlock
          || node instanceof ListItem
          || node instanceof BlockQuote) {
        apply(node);
      }
      node = after;
    }
  }

  /** Whether a text may hold a mark. */
  static boolean mayBeIn(String text) {
    return text.contains(NAME);
  }
}

package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Makes a tree of titled entries of a note: which text stands under which title. Says nothing about what they mean. */
final class Outline {

  private static final int CATEGORY_PARAGRAPH = 7;
  private static final int NAME_PARAGRAPH = 8;
  private static final int PART_PARAGRAPH = 9;

  private final Source source;
  private Optional<String> title = Optional.empty();
  private Optional<String> heading = Optional.empty();

  private Outline(Source source) {
    this.source = source;
  }

  /**
   * @param title the first heading of level 1
   * @param root  the note
   */
  record Tree(Optional<String> title, Entry root) {}

  static Tree of(Source source, Node document) {
    Outline outline = new Outline(source);
    Entry root = new Entry(null, Entry.Form.NOTE, 0, Optional.empty());
    outline.fill(root, document.getFirstChild());
    return new Tree(outline.title, root);
  }

  /** Calls itself for lists and quotations only, whose nesting is limited. */
  private void fill(Entry container, Node first) {
    Entry open = container;
    for (Node node = first; node != null; node = node.getNext()) {
      switch (node) {
        case Heading it -> open = heading(container, open, it);
        case Paragraph it -> open = paragraph(container, open, it);
        case ListBlock it -> items(open, it);
        case BlockQuote it -> fill(child(open, Entry.Form.QUOTE, 0, Optional.empty()), it.getFirstChild());
        case FencedCodeBlock it when Fences.isMermaid(it) -> open.add(new Diagram(Fences.content(source, it), heading));
        case FencedCodeBlock it -> open.addProse(Fences.lines(source, it));
        case IndentedCodeBlock it -> open.addProse(Fences.lines(source, it));
        case HtmlBlock it -> open.addProse(Fences.lines(source, it));
        case ThematicBreak it -> open.add(new Rule());
        default -> {
          // Link definitions: nothing that a reader of the note would see.
        }
      }
    }
  }

  private Entry heading(Entry container, Entry open, Heading node) {
    List<Block.Line> lines = lines(node);
    Optional<Headline> headline = lines.isEmpty() ? Optional.empty() : Optional.of(Headline.whole(lines.getFirst()));
    heading = headline.map(Headline::name).filter(name -> !name.isEmpty());
    if (node.getLevel() == 1 && title.isEmpty()) {
      title = heading;
    }
    return section(container, open, Entry.Form.HEADING, node.getLevel(), headline);
  }

  private Entry paragraph(Entry container, Entry open, Paragraph node) {
    List<Block.Line> lines = lines(node);
    if (lines.isEmpty()) {
      return open;
    }
    Headline headline = Headline.of(lines.getFirst());
    int level = level(headline, lines, node);
    if (level == 0) {
      open.addProse(lines);
      return open;
    }
    Entry entry = section(container, open, Entry.Form.PARAGRAPH, level, Optional.of(headline));
    addBody(entry, headline, lines);
    return entry;
  }

  /** Which section a paragraph opens, or 0 if it is nothing but prose. */
  private static int level(Headline headline, List<Block.Line> lines, Node node) {
    TitleWords.Sort sort = TitleWords.sort(headline.name());
    boolean alone = headline.rest().isEmpty();
    boolean followed = lines.size() == 1 && node.getNext() instanceof ListBlock;
    return switch (headline.mark()) {
      case SERVICE -> NAME_PARAGRAPH;
      case CATEGORY -> CATEGORY_PARAGRAPH;
      case LEAD -> switch (sort) {
        case TELLING_PART, COMMON_PART -> PART_PARAGRAPH;
        case CATEGORY, LISTING -> alone ? CATEGORY_PARAGRAPH : 0;
        case PERHAPS_CATEGORY, NAME -> NAME_PARAGRAPH;
        case SENTENCE -> 0;
      };
      case COLON -> switch (sort) {
        case TELLING_PART -> PART_PARAGRAPH;
        case COMMON_PART -> alone ? PART_PARAGRAPH : 0;
        case CATEGORY -> alone && followed ? CATEGORY_PARAGRAPH : 0;
        case PERHAPS_CATEGORY, LISTING, SENTENCE, NAME -> 0;
      };
      case WHOLE -> sort == TitleWords.Sort.CATEGORY && followed ? CATEGORY_PARAGRAPH : 0;
    };
  }

  private void items(Entry open, ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      List<Block.Line> lines = first instanceof Paragraph paragraph ? lines(paragraph) : List.of();
      if (lines.isEmpty()) {
        fill(child(open, Entry.Form.ITEM, 0, Optional.empty()), first);
      } else {
        Headline headline = Headline.of(lines.getFirst());
        Entry entry = child(open, Entry.Form.ITEM, 0, Optional.of(headline));
        addBody(entry, headline, lines);
        fill(entry, first.getNext());
      }
    }
  }

  private static void addBody(Entry entry, Headline headline, List<Block.Line> lines) {
    headline.rest().ifPresent(rest -> entry.addProse(List.of(rest)));
    entry.addProse(lines.subList(1, lines.size()));
  }

  private static Entry section(Entry container, Entry open, Entry.Form form, int level, Optional<Headline> headline) {
    Entry parent = open;
    while (parent != container && parent.level >= level) {
      parent = parent.parent;
    }
    return child(parent, form, level, headline);
  }

  private static Entry child(Entry parent, Entry.Form form, int level, Optional<Headline> headline) {
    Entry entry = new Entry(parent, form, level, headline);
    parent.add(entry);
    return entry;
  }

  private static List<Block.Line> lines(Node node) {
    return node.getFirstChild() instanceof RawText text ? text.lines() : List.of();
  }
}

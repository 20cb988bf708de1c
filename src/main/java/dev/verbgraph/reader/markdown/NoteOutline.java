package dev.verbgraph.reader.markdown;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.Names;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.NameShape;
import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * Makes a tree of titled entries of a note: which text stands under which title. Says nothing about
 * what they mean.
 */
final class NoteOutline {

  private static final int CATEGORY_PARAGRAPH = 7;
  private static final int NAME_PARAGRAPH = 8;
  private static final int PART_PARAGRAPH = 9;

  /** In words: with fewer, or with capitals in them, what ends with a full stop may be a name. */
  private static final int SENTENCE = 3;

  private static final int LONG_SENTENCE = 7;

  private static final int SMALLEST = 6;

  private final Source source;
  private final List<String> titles = new ArrayList<>();
  private Optional<String> heading = Optional.empty();

  private NoteOutline(Source source) {
    this.source = source;
  }

  /**
   * @param title the heading of level 1, if there is only one
   * @param root the note
   */
  record Tree(Optional<String> title, OutlineEntry root) {}

  /**
   * @param words what titles are understood by
   */
  static Tree of(Source source, Node document, TitleWords words) {
    NoteOutline outline = new NoteOutline(source);
    OutlineEntry root = OutlineEntry.note(words);
    outline.fill(root, document.getFirstChild());
    return new Tree(
        outline.titles.size() == 1 ? Optional.of(outline.titles.getFirst()) : Optional.empty(),
        root);
  }

  /** Calls itself for lists and quotations only, whose nesting is limited. */
  private void fill(OutlineEntry container, Node first) {
    OutlineEntry open = container;
    for (Node node = first; node != null; node = node.getNext()) {
      switch (node) {
        case Heading it -> open = heading(container, open, it);
        case Paragraph it -> open = paragraph(container, open, it);
        case ListBlock it -> items(open, it);
        case BlockQuote it ->
            fill(child(open, OutlineEntry.Form.QUOTE, 0, Optional.empty()), it.getFirstChild());
        case FencedCodeBlock it when Fences.isMermaid(it) ->
            open.add(new Diagram(Fences.content(source, it), heading, true));
        case FencedCodeBlock it when PlainDiagrams.isOne(source, it) ->
            open.add(new Diagram(Fences.content(source, it), heading, false));
        case MermaidContainer it ->
            open.add(new Diagram(Fences.content(source, it), heading, true));
        case FencedCodeBlock it -> open.add(new Prose(Fences.lines(source, it), Prose.Form.RAW));
        case IndentedCodeBlock it ->
            open.add(new Prose(Fences.lines(source, it), Prose.Form.INDENTED));
        case HtmlBlock it when isComment(it.getLiteral().strip()) -> open.add(new Comment());
        case HtmlBlock it -> open = html(container, open, Fences.lines(source, it));
        case HiddenBlock it -> open.add(new Comment());
        case IgnoredBlock it -> open.add(new Comment());
        case ThematicBreak it -> open.add(new Rule());
        default -> {
          // Link definitions: nothing that a reader of the note would see.
        }
      }
    }
  }

  private OutlineEntry html(OutlineEntry container, OutlineEntry open, List<Block.Line> lines) {
    Optional<HtmlHeading> heading = HtmlHeading.of(lines);
    if (heading.isPresent()) {
      return heading(container, open, List.of(heading.get().line()), heading.get().level());
    }
    open.add(new Prose(lines, Prose.Form.RAW));
    return open;
  }

  /** Also one that is never closed: it goes on to the end of the note. */
  private static boolean isComment(String html) {
    int end = html.indexOf("-->");
    return html.startsWith("<!--") && (end < 0 || end + 3 == html.length());
  }

  private OutlineEntry heading(OutlineEntry container, OutlineEntry open, Heading node) {
    return heading(container, open, lines(node), node.getLevel());
  }

  private OutlineEntry heading(
      OutlineEntry container, OutlineEntry open, List<Block.Line> lines, int level) {
    if (!lines.isEmpty() && isSentence(lines.getFirst().text(), level)) {
      // People write descriptions in small type: what it stands below is described by it.
      OutlineEntry described =
          open.contents.isEmpty()
                  || !(open.contents.getLast() instanceof OutlineEntry last)
                  || last.form != OutlineEntry.Form.ITEM
              ? open
              : last;
      addText(described, lines);
      return open;
    }
    Optional<Headline> headline =
        lines.isEmpty() ? Optional.empty() : Optional.of(Headline.whole(lines.getFirst()));
    heading = headline.map(Headline::name).filter(name -> !name.isEmpty());
    if (level == 1) {
      heading.ifPresent(titles::add);
    }
    OutlineEntry entry = section(container, open, OutlineEntry.Form.HEADING, level, headline);
    if (!lines.isEmpty() && lines.getLast().text().stripTrailing().endsWith(":")) {
      entry.introduces();
    }
    return entry;
  }

  /** A sentence is never a name. The smallest headings are used for all sorts of text. */
  private static boolean isSentence(String text, int level) {
    String words = Names.squeeze(text);
    String[] each = words.split(" ", LONG_SENTENCE + 1);
    boolean plain =
        Arrays.stream(each).skip(1).noneMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    boolean ends = words.endsWith(".") || words.endsWith("!");
    return level > 1
        && ((ends && (each.length >= LONG_SENTENCE || (plain && each.length >= SENTENCE)))
            || (level == SMALLEST && !NameShape.looksLikeName(words)));
  }

  /**
   * One line may label what follows, and the next line of the same paragraph label something else.
   */
  private OutlineEntry paragraph(OutlineEntry container, OutlineEntry open, Paragraph node) {
    OutlineEntry last = open;
    List<Block.Line> lines = lines(node);
    if (lines.isEmpty()) {
      open.add(new Comment());
      return open;
    }
    Optional<MarkdownTable> table = MarkdownTable.of(lines);
    if (table.isPresent()) {
      open.add(table.get());
      addText(open, lines);
      return open;
    }
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isLabelled(lines.get(i))) {
        boolean beforeMore = i < lines.size() || node.getNext() instanceof ListBlock;
        last = paragraph(container, last, lines.subList(from, i), beforeMore && i - from == 1);
        from = i;
      }
    }
    return last;
  }

  private static boolean isLabelled(Block.Line line) {
    String text = line.text().stripLeading();
    if (LinkLine.isField(text)) {
      return false;
    }
    if (!text.startsWith("**") && !text.startsWith("__") && !TitleWords.labelOf(text).find()) {
      return false;
    }
    return switch (Headline.of(line).mark()) {
      case SERVICE, CATEGORY, LABEL -> true;
      case LEAD, COLON, WHOLE -> false;
    };
  }

  /**
   * @param beforeMore whether it is one line, with a list or a labelled line right below
   */
  private OutlineEntry paragraph(
      OutlineEntry container, OutlineEntry open, List<Block.Line> lines, boolean beforeMore) {
    if (open.sort() == TitleWords.Sort.LISTING && open.contents.isEmpty() && lines.size() == 1) {
      List<Headline> names = NameList.of(lines.getFirst(), open.words());
      names.forEach(name -> child(open, OutlineEntry.Form.ITEM, 0, Optional.of(name)));
      if (!names.isEmpty()) {
        return open;
      }
    }
    Headline headline = Headline.of(lines.getFirst());
    int level =
        LinkLine.isField(lines.getFirst().text()) ? 0 : level(headline, beforeMore, open.words());
    if (level == 0) {
      addText(open, lines);
      return open;
    }
    LinkLine.of(lines.getFirst(), false).forEach(open::add);
    OutlineEntry entry =
        section(container, open, OutlineEntry.Form.PARAGRAPH, level, Optional.of(headline));
    addBody(entry, headline, lines);
    return entry;
  }

  /**
   * Which section a paragraph opens, or 0 if it is nothing but prose. The less sets it apart, the
   * surer it must be.
   */
  private static int level(Headline headline, boolean beforeMore, TitleWords words) {
    TitleWords.Sort sort = words.sort(headline.name());
    boolean alone = headline.rest().isEmpty();
    boolean introduces = alone && beforeMore;
    boolean names = headline.rest().filter(rest -> !NameList.of(rest, words).isEmpty()).isPresent();
    return switch (headline.mark()) {
      case SERVICE -> NAME_PARAGRAPH;
      case CATEGORY -> CATEGORY_PARAGRAPH;
      case LABEL ->
          switch (sort) {
            case TELLING_PART, COMMON_PART, PART_OF_MANY, LISTING -> PART_PARAGRAPH;
            case CATEGORY -> alone || names ? CATEGORY_PARAGRAPH : NAME_PARAGRAPH;
            case PERHAPS_CATEGORY -> alone && beforeMore ? CATEGORY_PARAGRAPH : NAME_PARAGRAPH;
            case NAME -> NAME_PARAGRAPH;
            case OTHER -> 0;
          };
      case LEAD ->
          sort == TitleWords.Sort.NAME || sort == TitleWords.Sort.PERHAPS_CATEGORY
              ? NAME_PARAGRAPH
              : 0;
      case COLON ->
          switch (sort) {
            case TELLING_PART, PART_OF_MANY -> PART_PARAGRAPH;
            case COMMON_PART -> alone ? PART_PARAGRAPH : 0;
            case LISTING -> introduces || names ? PART_PARAGRAPH : 0;
            case CATEGORY -> introduces || names ? CATEGORY_PARAGRAPH : 0;
            case PERHAPS_CATEGORY -> introduces ? CATEGORY_PARAGRAPH : 0;
            case OTHER, NAME -> introduces ? NAME_PARAGRAPH : 0;
          };
      case WHOLE -> sort == TitleWords.Sort.CATEGORY && beforeMore ? CATEGORY_PARAGRAPH : 0;
    };
  }

  private void items(OutlineEntry open, ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      List<Block.Line> lines = first instanceof Paragraph paragraph ? lines(paragraph) : List.of();
      List<LinkLine> links = lines.isEmpty() ? List.of() : LinkLine.of(lines.getFirst(), true);
      if (lines.isEmpty()) {
        fill(child(open, OutlineEntry.Form.ITEM, 0, Optional.empty()), first);
      } else if (links.stream().anyMatch(link -> !link.onlyIfKnown())) {
        OutlineEntry entry = child(open, OutlineEntry.Form.ITEM, 0, Optional.empty());
        links.forEach(entry::add);
        addText(entry, lines.subList(1, lines.size()));
        fill(entry, first.getNext());
      } else {
        // Whether the vocabulary knows the words is not known here: it is an item like any other.
        links.forEach(open::add);
        Headline headline = Headline.of(lines.getFirst());
        OutlineEntry entry = child(open, OutlineEntry.Form.ITEM, 0, Optional.of(headline));
        LinkLine.only(lines.getFirst()).ifPresent(entry::isLink);
        addBody(entry, headline, lines);
        fill(entry, first.getNext());
      }
    }
  }

  /**
   * What follows the title: prose, or after the title of a list or a category the names of its
   * services.
   */
  private static void addBody(OutlineEntry entry, Headline headline, List<Block.Line> lines) {
    List<Headline> names =
        headline
            .rest()
            .filter(rest -> lines.size() == 1 && ownsNames(entry))
            .map(rest -> NameList.of(rest, entry.words()))
            .orElse(List.of());
    if (names.isEmpty()) {
      headline.rest().ifPresent(rest -> entry.addProse(List.of(rest)));
      addText(entry, lines.subList(1, lines.size()));
    }
    names.forEach(name -> child(entry, OutlineEntry.Form.ITEM, 0, Optional.of(name)));
  }

  /** Prose, and the typed links among its lines. */
  private static void addText(OutlineEntry entry, List<Block.Line> lines) {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      List<LinkLine> links = LinkLine.of(lines.get(i), false);
      links.forEach(entry::add);
      // Whether the vocabulary knows the words is not known here: such a line is prose, too.
      if (links.stream().anyMatch(link -> !link.onlyIfKnown())) {
        entry.addProse(lines.subList(from, i));
        from = i + 1;
      }
    }
    entry.addProse(lines.subList(from, lines.size()));
  }

  private static boolean ownsNames(OutlineEntry entry) {
    return entry.sort() == TitleWords.Sort.LISTING || entry.sort() == TitleWords.Sort.CATEGORY;
  }

  private static OutlineEntry section(
      OutlineEntry container,
      OutlineEntry open,
      OutlineEntry.Form form,
      int level,
      Optional<Headline> headline) {
    OutlineEntry parent = open;
    while (parent != container && parent.level >= level) {
      parent = requireNonNull(parent.parent);
    }
    return child(parent, form, level, headline);
  }

  private static OutlineEntry child(
      OutlineEntry parent, OutlineEntry.Form form, int level, Optional<Headline> headline) {
    return parent.child(form, level, headline);
  }

  private static List<Block.Line> lines(Node node) {
    return node.getFirstChild() instanceof RawText text ? text.lines() : List.of();
  }
}

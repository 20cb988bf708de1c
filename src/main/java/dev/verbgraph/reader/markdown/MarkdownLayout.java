package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.reader.mermaid.DiagramLayout;
import dev.verbgraph.reader.mermaid.DiagramReader;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.NameShape;
import dev.verbgraph.reader.text.NoteLayout;
import dev.verbgraph.reader.text.NoteLayout.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Tells the form of each line of a Markdown note. */
public final class MarkdownLayout {

  /** Of parts that end no section. */
  private static final int NO_TITLE = Integer.MAX_VALUE;

  private final Source source;
  private final TitleWords words;
  private final Form[] forms;
  private final List<NoteLayout.Part> parts = new ArrayList<>();

  /** The level of each part that is a title. */
  private final List<Integer> levels = new ArrayList<>();

  private MarkdownLayout(Source source, TitleWords words) {
    this.source = source;
    this.words = words;
    this.forms = new Form[source.lines().size()];
    // What is part of no block of Markdown says nothing to a reader of the note.
    Arrays.fill(forms, Form.LAYOUT);
  }

  /**
   * @param source the whole file
   * @param frontMatter how many lines of it are front matter and no Markdown
   * @param words what titles have beside the words that all may have
   */
  public static NoteLayout of(Source source, int frontMatter, HeadingWords words) {
    MarkdownLayout layout = new MarkdownLayout(source, TitleWords.BUILT_IN.with(words));
    for (int i = 1; i < frontMatter - 1; i++) {
      layout.forms[i] = source.lines().get(i).isBlank() ? Form.LAYOUT : Form.PROPERTY;
    }
    layout.blocks(Markdown.blocks(source, frontMatter), Form.TEXT, true);
    return new NoteLayout(source, List.of(layout.forms), layout.sections());
  }

  /** Calls itself for lists and quotations only, whose nesting is limited. */
  private void blocks(Node container, Form text, boolean outermost) {
    for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading it -> heading(it, lines(it), it.getLevel());
        case Paragraph it -> paragraph(it, text);
        case ListBlock it -> {
          if (outermost) {
            list(it);
          }
          blocks(it, Form.ITEM, false);
        }
        case ListItem it -> blocks(it, Form.ITEM, false);
        case BlockQuote it -> blocks(it, text, outermost);
        case FencedCodeBlock it when Fences.isMermaid(it) || PlainDiagrams.isOne(source, it) ->
            diagram(it, Fences.content(source, it));
        case MermaidContainer it -> diagram(it, Fences.content(source, it));
        case FencedCodeBlock it -> fence(it);
        case IndentedCodeBlock it -> fill(it, Form.CODE);
        case HtmlBlock it -> html(it);
        case HiddenBlock it -> fill(it, Form.COMMENT);
        case IgnoredBlock it -> fill(it, Form.IGNORED);
        default -> {
          // Breaks and link definitions.
        }
      }
    }
  }

  private void html(HtmlBlock node) {
    Optional<HtmlHeading> heading = HtmlHeading.of(Fences.lines(source, node));
    if (heading.isPresent()) {
      heading(node, List.of(heading.get().line()), heading.get().level());
    } else {
      fill(node, node.getLiteral().strip().startsWith("<!--") ? Form.COMMENT : Form.HTML);
    }
  }

  private void heading(Node node, List<Block.Line> lines, int level) {
    int line = first(node);
    forms[line - 1] = Form.TITLE;
    if (lines.isEmpty()) {
      return;
    }
    Headline headline = Headline.whole(lines.getFirst());
    Optional<String> name = Optional.of(headline.name()).filter(this::mayBeThing);
    add(
        level,
        new NoteLayout.Part(
            NoteLayout.Sort.TITLE, line, line, headline.span(), name, name.isPresent(), false));
  }

  private boolean mayBeThing(String name) {
    return words.sort(name) == TitleWords.Sort.NAME
        && !words.isTopic(name)
        && !TitleWords.isRole(name)
        && NameShape.looksLikeName(name);
  }

  private void paragraph(Paragraph node, Form text) {
    List<Block.Line> lines = lines(node);
    fill(node, lines.isEmpty() ? Form.COMMENT : text);
    if (MarkdownTable.of(lines).isPresent()) {
      fill(node, Form.ROW);
      forms[lines.getFirst().number() - 1] = Form.TITLE;
      forms[lines.get(1).number() - 1] = Form.LAYOUT;
      add(NO_TITLE, part(NoteLayout.Sort.TABLE, node, true, false));
    }
  }

  private void list(ListBlock node) {
    List<Block.Line> items = new ArrayList<>();
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getFirstChild() instanceof Paragraph paragraph && !lines(paragraph).isEmpty()) {
        items.add(lines(paragraph).getFirst());
      }
    }
    boolean links =
        items.stream()
            .map(Block.Line::text)
            .anyMatch(text -> !NoteLinks.in(text, 0, text.length()).isEmpty());
    long names =
        items.stream().map(item -> Headline.of(item).name()).filter(this::mayBeThing).count();
    boolean promises = links || (names > 1 && names == items.size());
    add(NO_TITLE, part(NoteLayout.Sort.LIST, node, promises, links));
  }

  private void fence(FencedCodeBlock node) {
    fill(node, Form.CODE);
    forms[first(node) - 1] = Form.LAYOUT;
    int last = last(node);
    if (source.lines().get(last - 1).strip().startsWith(node.getFenceCharacter().repeat(3))) {
      forms[last - 1] = Form.LAYOUT;
    }
  }

  private void diagram(Node node, Block content) {
    DiagramLayout.fill(content, forms);
    boolean isOfReadKind = DiagramReader.sort(content).isPresent();
    add(NO_TITLE, part(NoteLayout.Sort.DIAGRAM, node, isOfReadKind, false));
  }

  private void add(int level, NoteLayout.Part part) {
    levels.add(level);
    parts.add(part);
  }

  private NoteLayout.Part part(NoteLayout.Sort sort, Node node, boolean promises, boolean links) {
    String line = source.lines().get(first(node) - 1);
    int indent = line.length() - line.stripLeading().length();
    Span place = new Span(first(node), indent + 1, line.strip().length());
    return new NoteLayout.Part(
        sort, first(node), last(node), place, Optional.empty(), promises, links);
  }

  /** The parts, where those of titles reach to the next title of their level or a higher one. */
  private List<NoteLayout.Part> sections() {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> levels.get(i) == NO_TITLE ? parts.get(i) : parts.get(i).to(end(i)))
        .toList();
  }

  private int end(int title) {
    for (int i = title + 1; i < parts.size(); i++) {
      if (levels.get(i) <= levels.get(title)) {
        return parts.get(i).from() - 1;
      }
    }
    return source.lines().size();
  }

  private void fill(Node node, Form form) {
    for (SourceSpan span : node.getSourceSpans()) {
      int line = span.getLineIndex();
      forms[line] = source.lines().get(line).isBlank() ? Form.LAYOUT : form;
    }
  }

  private static int first(Node node) {
    return node.getSourceSpans().getFirst().getLineIndex() + 1;
  }

  private static int last(Node node) {
    return node.getSourceSpans().getLast().getLineIndex() + 1;
  }

  private static List<Block.Line> lines(Node node) {
    return node.getFirstChild() instanceof RawText text ? text.lines() : List.of();
  }
}

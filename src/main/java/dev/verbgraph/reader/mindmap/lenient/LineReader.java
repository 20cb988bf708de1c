package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import dev.verbgraph.reader.mindmap.grammar.DiagramFrontMatter;
import dev.verbgraph.reader.mindmap.grammar.Directives;
import dev.verbgraph.reader.mindmap.grammar.Element;
import dev.verbgraph.reader.mindmap.grammar.Lexer;
import dev.verbgraph.reader.mindmap.grammar.MindmapLabel;
import dev.verbgraph.reader.mindmap.grammar.MindmapParser;
import dev.verbgraph.reader.mindmap.grammar.Token;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.BlockText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lenient reading, line by line: what a person sees in a mindmap. Each line is first put to the
 * {@link Lexer}; what Mermaid reads in full is taken as Mermaid reads it, and every other line is
 * kept as a whole.
 */
public final class LineReader {

  private static final String HEADER = "mindmap";

  private final Source source;
  private final BlockText block;
  private final String text;
  private final Lexer lexer;
  private final List<Item> items = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Where the reading stands: the lines above belong to something that was read. */
  private int place;

  private LineReader(Source source, Block block) {
    this.source = source;
    this.block = new BlockText(block);
    text = Directives.blank(this.block.text());
    lexer = new Lexer(text + "\n");
  }

  public record Lines(List<Item> items, List<Diagnostic> diagnostics) {}

  public static Lines read(Source source, Block block) {
    LineReader reader = new LineReader(source, block);
    reader.read();
    return new Lines(reader.items, reader.diagnostics);
  }

  private void read() {
    place = DiagramFrontMatter.of(text).map(DiagramFrontMatter::end).orElse(0);
    directives();
    boolean header = false;
    for (int line = 0; line < block.lineCount(); line++) {
      int start = block.start(line);
      int content = Chars.skipBlanks(text, start, block.end(line));
      int end = Chars.trimEnd(text, content, block.end(line));
      if (start < place || end <= content) {
        continue;
      }
      if (text.startsWith("%%", content)) {
        comment(content - start, content, end);
      } else if (header) {
        statement(start, content, end);
      } else {
        header = true;
        header(start, content, end);
      }
    }
  }

  /**
   * Where Mermaid takes a directive out, what is left of its first and last line becomes one line.
   */
  private void directives() {
    String written = block.text();
    for (int at = Directives.find(written, place); at >= 0; ) {
      int end = Directives.end(written, at);
      if (!Directives.isClosed(written, end)) {
        report(
            Code.MERMAID_DROPS_WORDS,
            at,
            end,
            "Mermaid reads this as a directive and joins the next line to this one",
            "Close the directive with }%%, or add a blank after the %% of a comment");
      } else if (joinsLines(at, end)) {
        report(
            Code.MERMAID_DROPS_WORDS,
            at,
            end,
            "Mermaid joins the text before and after this directive",
            "Put the directive on its own line");
      }
      at = Directives.find(written, end);
    }
  }

  private boolean joinsLines(int at, int end) {
    int first = block.lineAt(at);
    int last = block.lineAt(end);
    return first < last
        && Chars.skipBlanks(text, block.start(first), at) < at
        && Chars.skipBlanks(text, end, block.end(last)) < block.end(last);
  }

  private void header(int start, int content, int end) {
    int wordEnd = Chars.skipWord(text, content);
    if (wordEnd - content != HEADER.length()
        || !text.regionMatches(true, content, HEADER, 0, HEADER.length())) {
      withoutHeader(start, content, end);
      return;
    }
    if (!text.startsWith(HEADER, content)) {
      report(
          Code.MINDMAP_HEADER,
          content,
          wordEnd,
          "Mermaid accepts the word mindmap only in lower case",
          "Write mindmap in lower case");
    }
    int root = Chars.skipBlanks(text, wordEnd, end);
    if (text.substring(root, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      statement(wordEnd, root, end);
    } else if (root < end) {
      report(
          Code.MINDMAP_HEADER,
          root,
          end,
          "Mermaid reads the text after the word mindmap as the root",
          "Remove the text after mindmap");
    }
  }

  private void withoutHeader(int start, int content, int end) {
    for (int line = block.lineAt(content) + 1; line < block.lineCount(); line++) {
      int word = Chars.skipBlanks(text, block.start(line), block.end(line));
      if (text.startsWith(HEADER, word)
          && Chars.trimEnd(text, word, block.end(line)) == word + HEADER.length()) {
        report(
            Code.MINDMAP_HEADER,
            content,
            end,
            "text above the word mindmap is ignored",
            "Start with the word mindmap");
        place = block.end(line);
        return;
      }
    }
    report(
        Code.MINDMAP_HEADER,
        content,
        end,
        "the mindmap does not start with the word mindmap",
        "Add a line with only the word mindmap above this line");
    statement(start, content, end);
  }

  private void comment(int column, int content, int end) {
    int colons = Chars.skipBlanks(text, content + 2, end);
    if (colons < end
        && text.startsWith("::", colons)
        && !text.startsWith(":::", colons)
        && !Decoration.isIcon(text, colons, end)) {
      verb(column, colons, end);
    }
  }

  private void statement(int start, int content, int end) {
    if (text.startsWith(":::", content)) {
      className(content, end);
    } else if (Decoration.isIcon(text, content, end)) {
      icon(start, content, end);
    } else if (text.startsWith("::", content)) {
      verbAsNode(start, content, end);
      verb(content - start, content, end);
    } else {
      almostVerb(start, content, end);
    }
  }

  private void almostVerb(int start, int content, int end) {
    switch (AlmostVerb.at(text, content, end)) {
      case AlmostVerb.WideColons(int marks) -> {
        report(
            Code.VERB_UNCLEAR,
            content,
            marks,
            "wide colons are no colons to Mermaid; this is read as a verb",
            "Write two plain colons: ::");
        verb(content - start, content, end);
      }
      case AlmostVerb.OtherMark(int marks) -> {
        report(
            Code.VERB_UNCLEAR,
            content,
            marks,
            "\"" + text.substring(content, marks) + "\" begins no verb; this is a node",
            "Write two colons if you mean a verb: ::");
        node(start, content, end);
      }
      case AlmostVerb.No no -> node(start, content, end);
    }
  }

  /** To Mermaid a verb line is a node like any other, and its brackets are brackets. */
  private void verbAsNode(int start, int content, int end) {
    String hint =
        "Write the verb as a comment: %% " + Brief.inMessage(text.substring(content, end));
    switch (MindmapParser.at(lexer, start)) {
      case Element.Failure failure -> rejected(content, end, failure, hint);
      case Element.Node node when node.box().isPresent() ->
          dropped(content, end, node.label(), hint);
      case Element.Node node -> {}
      case Element.Icon icon -> {}
      case Element.ClassName className -> {}
      case Element.Nothing nothing -> {}
    }
  }

  private void className(int content, int end) {
    int name = content + 3;
    if (name >= end) {
      report(
          Code.MERMAID_REJECTS,
          content,
          end,
          "Mermaid cannot read a class without a name",
          "Remove the line");
    } else if (Chars.isBlank(text.charAt(name))) {
      report(
          Code.VERB_UNCLEAR,
          content,
          end,
          "Mermaid reads three colons as a class, not a verb",
          "Write two colons if you mean a verb");
    }
  }

  private void icon(int start, int content, int end) {
    switch (MindmapParser.at(lexer, start)) {
      case Element.Icon icon when icon.name().to() < end -> {}
      case Element.Icon icon ->
          report(
              Code.MERMAID_DROPS_WORDS,
              content,
              end,
              "Mermaid reads everything up to the next ) as the icon",
              "Close the icon with )");
      case Element.Failure failure ->
          rejected(content, end, failure, "Close the icon with ) and remove the text after it");
      case Element.Node node ->
          report(
              Code.VERB_UNCLEAR,
              content,
              end,
              "Mermaid reads this as a node; it is read as an icon here",
              "Remove the blank: ::icon(");
      case Element.ClassName className -> {}
      case Element.Nothing nothing -> {}
    }
  }

  private void verb(int column, int colons, int end) {
    String phrase = MindmapLabel.name(text.substring(colons + 2, end));
    Span span = block.span(colons, end);
    if (phrase.isEmpty()) {
      report(
          Code.VERB_UNCLEAR,
          colons,
          end,
          "this verb line has no verb",
          "Write the verb after the colons");
      items.add(new Item.NoVerb(column, span));
    } else {
      items.add(new Item.Verb(column, phrase, span));
    }
  }

  private void node(int start, int content, int end) {
    NodeLine read = NodeLine.of(lexer, start, end);
    int textEnd = read instanceof NodeLine.Boxed ? end : Decoration.behind(text, content, end);
    if (textEnd < end) {
      report(
          Code.DECORATION_ON_NODE_LINE,
          textEnd,
          end,
          "Mermaid accepts icons and classes only on lines of their own",
          "Move it to the line below the node");
      undecorated(content - start, content, Chars.trimEnd(text, content, textEnd));
      return;
    }
    String whole = text.substring(content, end);
    switch (read) {
      case NodeLine.Boxed(Element.Node node) -> {
        boxed(content - start, content, end, node.label());
        place = Math.max(place, node.end());
        return;
      }
      case NodeLine.Plain plain -> inlineVerb(content, end);
      case NodeLine.DropsWords(Token shown) ->
          dropped(content, end, shown, QuotedLabel.hint(whole));
      case NodeLine.Swallows swallows ->
          report(
              Code.MERMAID_DROPS_WORDS,
              content,
              end,
              "Mermaid reads the following lines as part of this label",
              QuotedLabel.hint(whole));
      case NodeLine.Rejected(Element.Failure failure) ->
          rejected(content, end, failure, QuotedLabel.hint(whole));
    }
    item(content - start, content, content, end);
  }

  /** Reads what is left of a node's line without its icon or class. */
  private void undecorated(int column, int content, int end) {
    String rest = text.substring(content, end);
    if (NodeLine.of(new Lexer(rest + "\n"), 0, rest.length())
        instanceof NodeLine.Boxed(Element.Node node)) {
      Token label = node.label();
      boxed(
          column,
          content,
          end,
          new Token(label.kind(), content + label.from(), content + label.to()));
    } else {
      item(column, content, content, end);
    }
  }

  private void boxed(int column, int content, int end, Token label) {
    int from = Chars.skipBlanks(text, label.from(), label.to());
    int to = Chars.trimEnd(text, from, label.to());
    if (MindmapLabel.name(text.substring(from, to)).isEmpty()) {
      item(column, content, content, end);
    } else {
      item(column, content, from, to);
    }
  }

  private void item(int column, int content, int from, int to) {
    String written = text.substring(from, to);
    String name = MindmapLabel.name(written);
    int line = block.lineAt(content);
    String quote =
        Brief.inQuote(text.substring(content, Chars.trimEnd(text, content, block.end(line))));
    if (MindmapLabel.isListItem(written)) {
      report(
          Code.LABEL_IS_LIST_ITEM,
          from,
          to,
          "the mark of a list before this name is no part of it",
          "Leave it out");
    }
    items.add(
        new Item.Node(
            column, name.isEmpty() ? Chars.squeeze(written) : name, block.span(from, to), quote));
  }

  private void inlineVerb(int content, int end) {
    int colons = text.indexOf(" :: ", content, end);
    if (colons >= 0) {
      report(
          Code.VERB_UNCLEAR,
          colons + 1,
          colons + 3,
          "colons inside a line are text, not a verb",
          "Put the verb and its colons on a line of their own");
    }
  }

  private void dropped(int content, int end, Token shown, String hint) {
    report(
        Code.MERMAID_DROPS_WORDS,
        content,
        end,
        "Mermaid shows only \""
            + Brief.inMessage(MindmapLabel.name(shown.in(text)))
            + "\" of this line",
        hint);
  }

  private void rejected(int content, int end, Element.Failure failure, String hint) {
    report(
        Code.MERMAID_REJECTS,
        content,
        end,
        "Mermaid cannot read this line: " + failure.reason(),
        hint);
  }

  private void report(Code code, int from, int to, String message, String hint) {
    diagnostics.add(source.diagnostic(code, block.span(from, to), message, hint));
  }
}

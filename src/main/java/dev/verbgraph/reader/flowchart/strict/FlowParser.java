package dev.verbgraph.reader.flowchart.strict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Reads the statements of a flowchart. It never looks further than one token, and looks at that
 * before it does anything: what Mermaid would say first is said first.
 */
final class FlowParser {

  private static final Set<FlowKind> ID =
      EnumSet.of(
          FlowKind.NUMBER,
          FlowKind.NODE_STRING,
          FlowKind.DOWN,
          FlowKind.MINUS,
          FlowKind.DEFAULT,
          FlowKind.COMMA,
          FlowKind.COLON,
          FlowKind.AMPERSAND,
          FlowKind.HASH,
          FlowKind.STAR,
          FlowKind.LETTER);
  private static final Set<FlowKind> CALLBACK =
      EnumSet.of(
          FlowKind.NUMBER,
          FlowKind.LETTER,
          FlowKind.NODE_STRING,
          FlowKind.DIRECTION_BEHIND,
          FlowKind.DOWN,
          FlowKind.MINUS,
          FlowKind.COMMA,
          FlowKind.COLON,
          FlowKind.AMPERSAND,
          FlowKind.HASH,
          FlowKind.STAR);
  private static final Set<FlowKind> STYLE =
      EnumSet.of(
          FlowKind.NUMBER,
          FlowKind.NODE_STRING,
          FlowKind.COLON,
          FlowKind.SPACE,
          FlowKind.HASH,
          FlowKind.STYLE);
  private static final Set<FlowKind> TITLE =
      EnumSet.of(
          FlowKind.NUMBER,
          FlowKind.NODE_STRING,
          FlowKind.SPACE,
          FlowKind.MINUS,
          FlowKind.AMPERSAND,
          FlowKind.LETTER,
          FlowKind.COLON,
          FlowKind.STAR,
          FlowKind.HASH,
          FlowKind.LINK_BEGIN,
          FlowKind.STYLE,
          FlowKind.LINK_STYLE,
          FlowKind.CLASS_DEF,
          FlowKind.CLASS,
          FlowKind.CLICK,
          FlowKind.GRAPH,
          FlowKind.DIRECTION_BEHIND,
          FlowKind.SUBGRAPH,
          FlowKind.END,
          FlowKind.DOWN,
          FlowKind.UP);
  private static final Set<FlowKind> TEXT =
      EnumSet.of(FlowKind.TEXT, FlowKind.LESS, FlowKind.ODD_BEGIN, FlowKind.LETTER);
  private static final Set<FlowKind> LINK_TEXT = EnumSet.of(FlowKind.LINK_TEXT, FlowKind.LETTER);
  private static final Set<FlowKind> QUOTED = EnumSet.of(FlowKind.STRING, FlowKind.MARKDOWN);
  private static final Set<FlowKind> SEPARATOR =
      EnumSet.of(FlowKind.NEWLINE, FlowKind.SEMICOLON, FlowKind.END_OF_TEXT);
  private static final Set<FlowKind> LINK =
      EnumSet.of(FlowKind.LINK, FlowKind.LINK_BEGIN, FlowKind.LINK_ID);

  /** What may stand behind a statement that needs nothing to end it. */
  private static final Set<FlowKind> AFTER_STATEMENT =
      EnumSet.of(
          FlowKind.NOTHING_LEFT,
          FlowKind.SEMICOLON,
          FlowKind.NEWLINE,
          FlowKind.SPACE,
          FlowKind.END_OF_TEXT,
          FlowKind.SUBGRAPH,
          FlowKind.END,
          FlowKind.ACC_TITLE,
          FlowKind.ACC_DESCR,
          FlowKind.ACC_DESCR_LINES,
          FlowKind.STYLE,
          FlowKind.LINK_STYLE,
          FlowKind.CLASS_DEF,
          FlowKind.CLASS,
          FlowKind.CLICK,
          FlowKind.DIRECTION);

  static {
    AFTER_STATEMENT.addAll(ID);
  }

  /** What to do about something that the grammar allows and Mermaid does not. */
  interface Judge {

    /**
     * @param next the token behind it
     * @throws FlowFault the given one, if it ends the reading
     */
    void judge(FlowFault fault, FlowToken next) throws FlowFault;
  }

  private final FlowLexer lexer;
  private final FlowGraph graph;
  private final IntUnaryOperator origin;
  private final Judge judge;
  private FlowToken token;
  private int consumed;

  /**
   * @param graph takes what is read
   * @param origin where a place of the text that is parsed was in the text that was given
   */
  FlowParser(FlowLexer lexer, FlowGraph graph, IntUnaryOperator origin, Judge judge) {
    this.lexer = lexer;
    this.graph = graph;
    this.origin = origin;
    this.judge = judge;
    token = lexer.next();
  }

  /** The token that is looked at. */
  FlowToken token() {
    return token;
  }

  /** The place behind the last token that was read. */
  int consumed() {
    return consumed;
  }

  boolean isAtEnd() {
    return is(FlowKind.NOTHING_LEFT);
  }

  /** Reads all that is left; subgraphs are closed there. */
  void statements() throws FlowFault {
    while (!(isAtEnd() && !graph.isOpen())) {
      statement();
    }
  }

  void header() throws FlowFault {
    expect(FlowKind.GRAPH);
    if (is(FlowKind.NO_DIRECTION_BEHIND)) {
      advance();
      return;
    }
    expect(FlowKind.DIRECTION_BEHIND);
    if (is(FlowKind.SEMICOLON)) {
      advance();
      return;
    }
    while (is(FlowKind.SPACE)) {
      advance();
    }
    expect(FlowKind.NEWLINE);
  }

  void statement() throws FlowFault {
    if (isIn(ID)) {
      chain();
    } else if (isIn(SEPARATOR) || is(FlowKind.SPACE)) {
      // What separates nothing is an item of a subgraph, as odd as that is.
      graph.item(new StrictMention(token.text(), place(token.from(), token.to())));
      advance();
    } else if (is(FlowKind.SUBGRAPH)) {
      begin();
    } else if (is(FlowKind.END) && graph.isOpen()) {
      end();
    } else if (is(FlowKind.DIRECTION)) {
      advance();
    } else if (is(FlowKind.ACC_TITLE)) {
      advance();
      described(FlowKind.ACC_TITLE_VALUE);
    } else if (is(FlowKind.ACC_DESCR)) {
      advance();
      described(FlowKind.ACC_DESCR_VALUE);
    } else if (is(FlowKind.ACC_DESCR_LINES)) {
      described(FlowKind.ACC_DESCR_LINES);
      // The brace that ends it is not a token.
      consumed++;
    } else {
      setting();
      separator();
    }
  }

  /** A statement that sets how something looks or behaves. */
  private void setting() throws FlowFault {
    if (is(FlowKind.STYLE)) {
      style();
    } else if (is(FlowKind.LINK_STYLE)) {
      linkStyle();
    } else if (is(FlowKind.CLASS_DEF)) {
      advance();
      expect(FlowKind.SPACE);
      joined(ID);
      expect(FlowKind.SPACE);
      styles();
    } else if (is(FlowKind.CLASS)) {
      advance();
      expect(FlowKind.SPACE);
      joined(ID);
      expect(FlowKind.SPACE);
      joined(ID);
    } else if (is(FlowKind.CLICK)) {
      advance();
      click();
    } else {
      throw unexpected();
    }
  }

  /** Nodes, and links from each group of them to the next. */
  private void chain() throws FlowFault {
    List<List<StrictMention>> groups = new ArrayList<>();
    groups.add(group(Optional.empty(), List.of()));
    while (isIn(LINK)) {
      FlowLink link = link();
      groups.add(group(Optional.of(link), groups.getLast()));
    }
    separator();
    groups.reversed().forEach(group -> group.forEach(graph::item));
  }

  /**
   * @param link what leads to the group
   * @param before where from
   */
  private List<StrictMention> group(Optional<FlowLink> link, List<StrictMention> before)
      throws FlowFault {
    List<StrictMention> group = new ArrayList<>();
    group.add(node());
    Optional<String> data = Optional.empty();
    while (true) {
      data = shapeData();
      boolean blanks = blanks();
      if (!(blanks && is(FlowKind.AMPERSAND))) {
        if (blanks && data.isPresent()) {
          throw unexpected();
        }
        break;
      }
      advance();
      if (!blanks()) {
        throw unexpected();
      }
      StrictMention described = group.getLast();
      group.add(node());
      describe(described, data);
    }
    if (!isIn(LINK) && !isIn(SEPARATOR)) {
      throw unexpected();
    }
    describe(group.getLast(), data);
    if (link.isPresent()) {
      judged(() -> graph.link(before, group, link.get()));
    }
    return group;
  }

  private void describe(StrictMention mention, Optional<String> data) throws FlowFault {
    if (data.isPresent()) {
      judged(() -> graph.describe(mention.id(), data.get()));
    }
  }

  private interface Step {
    void take() throws FlowFault;
  }

  private void judged(Step step) throws FlowFault {
    try {
      step.take();
    } catch (FlowFault fault) {
      judge.judge(fault, token);
    }
  }

  private boolean blanks() {
    boolean blanks = is(FlowKind.SPACE);
    while (is(FlowKind.SPACE)) {
      advance();
    }
    return blanks;
  }

  private Optional<String> shapeData() {
    if (!is(FlowKind.SHAPE_DATA)) {
      return Optional.empty();
    }
    StringBuilder data = new StringBuilder();
    while (is(FlowKind.SHAPE_DATA)) {
      data.append(token.text());
      advance();
    }
    return Optional.of(data.toString());
  }

  /** A node with its class. */
  private StrictMention node() throws FlowFault {
    int from = token.from();
    String id = joined(ID);
    vertex(id);
    if (is(FlowKind.STYLE_SEPARATOR)) {
      advance();
      joined(ID);
    }
    boolean ends = isIn(SEPARATOR) || isIn(LINK) || is(FlowKind.SPACE) || is(FlowKind.SHAPE_DATA);
    if (!ends) {
      throw unexpected();
    }
    return new StrictMention(id, place(from, consumed));
  }

  private void vertex(String id) throws FlowFault {
    Optional<FlowShape> shape = FlowShape.begunBy(token.kind());
    if (shape.isEmpty()) {
      graph.name(id);
      return;
    }
    advance();
    FlowShape given = shape.get();
    if (given == FlowShape.RECT) {
      expect(FlowKind.NODE_STRING);
      expect(FlowKind.COLON);
      expect(FlowKind.NODE_STRING);
      expect(FlowKind.PIPE);
    } else if (token.kind() == given.begin() && given.inner().isPresent()) {
      given = given.inner().get();
      advance();
    }
    StrictLabel label = text();
    Optional<FlowShape> ended = given.endedBy(token.kind());
    if (ended.isEmpty()) {
      throw unexpected();
    }
    for (int i = 0; i < ended.get().brackets(); i++) {
      expect(ended.get().end());
    }
    graph.label(id, label, ended.get().label());
  }

  private StrictLabel text() throws FlowFault {
    return quotedOr(TEXT);
  }

  /** A text in quotes, or tokens without; more of them may stand behind the quotes, too. */
  private StrictLabel quotedOr(Set<FlowKind> kinds) throws FlowFault {
    if (!isIn(QUOTED)) {
      return StrictLabel.plain(joined(kinds));
    }
    boolean markdown = is(FlowKind.MARKDOWN);
    StringBuilder text = new StringBuilder(token.text());
    advance();
    while (isIn(kinds)) {
      text.append(token.text());
      advance();
    }
    return new StrictLabel(text.toString(), markdown);
  }

  private String joined(Set<FlowKind> kinds) throws FlowFault {
    if (!isIn(kinds)) {
      throw unexpected();
    }
    StringBuilder text = new StringBuilder();
    while (isIn(kinds)) {
      text.append(token.text());
      advance();
    }
    return text.toString();
  }

  private FlowLink link() throws FlowFault {
    Optional<String> id = Optional.empty();
    if (is(FlowKind.LINK_ID)) {
      // The first at sign is taken off, wherever it stands.
      int mark = token.text().indexOf('@');
      id = Optional.of(token.text().substring(0, mark) + token.text().substring(mark + 1));
      advance();
    }
    String signs = token.text();
    if (is(FlowKind.LINK_BEGIN)) {
      advance();
      StrictLabel words = quotedOr(LINK_TEXT);
      String rest = token.text();
      expect(FlowKind.LINK);
      return FlowLink.of(signs, rest, words, id);
    }
    expect(FlowKind.LINK);
    FlowLink link = FlowLink.of(signs, id);
    if (!is(FlowKind.PIPE)) {
      return link;
    }
    advance();
    StrictLabel words = text();
    expect(FlowKind.PIPE);
    if (is(FlowKind.SPACE)) {
      advance();
    }
    return link.with(words);
  }

  private void begin() throws FlowFault {
    int from = token.from();
    advance();
    if (isIn(SEPARATOR)) {
      FlowPlace place = place(from, consumed);
      advance();
      graph.begin(Optional.empty(), Optional.empty(), place);
      return;
    }
    expect(FlowKind.SPACE);
    StrictLabel name = quotedOr(TITLE);
    StrictLabel title = name;
    Optional<String> id = Optional.of(FlowStrings.trim(name.text()));
    if (is(FlowKind.SQUARE_BEGIN)) {
      advance();
      title = text();
      expect(FlowKind.SQUARE_END);
    } else if (FlowStrings.hasBlank(name.text())) {
      id = Optional.empty();
    }
    FlowPlace place = place(from, consumed);
    separator();
    graph.begin(id, Optional.of(title), place);
  }

  private void end() throws FlowFault {
    advance();
    if (!isIn(AFTER_STATEMENT)) {
      throw unexpected();
    }
    judged(graph::end);
  }

  private void described(FlowKind value) throws FlowFault {
    FlowToken text = token;
    expect(value);
    graph.item(new StrictMention(FlowStrings.trim(text.text()), place(text.from(), text.to())));
  }

  private void style() throws FlowFault {
    advance();
    expect(FlowKind.SPACE);
    String id = joined(ID);
    expect(FlowKind.SPACE);
    styles();
    if (!isIn(SEPARATOR)) {
      throw unexpected();
    }
    graph.name(id);
  }

  private void styles() throws FlowFault {
    joined(STYLE);
    while (is(FlowKind.COMMA)) {
      advance();
      joined(STYLE);
    }
  }

  private void linkStyle() throws FlowFault {
    advance();
    expect(FlowKind.SPACE);
    List<String> links = new ArrayList<>();
    if (is(FlowKind.DEFAULT)) {
      links.add(token.text());
      advance();
    } else {
      links.add(number());
      while (is(FlowKind.COMMA)) {
        advance();
        links.add(number());
      }
    }
    expect(FlowKind.SPACE);
    if (is(FlowKind.INTERPOLATE)) {
      advance();
      expect(FlowKind.SPACE);
      joined(CALLBACK);
      if (is(FlowKind.SPACE)) {
        advance();
        styles();
      }
    } else {
      styles();
    }
    if (!isIn(SEPARATOR)) {
      throw unexpected();
    }
    judged(() -> graph.checkLinks(links));
  }

  private String number() throws FlowFault {
    String number = token.text();
    expect(FlowKind.NUMBER);
    return number;
  }

  private void click() throws FlowFault {
    if (is(FlowKind.CALLBACK_NAME)) {
      advance();
      if (is(FlowKind.CALLBACK_ARGUMENTS)) {
        advance();
      }
      tooltip();
    } else if (is(FlowKind.HREF)) {
      advance();
      address();
    } else if (is(FlowKind.STRING)) {
      address();
    } else {
      joined(CALLBACK);
      tooltip();
    }
  }

  private void tooltip() throws FlowFault {
    if (is(FlowKind.SPACE)) {
      advance();
      expect(FlowKind.STRING);
    }
  }

  private void address() throws FlowFault {
    expect(FlowKind.STRING);
    if (!is(FlowKind.SPACE)) {
      return;
    }
    advance();
    if (is(FlowKind.LINK_TARGET)) {
      advance();
      return;
    }
    expect(FlowKind.STRING);
    if (is(FlowKind.SPACE)) {
      advance();
      expect(FlowKind.LINK_TARGET);
    }
  }

  private void separator() throws FlowFault {
    if (!isIn(SEPARATOR)) {
      throw unexpected();
    }
    advance();
  }

  private void expect(FlowKind kind) throws FlowFault {
    if (!is(kind)) {
      throw unexpected();
    }
    advance();
  }

  private void advance() {
    consumed = token.to();
    token = lexer.next();
  }

  private boolean is(FlowKind kind) {
    return token.kind() == kind;
  }

  private boolean isIn(Set<FlowKind> kinds) {
    return kinds.contains(token.kind());
  }

  private FlowPlace place(int from, int to) {
    return new FlowPlace(origin.applyAsInt(from), origin.applyAsInt(Math.max(from, to - 1)) + 1);
  }

  private FlowFault unexpected() {
    return FlowWording.unexpected(token);
  }
}

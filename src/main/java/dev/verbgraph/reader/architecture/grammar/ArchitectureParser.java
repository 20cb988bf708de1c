package dev.verbgraph.reader.architecture.grammar;

import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.End;
import dev.verbgraph.reader.architecture.grammar.ArchitectureToken.Kind;
import dev.verbgraph.reader.grammar.GrammarFault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the statements of an architecture diagram. It never looks further than one token. */
public final class ArchitectureParser {

  /** What to a person may begin an id, and to Mermaid is something else. */
  private static final Set<Kind> WORD =
      EnumSet.of(
          Kind.SIDE,
          Kind.SERVICE,
          Kind.GROUP,
          Kind.JUNCTION,
          Kind.ALIGN,
          Kind.ROW,
          Kind.COLUMN,
          Kind.IN,
          Kind.HEADER);

  private final List<ArchitectureToken> tokens;
  private final boolean meant;
  private final List<ArchitectureStatement> statements = new ArrayList<>();
  private int next;

  private ArchitectureParser(String code, boolean meant) {
    tokens = ArchitectureLexer.tokens(code);
    this.meant = meant;
  }

  /**
   * @param code the text of the grammar
   * @return its statements, in their order; may be empty
   */
  public static List<ArchitectureStatement> parse(String code) throws GrammarFault {
    ArchitectureParser parser = new ArchitectureParser(code, false);
    for (ArchitectureToken token : parser.tokens) {
      if (token.kind() == Kind.UNKNOWN) {
        throw ArchitectureWording.unexpected(token);
      }
    }
    parser.header();
    while (!parser.is(Kind.NOTHING_LEFT)) {
      parser.statement();
    }
    return List.copyOf(parser.statements);
  }

  /**
   * What a person reads: names may begin with the letters of sides or be words of the grammar, and
   * a line that breaks the rules takes no other with it.
   *
   * @param statements in their order; may be empty
   * @param faults one for each line that is not read
   */
  public record Meant(List<ArchitectureStatement> statements, List<GrammarFault> faults) {}

  /**
   * @param code the text of the grammar, or one that never comes to it
   */
  public static Meant meant(String code) {
    ArchitectureParser parser = new ArchitectureParser(code, true);
    List<GrammarFault> faults = new ArrayList<>();
    while (!parser.is(Kind.NOTHING_LEFT)) {
      try {
        parser.statement();
      } catch (GrammarFault fault) {
        faults.add(fault);
        parser.skipLine();
      }
    }
    return new Meant(List.copyOf(parser.statements), List.copyOf(faults));
  }

  private void skipLine() {
    while (!is(Kind.NEWLINE) && !is(Kind.NOTHING_LEFT)) {
      advance();
    }
  }

  private void header() throws GrammarFault {
    while (is(Kind.NEWLINE)) {
      advance();
    }
    expect(Kind.HEADER);
  }

  private void statement() throws GrammarFault {
    switch (token().kind()) {
      case NEWLINE -> advance();
      case ABOUT -> {
        advance();
        lineEnd();
      }
      case GROUP -> {
        advance();
        ArchitectureId id = id();
        add(new ArchitectureStatement.Group(id, icon(), title(), in()));
      }
      case SERVICE -> {
        advance();
        ArchitectureId id = id();
        Optional<String> iconText = optional(Kind.STRING).map(ArchitectureTexts::string);
        Optional<String> icon = iconText.isPresent() ? Optional.empty() : icon();
        add(new ArchitectureStatement.Service(id, icon, iconText, title(), in()));
      }
      case JUNCTION -> {
        advance();
        ArchitectureId id = id();
        add(new ArchitectureStatement.Junction(id, in()));
      }
      case ALIGN -> {
        advance();
        align();
      }
      case HEADER -> {
        if (!meant) {
          throw unexpected();
        }
        advance();
      }
      case ID -> edge();
      case SIDE -> {
        if (!meant) {
          throw unexpected();
        }
        edge();
      }
      case ROW,
          COLUMN,
          IN,
          LINE,
          DASH,
          COLON,
          WHOLE_GROUP,
          HEAD,
          STRING,
          ICON,
          TITLE,
          NOTHING_LEFT,
          NO_TOKEN,
          UNKNOWN ->
          throw unexpected();
    }
  }

  private void add(ArchitectureStatement statement) throws GrammarFault {
    lineEnd();
    statements.add(statement);
  }

  private void align() throws GrammarFault {
    String direction = token().text();
    expect(is(Kind.ROW) ? Kind.ROW : Kind.COLUMN);
    List<ArchitectureId> members = new ArrayList<>();
    do {
      members.add(id());
    } while (members.size() < 2 || is(Kind.ID));
    add(new ArchitectureStatement.Alignment(direction, List.copyOf(members)));
  }

  private void edge() throws GrammarFault {
    ArchitectureId left = id();
    boolean leftGroup = optional(Kind.WHOLE_GROUP).isPresent();
    expect(Kind.COLON);
    String leftSide = side();
    boolean leftHead = optional(Kind.HEAD).isPresent();
    Optional<String> title = Optional.empty();
    if (is(Kind.LINE)) {
      advance();
    } else {
      expect(Kind.DASH);
      if (!is(Kind.TITLE)) {
        throw unexpected();
      }
      title = title();
      expect(Kind.DASH);
    }
    boolean rightHead = optional(Kind.HEAD).isPresent();
    String rightSide = side();
    expect(Kind.COLON);
    ArchitectureId right = id();
    boolean rightGroup = optional(Kind.WHOLE_GROUP).isPresent();
    add(
        new ArchitectureStatement.Edge(
            new End(left, leftGroup, leftSide, leftHead),
            title,
            new End(right, rightGroup, rightSide, rightHead)));
  }

  private ArchitectureId id() throws GrammarFault {
    ArchitectureToken first = token();
    if (!meant || !WORD.contains(first.kind())) {
      expect(Kind.ID);
      return new ArchitectureId(first.text(), first.from(), first.to());
    }
    StringBuilder text = new StringBuilder();
    int to = first.from();
    while (token().from() == to && (is(Kind.ID) || WORD.contains(token().kind()))) {
      text.append(token().text());
      to = token().to();
      advance();
    }
    return new ArchitectureId(text.toString(), first.from(), to);
  }

  private String side() throws GrammarFault {
    String side = token().text();
    expect(Kind.SIDE);
    return side;
  }

  private Optional<String> icon() {
    return optional(Kind.ICON).map(ArchitectureTexts::icon);
  }

  private Optional<String> title() {
    return optional(Kind.TITLE).map(ArchitectureTexts::title);
  }

  private Optional<ArchitectureId> in() throws GrammarFault {
    return optional(Kind.IN).isPresent() ? Optional.of(id()) : Optional.empty();
  }

  private Optional<String> optional(Kind kind) {
    if (!is(kind)) {
      return Optional.empty();
    }
    String text = token().text();
    advance();
    return Optional.of(text);
  }

  private void lineEnd() throws GrammarFault {
    if (!is(Kind.NOTHING_LEFT)) {
      expect(Kind.NEWLINE);
    }
  }

  private void expect(Kind kind) throws GrammarFault {
    if (!is(kind)) {
      throw unexpected();
    }
    advance();
  }

  private void advance() {
    next++;
  }

  private ArchitectureToken token() {
    return tokens.get(next);
  }

  private boolean is(Kind kind) {
    return token().kind() == kind;
  }

  private GrammarFault unexpected() {
    return ArchitectureWording.unexpected(token());
  }
}

package dev.verbgraph.reader.c4.grammar;

import dev.verbgraph.reader.c4.grammar.C4Token.Kind;
import dev.verbgraph.reader.grammar.GrammarFault;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the statements of a C4 diagram. It never looks further than one token, as Mermaid's tables
 * do.
 */
public final class C4Parser {

  /** What begins a statement that only titles or describes the diagram. */
  private static final Set<Kind> TITLE =
      EnumSet.of(
          Kind.TITLE, Kind.ACC_DESCRIPTION, Kind.ACC_TITLE, Kind.ACC_DESCR, Kind.ACC_DESCR_LINES);

  private static final Set<Kind> ARGUMENT =
      EnumSet.of(Kind.QUOTED, Kind.BARE, Kind.EMPTY, Kind.KEY);

  /** What may come. */
  private enum Next {
    TITLE,
    CALL,
    END
  }

  private static final Set<Next> AT_FIRST = EnumSet.of(Next.TITLE, Next.CALL);
  private static final Set<Next> IN_BRACES = EnumSet.of(Next.CALL);
  private static final Set<Next> BEHIND_TITLE = EnumSet.of(Next.CALL, Next.END);
  private static final Set<Next> BEHIND_CALL = EnumSet.of(Next.END);
  private static final Set<Next> ON_NEW_LINE = EnumSet.allOf(Next.class);

  private final C4Lexer lexer;
  private final List<C4Statement> statements = new ArrayList<>();
  private C4Token token;
  private int open;

  private C4Parser(String code) {
    lexer = new C4Lexer(code);
    token = lexer.next();
  }

  /**
   * @param code the text of the grammar
   * @return its statements, in their order
   */
  public static List<C4Statement> parse(String code) throws GrammarFault {
    C4Parser parser = new C4Parser(code);
    parser.diagram();
    return List.copyOf(parser.statements);
  }

  private void diagram() throws GrammarFault {
    if (is(Kind.DIRECTION)) {
      throw GrammarFault.of(
          token.from(), "Mermaid fails at a direction on the first line", "Remove the direction");
    }
    expect(Kind.HEADER);
    expect(Kind.NEWLINE);
    Set<Next> next = AT_FIRST;
    while (!(next.contains(Next.END) && open == 0 && is(Kind.END_OF_TEXT))) {
      next = statement(next);
    }
  }

  private Set<Next> statement(Set<Next> next) throws GrammarFault {
    if (next.contains(Next.TITLE) && TITLE.contains(token.kind())) {
      title();
      return newline() ? ON_NEW_LINE : BEHIND_TITLE;
    }
    if (next.contains(Next.CALL) && is(Kind.WORD)) {
      if (call().role().opens()) {
        braceBegin();
        return IN_BRACES;
      }
      return newline() ? ON_NEW_LINE : BEHIND_CALL;
    }
    if (next.contains(Next.END) && is(Kind.BRACE_END) && open > 0) {
      advance();
      open--;
      statements.add(new C4Statement.End());
      return newline() ? ON_NEW_LINE : BEHIND_CALL;
    }
    throw unexpected();
  }

  private void title() throws GrammarFault {
    boolean titled = is(Kind.ACC_TITLE);
    boolean described = is(Kind.ACC_DESCR);
    advance();
    if (titled) {
      expect(Kind.ACC_TITLE_VALUE);
    } else if (described) {
      expect(Kind.ACC_DESCR_VALUE);
    }
  }

  private C4Word call() throws GrammarFault {
    C4Word word = C4Word.of(token.text()).orElseThrow();
    int from = token.from();
    advance();
    List<C4Argument> arguments = new ArrayList<>();
    do {
      arguments.add(argument());
    } while (ARGUMENT.contains(token.kind()));
    int to = arguments.getLast().to();
    statements.add(new C4Statement.Call(word, List.copyOf(arguments), from, to));
    return word;
  }

  private C4Argument argument() throws GrammarFault {
    C4Token first = token;
    if (!ARGUMENT.contains(first.kind())) {
      throw unexpected();
    }
    advance();
    if (first.kind() == Kind.EMPTY) {
      return new C4Argument.Text("", false, first.to(), first.to());
    }
    if (first.kind() == Kind.KEY) {
      C4Token value = token;
      expect(Kind.VALUE);
      return new C4Argument.Named(
          Chars.trim(first.text()), Chars.trim(value.text()), value.from(), value.to());
    }
    return new C4Argument.Text(
        Chars.trim(first.text()), first.kind() == Kind.BARE, first.from(), first.to());
  }

  private void braceBegin() throws GrammarFault {
    if (newline()) {
      expect(Kind.BRACE_BEGIN);
      newline();
    } else {
      expect(Kind.BRACE_BEGIN);
      expect(Kind.NEWLINE);
    }
    open++;
  }

  private boolean newline() {
    boolean newline = is(Kind.NEWLINE);
    if (newline) {
      advance();
    }
    return newline;
  }

  private void expect(Kind kind) throws GrammarFault {
    if (!is(kind)) {
      throw unexpected();
    }
    advance();
  }

  private void advance() {
    token = lexer.next();
  }

  private boolean is(Kind kind) {
    return token.kind() == kind;
  }

  private GrammarFault unexpected() {
    return C4Wording.unexpected(token);
  }
}

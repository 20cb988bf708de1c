package dev.verbgraph.reader.mindmap.grammar;

import dev.verbgraph.reader.mindmap.grammar.Element.Box;
import dev.verbgraph.reader.mindmap.grammar.Element.Expected;
import dev.verbgraph.reader.mindmap.grammar.Element.Failure;
import dev.verbgraph.reader.mindmap.grammar.Token.Kind;
import java.util.Optional;

/**
 * Reads the statements of a mindmap from its tokens: what Mermaid's grammar says above the
 * characters.
 */
public final class MindmapParser {

  private final Lexer lexer;
  private Token token;

  public MindmapParser(Lexer lexer) {
    this.lexer = lexer;
    token = lexer.next();
  }

  /** The token behind what was read. */
  public Token token() {
    return token;
  }

  public void advance() {
    token = lexer.next();
  }

  /**
   * Reads the statement that begins at a place outside of any bracket, without regard to what
   * stands before it.
   */
  public static Element at(Lexer lexer, int place) {
    lexer.moveTo(place);
    return new MindmapParser(lexer).next();
  }

  /** Reads one statement and looks, without taking it, at the token that must end it. */
  public Element next() {
    Element element = element();
    if (element instanceof Failure || token.kind().endsStatement()) {
      return element;
    }
    // Only behind the header does what is blank not end a statement.
    return failure(element instanceof Element.Nothing ? Expected.ROOT : Expected.END_OF_LINE);
  }

  private Element element() {
    int indent = 0;
    if (token.kind() == Kind.SPACELIST) {
      indent = token.to() - token.from();
      advance();
      if (token.kind().endsStatement()) {
        return new Element.Nothing();
      }
    } else if (token.kind() == Kind.SPACELINE) {
      advance();
      return new Element.Nothing();
    }
    Token first = token;
    return switch (first.kind()) {
      case ICON -> {
        advance();
        yield new Element.Icon(first);
      }
      case CLASS -> {
        advance();
        yield new Element.ClassName(first);
      }
      case NODE_DSTART -> box(indent, Optional.empty());
      case NODE_ID -> {
        advance();
        yield token.kind() == Kind.NODE_DSTART
            ? box(indent, Optional.of(first))
            : new Element.Node(indent, Optional.of(first), Optional.empty());
      }
      case SPACELINE,
          NL,
          MINDMAP,
          SPACELIST,
          NODE_DESCR,
          NODE_DEND,
          EOF,
          END_OF_INPUT,
          UNRECOGNIZED ->
          failure(Expected.NODE);
    };
  }

  private Element box(int indent, Optional<Token> id) {
    Token opening = token;
    advance();
    Token label = token;
    if (label.kind() != Kind.NODE_DESCR) {
      return failure(Expected.LABEL);
    }
    advance();
    Token closing = token;
    if (closing.kind() != Kind.NODE_DEND) {
      return failure(Expected.CLOSING_BRACKET);
    }
    advance();
    return new Element.Node(indent, id, Optional.of(new Box(opening, label, closing)));
  }

  private Failure failure(Expected expected) {
    return new Failure(token, expected);
  }
}

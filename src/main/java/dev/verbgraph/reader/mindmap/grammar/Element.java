package dev.verbgraph.reader.mindmap.grammar;

import dev.verbgraph.reader.mindmap.grammar.Token.Kind;
import java.util.Optional;

/** What one statement of a mindmap is to Mermaid. */
public sealed interface Element {

  /**
   * @param indent how many blanks stand before it on its line
   * @param id the text before the bracket, blanks behind it included; the whole text where there is
   *     no bracket
   * @param box the bracket and its label
   */
  record Node(int indent, Optional<Token> id, Optional<Box> box) implements Element {

    /** The label, or all of its text where there is no bracket. */
    public Token label() {
      return box.map(Box::label).or(() -> id).orElseThrow();
    }

    public Token idOrLabel() {
      return id.orElseGet(this::label);
    }

    public int end() {
      return box.map(b -> b.closing().to()).orElseGet(() -> label().to());
    }
  }

  record Box(Token opening, Token label, Token closing) {}

  record Icon(Token name) implements Element {}

  record ClassName(Token name) implements Element {}

  /** A blank line, a comment. */
  record Nothing() implements Element {}

  /** What a map must go on with. */
  enum Expected {
    HEADER,
    ROOT,
    NODE,
    LABEL,
    CLOSING_BRACKET,
    END_OF_LINE
  }

  /** Mermaid gives the whole map up here. */
  record Failure(Token found, Expected expected) implements Element {

    /** Why, in words. */
    public String reason() {
      if (found.kind() == Kind.UNRECOGNIZED) {
        return "braces and quotation marks are not allowed here";
      }
      return switch (expected) {
        case HEADER -> "it expects the word mindmap first";
        case ROOT -> "there are blanks or blank lines between the word mindmap and the root";
        case NODE ->
            found.kind() == Kind.MINDMAP
                ? "a line cannot start with the word mindmap"
                : "it expects a node here";
        case LABEL -> "the brackets are empty";
        case CLOSING_BRACKET ->
            found.kind() == Kind.END_OF_INPUT
                ? "a bracket or a quotation is never closed"
                : "text follows the quotation inside the brackets";
        case END_OF_LINE ->
            found.kind() == Kind.END_OF_INPUT
                ? "an icon is never closed"
                : "text follows the closing bracket";
      };
    }

    /** What to do about it where nothing is known of the line but this. */
    public String hint() {
      return switch (expected) {
        case HEADER -> "Start with the word mindmap";
        case ROOT -> "Put the root on the line right after mindmap";
        case NODE, LABEL, CLOSING_BRACKET, END_OF_LINE ->
            "Quote the label of the node, as in [\"f(x)\"]";
      };
    }
  }
}

package dev.verbgraph.reader.mindmap;

import dev.verbgraph.reader.mindmap.Token.Kind;
import java.util.Optional;

/** What one statement of a mindmap is to Mermaid. */
sealed interface Element {

  /**
   * @param indent how many blanks stand before it on its line
   * @param id     the text before the bracket, blanks behind it included; the whole text where there is no bracket
   * @param box    the bracket and its label
   */
  record Node(int indent, Optional<Token> id, Optional<Box> box) implements Element {

    /** The label, or all of its text where there is no bracket. */
    Token label() {
      return box.map(Box::label).or(() -> id).orElseThrow();
    }

    Token idOrLabel() {
      return id.orElseGet(this::label);
    }

    int end() {
      return box.map(b -> b.closing().to()).orElseGet(() -> label().to());
    }
  }

  record Box(Token opening, Token label, Token closing) {}

  record Icon(Token name) implements Element {}

  record ClassName(Token name) implements Element {}

  /** A blank line, a comment. */
  record Nothing() implements Element {}

  /** What a map must go on with. */
  enum Expected { HEADER, NODE, LABEL, CLOSING_BRACKET, END_OF_LINE }

  /** Mermaid gives the whole map up here. */
  record Failure(Token found, Expected expected) implements Element {

    /** Why, in words. */
    String reason() {
      if (found.kind() == Kind.UNRECOGNIZED) {
        return "a brace or a quotation mark has no place here";
      }
      return switch (expected) {
        case HEADER -> "the word mindmap must come first";
        case NODE -> found.kind() == Kind.MINDMAP ? "a line cannot begin with the word mindmap" : "a node must follow";
        case LABEL -> "there is nothing between the brackets";
        case CLOSING_BRACKET -> found.kind() == Kind.END_OF_INPUT
            ? "a bracket or a quotation is never closed" : "text follows the quotation inside the brackets";
        case END_OF_LINE -> found.kind() == Kind.END_OF_INPUT
            ? "an icon is never closed" : "nothing more may stand on the line, or below a blank line behind the header";
      };
    }
  }
}

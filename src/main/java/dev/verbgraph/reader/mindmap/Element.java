package dev.verbgraph.reader.mindmap;

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

  /** Mermaid gives the whole map up here. {@code expected} says in words what it would have gone on with. */
  record Failure(Token found, String expected) implements Element {}
}

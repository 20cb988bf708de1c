package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import dev.verbgraph.reader.mindmap.grammar.Element;
import dev.verbgraph.reader.mindmap.grammar.Element.Box;
import dev.verbgraph.reader.mindmap.grammar.Lexer;
import dev.verbgraph.reader.mindmap.grammar.MindmapParser;
import dev.verbgraph.reader.mindmap.grammar.Token;

/**
 * What a line that is meant to be a node is to Mermaid, and whether that is what its writer wrote.
 */
sealed interface NodeLine {

  /** A line without brackets: all of it is text. */
  record Plain() implements NodeLine {}

  /** A bracket with a label, read as it is written. */
  record Boxed(Element.Node node) implements NodeLine {}

  /** Mermaid takes the words before a bracket for an identifier and does not show them. */
  record DropsWords(Token shown) implements NodeLine {}

  /**
   * Mermaid looks for the end of a label in the lines below and takes what stands between for a
   * part of it.
   */
  record Swallows() implements NodeLine {}

  record Rejected(Element.Failure failure) implements NodeLine {}

  /**
   * @param start where the line begins, with its blanks
   * @param end where its text ends
   */
  static NodeLine of(Lexer lexer, int start, int end) {
    return switch (MindmapParser.at(lexer, start)) {
      case Element.Failure failure -> new Rejected(failure);
      case Element.Node node ->
          node.box().map(box -> boxed(node, box, lexer.text(), end)).orElseGet(Plain::new);
      case Element.Icon icon -> new Plain();
      case Element.ClassName className -> new Plain();
      case Element.Nothing nothing -> new Plain();
    };
  }

  private static NodeLine boxed(Element.Node node, Box box, String text, int end) {
    boolean quoted = text.charAt(box.opening().to()) == '"';
    if (!quoted
        && node.id().isPresent()
        && isProse(node.id().get().in(text), box.opening().in(text))) {
      return new DropsWords(box.label());
    }
    if (!quoted && box.closing().to() > end && !meansToGoOn(box, text)) {
      return new Swallows();
    }
    return new Boxed(node);
  }

  /**
   * {@code id[label]} is Mermaid's notation; {@code Some words (more words)} and {@code Word
   * (more)} are prose.
   */
  private static boolean isProse(String id, String opening) {
    int word = 0;
    while (word < id.length() && !Chars.isBlank(id.charAt(word))) {
      word++;
    }
    boolean moreWords = Chars.skipBlanks(id, word) < id.length();
    boolean apart = word < id.length();
    return moreWords || (apart && opening.length() == 1);
  }

  /**
   * A label over several lines is meant when its own kind of bracket closes it and no other opens
   * on the way.
   */
  private static boolean meansToGoOn(Box box, String text) {
    String pair = box.opening().in(text) + box.closing().in(text);
    boolean pairs =
        switch (pair) {
          case "[]", "()", "(())", "{{}}" -> true;
          default -> false;
        };
    for (int i = box.label().from(); pairs && i < box.label().to(); i++) {
      char c = text.charAt(i);
      pairs = c != '[' && c != '{' && !text.startsWith("::", i);
    }
    return pairs;
  }
}

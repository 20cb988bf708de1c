package dev.verbgraph.reader.flowchart;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A node as one place of a flowchart names it.
 *
 * @param id what all places call it
 * @param label the text in its shape, if this place gives it
 * @param isDecision whether it is drawn as a diamond here
 * @param start where in the text it begins
 * @param end where in the text it ends, behind its shape and class
 */
record Node(String id, Optional<String> label, boolean isDecision, int start, int end) {

  private static final Pattern CLASS = Pattern.compile("\\s*:::[\\p{L}\\p{N}_-]+");
  private static final Pattern ATTRIBUTES = Pattern.compile("@\\{([^}]*)}");
  private static final Pattern LABEL_ATTRIBUTE =
      Pattern.compile("\\blabel\\s*:\\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\"']+))");

  /** The names of the diamond in attributes (Mermaid 11, Flowcharts, expanded shapes). */
  private static final Pattern DIAMOND =
      Pattern.compile("\\bshape\\s*+:\\s*+[\"']?(?:diam|diamond|decision|question)\\b");

  private record Shape(String open, List<String> close) {}

  /** The longer ones first, as "[" begins also those of "[[" and "[(". */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("(((", List.of(")))")),
          new Shape("((", List.of("))")),
          new Shape("([", List.of("])")),
          new Shape("[[", List.of("]]")),
          new Shape("[(", List.of(")]")),
          new Shape("[/", List.of("/]", "\\]")),
          new Shape("[\\", List.of("\\]", "/]")),
          new Shape("[", List.of("]")),
          new Shape("{{", List.of("}}")),
          new Shape("{", List.of("}")),
          new Shape("(", List.of(")")),
          new Shape(">", List.of("]")));

  /**
   * The node that begins at a place of a text, blanks before it allowed; empty if there is none or
   * it never ends.
   */
  static Optional<Node> at(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isOfId(text, end)) {
      end++;
    }
    return start == end
        ? Optional.empty()
        : shaped(text, text.substring(start, end), start, end)
            .map(node -> {
              Matcher style = CLASS.matcher(text).region(node.end, text.length());
              return style.lookingAt()
                  ? new Node(node.id, node.label, node.isDecision, node.start, style.end())
                  : node;
            });
  }

  /**
   * A hyphen, a dot, a colon or an equals sign belongs to a name unless a link or a class begins
   * there.
   */
  private static boolean isOfId(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '-' -> next != '-' && next != '.' && next != '>';
      case '.' -> next != '.' && next != '-';
      case ':' -> next != ':';
      case '=' -> next != '=';
      case '_', '/', '$', '+', '!', '*', '?', '\'', '#', '\\' -> true;
      // Also the halves of a character outside the basic plane.
      default ->
          Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
    };
  }

  private static Optional<Node> shaped(String text, String id, int start, int at) {
    Matcher attributes = ATTRIBUTES.matcher(text).region(at, text.length());
    if (attributes.lookingAt()) {
      Matcher label = LABEL_ATTRIBUTE.matcher(attributes.group(1));
      Optional<String> words =
          label.find()
              ? Optional.of(
                  label.group(1) != null
                      ? label.group(1)
                      : label.group(2) != null ? label.group(2) : label.group(3))
              : Optional.empty();
      boolean decision = DIAMOND.matcher(attributes.group(1)).find();
      return Optional.of(
          new Node(id, words.map(FlowchartLabel::clean), decision, start, attributes.end()));
    }
    for (Shape shape : SHAPES) {
      if (text.startsWith(shape.open, at)) {
        return inShape(text, id, start, at + shape.open.length(), shape);
      }
    }
    return Optional.of(new Node(id, Optional.empty(), false, start, at));
  }

  /** In quotes, everything may stand, also what would end the shape. */
  private static Optional<Node> inShape(String text, String id, int start, int from, Shape shape) {
    int quote = from;
    while (quote < text.length() && text.charAt(quote) == ' ') {
      quote++;
    }
    int search =
        quote < text.length() && text.charAt(quote) == '"' ? text.indexOf('"', quote + 1) : from;
    if (search < 0) {
      return Optional.empty();
    }
    int closed = -1;
    int length = 0;
    for (String close : shape.close) {
      int found = text.indexOf(close, search);
      if (found >= 0 && (closed < 0 || found < closed)) {
        closed = found;
        length = close.length();
      }
    }
    return closed < 0
        ? Optional.empty()
        : Optional.of(
            new Node(
                id,
                Optional.of(FlowchartLabel.clean(text.substring(from, closed))),
                shape.open.equals("{"),
                start,
                closed + length));
  }
}

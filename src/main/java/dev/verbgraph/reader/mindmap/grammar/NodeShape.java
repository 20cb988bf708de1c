package dev.verbgraph.reader.mindmap.grammar;

import java.util.Locale;

/**
 * The shape in which Mermaid draws a node. The opening bracket decides; any closing one ends it.
 */
public enum NodeShape {
  DEFAULT,
  ROUNDED,
  RECT,
  CIRCLE,
  CLOUD,
  BANG,
  HEXAGON;

  /** The word for it in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static NodeShape of(String opening, String closing) {
    return switch (opening) {
      case "[" -> RECT;
      case "(" -> closing.equals(")") ? ROUNDED : CLOUD;
      case "((" -> CIRCLE;
      case ")" -> CLOUD;
      case "))" -> BANG;
      case "{{" -> HEXAGON;
      default -> DEFAULT;
    };
  }
}

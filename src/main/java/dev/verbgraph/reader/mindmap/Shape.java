package dev.verbgraph.reader.mindmap;

import java.util.Locale;

/** The shape in which Mermaid draws a node. The opening bracket decides; any closing one ends it. */
public enum Shape {
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

  static Shape of(String opening, String closing) {
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

package dev.verbgraph.reader.flowchart.strict;

import java.util.Arrays;
import java.util.Optional;

/** The shapes that brackets give. */
enum FlowShape {
  SQUARE("square", FlowKind.SQUARE_BEGIN, FlowKind.SQUARE_END, 1),
  DOUBLE_CIRCLE("doublecircle", FlowKind.DOUBLE_CIRCLE_BEGIN, FlowKind.DOUBLE_CIRCLE_END, 1),
  ROUND("round", FlowKind.ROUND_BEGIN, FlowKind.ROUND_END, 1),
  ELLIPSE("ellipse", FlowKind.ELLIPSE_BEGIN, FlowKind.ELLIPSE_END, 1),
  STADIUM("stadium", FlowKind.STADIUM_BEGIN, FlowKind.STADIUM_END, 1),
  SUBROUTINE("subroutine", FlowKind.SUBROUTINE_BEGIN, FlowKind.SUBROUTINE_END, 1),
  RECT("rect", FlowKind.PROPERTIES_BEGIN, FlowKind.SQUARE_END, 1),
  CYLINDER("cylinder", FlowKind.CYLINDER_BEGIN, FlowKind.CYLINDER_END, 1),
  DIAMOND("diamond", FlowKind.BRACE_BEGIN, FlowKind.BRACE_END, 1),
  ODD("odd", FlowKind.ODD_BEGIN, FlowKind.SQUARE_END, 1),
  TRAPEZOID("trapezoid", FlowKind.SLASH_BEGIN, FlowKind.BACKSLASH_END, 1),
  INVERTED_TRAPEZOID("inv_trapezoid", FlowKind.BACKSLASH_BEGIN, FlowKind.SLASH_END, 1),
  LEAN_RIGHT("lean_right", FlowKind.SLASH_BEGIN, FlowKind.SLASH_END, 1),
  LEAN_LEFT("lean_left", FlowKind.BACKSLASH_BEGIN, FlowKind.BACKSLASH_END, 1),
  CIRCLE("circle", FlowKind.ROUND_BEGIN, FlowKind.ROUND_END, 2),
  HEXAGON("hexagon", FlowKind.BRACE_BEGIN, FlowKind.BRACE_END, 2);

  private final String label;
  private final FlowKind begin;
  private final FlowKind end;
  private final int brackets;

  FlowShape(String label, FlowKind begin, FlowKind end, int brackets) {
    this.label = label;
    this.begin = begin;
    this.end = end;
    this.brackets = brackets;
  }

  /**
   * @return the shape that a bracket begins, one of them where there are two
   */
  static Optional<FlowShape> begunBy(FlowKind kind) {
    return Arrays.stream(values()).filter(shape -> shape.begin == kind).findFirst();
  }

  /**
   * @return the shape that the same bracket once more makes of this one
   */
  Optional<FlowShape> inner() {
    return Arrays.stream(values())
        .filter(shape -> shape.begin == begin && shape.brackets > brackets)
        .findFirst();
  }

  /**
   * @return the shape that begins like this one, with as many brackets, and ends with the kind
   */
  Optional<FlowShape> endedBy(FlowKind kind) {
    return Arrays.stream(values())
        .filter(s -> s.begin == begin && s.brackets == brackets && s.end == kind)
        .findFirst();
  }

  /** Mermaid's word for it. */
  String label() {
    return label;
  }

  FlowKind begin() {
    return begin;
  }

  FlowKind end() {
    return end;
  }

  /** How often its bracket stands at either end. */
  int brackets() {
    return brackets;
  }
}

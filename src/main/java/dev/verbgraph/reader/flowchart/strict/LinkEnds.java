package dev.verbgraph.reader.flowchart.strict;

/** What stands at the ends of a link: at its second end, or at both. */
public enum LinkEnds {
  OPEN("arrow_open"),
  POINT("arrow_point"),
  CROSS("arrow_cross"),
  CIRCLE("arrow_circle"),
  DOUBLE_POINT("double_arrow_point"),
  DOUBLE_CROSS("double_arrow_cross"),
  DOUBLE_CIRCLE("double_arrow_circle"),
  /** Two halves of a link that do not fit. */
  INVALID("INVALID");

  private final String label;

  LinkEnds(String label) {
    this.label = label;
  }

  /** Mermaid's word for it. */
  public String label() {
    return label;
  }

  /** The same at both ends; what has something at both ends already has no more. */
  LinkEnds doubled() {
    return switch (this) {
      case POINT -> DOUBLE_POINT;
      case CROSS -> DOUBLE_CROSS;
      case CIRCLE -> DOUBLE_CIRCLE;
      case OPEN, DOUBLE_POINT, DOUBLE_CROSS, DOUBLE_CIRCLE, INVALID -> this;
    };
  }
}

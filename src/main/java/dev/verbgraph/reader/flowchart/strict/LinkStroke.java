package dev.verbgraph.reader.flowchart.strict;

/** How the line of a link is drawn. */
public enum LinkStroke {
  NORMAL("normal"),
  THICK("thick"),
  DOTTED("dotted"),
  INVISIBLE("invisible"),
  /** Two halves of a link that do not fit. */
  INVALID("INVALID");

  private final String label;

  LinkStroke(String label) {
    this.label = label;
  }

  /** Mermaid's word for it. */
  public String label() {
    return label;
  }
}

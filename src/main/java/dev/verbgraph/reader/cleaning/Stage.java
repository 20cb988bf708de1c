package dev.verbgraph.reader.cleaning;

/** How far Mermaid comes with a text before it gives up. */
public enum Stage {
  /** The YAML before the diagram is broken. */
  FRONT_MATTER("frontmatter"),
  /** Nothing says that this is a mindmap. */
  DETECT("detect"),
  /**
   * Mermaid stumbles: three hyphens begin the text, but no front matter, or two directives do not
   * go together.
   */
  INTERNAL("internal"),
  /** It is a mindmap, and breaks the rules of mindmaps. */
  PARSE("parse");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** The word for it in JSON. */
  public String label() {
    return label;
  }
}

package dev.verbgraph.coverage;

/** Why a line is not read. */
public enum UnreadReason {
  REPORTED("reported by a diagnostic"),
  PROSE("prose about nothing that the notes list (search finds it)"),
  LIST("items of a list that names no services and states no relations"),
  TABLE("rows of a table without a column of services or relations"),
  DIAGRAM("lines of diagrams that relate nothing, or of a kind that is not read"),
  CODE("code"),
  HTML("HTML"),
  FIELD("fields of a catalog that say nothing about dependencies"),
  COMMENT("comments"),
  IGNORED("left out by verbgraph-ignore");

  private final String words;

  UnreadReason(String words) {
    this.words = words;
  }

  /** The reason as people read it. */
  public String words() {
    return words;
  }
}

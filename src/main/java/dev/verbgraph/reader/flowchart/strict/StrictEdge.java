package dev.verbgraph.reader.flowchart.strict;

/**
 * An edge as Mermaid has it.
 *
 * @param source where it names the vertex or the subgraph that it comes from
 * @param target where it names the vertex or the subgraph that it leads to
 * @param label its label
 * @param ends what stands at its ends
 * @param stroke its line
 * @param backwards whether it is written with a head at its first end only, which Mermaid draws
 *     without heads
 * @param id its id: given, or made of those of its ends and a number
 */
public record StrictEdge(
    StrictMention source,
    StrictMention target,
    StrictLabel label,
    LinkEnds ends,
    LinkStroke stroke,
    boolean backwards,
    String id) {

  /** The id of the vertex or the subgraph that it comes from. */
  public String from() {
    return source.id();
  }

  /** The id of the vertex or the subgraph that it leads to. */
  public String to() {
    return target.id();
  }

  /** What stands on it; may be empty. */
  public String text() {
    return label.text();
  }
}

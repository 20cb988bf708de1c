package dev.verbgraph.reader.flowchart.strict;

import java.util.List;

/**
 * A subgraph as Mermaid has it.
 *
 * @param id its id; may be empty
 * @param label its title
 * @param members what is drawn in it and in no subgraph that ends before it: ids of vertices and
 *     subgraphs, each where it is first named in this one, and, as Mermaid has it, whatever else
 *     stands there as a statement of its own, such as a second semicolon; the last nodes of a chain
 *     first
 * @param place the line that begins it
 */
public record StrictSubgraph(
    String id, StrictLabel label, List<StrictMention> members, FlowPlace place) {

  /** Its title; may be empty. */
  public String title() {
    return label.text();
  }

  /** The ids of its members. */
  public List<String> nodes() {
    return members.stream().map(StrictMention::id).toList();
  }
}

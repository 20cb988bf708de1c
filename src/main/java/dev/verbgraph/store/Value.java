package dev.verbgraph.store;

import java.util.List;
import java.util.Map;

/**
 * The graph values of an answer. Everything else is plain Java: text, numbers, booleans, lists,
 * maps, {@code null}.
 */
public sealed interface Value {

  /**
   * @param id identifies the node within one answer
   */
  record Node(String id, List<String> labels, Map<String, Object> properties) implements Value {}

  /**
   * @param from the id of the node it starts at
   * @param to the id of the node it ends at
   */
  record Relationship(
      String id, String type, String from, String to, Map<String, Object> properties)
      implements Value {}

  /**
   * @param nodes the nodes in order, at least one
   * @param relationships one less than the nodes; each may point either way
   */
  record Path(List<Node> nodes, List<Relationship> relationships) implements Value {}
}

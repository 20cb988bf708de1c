package dev.verbgraph.render;

import java.util.HashMap;
import java.util.Map;

/** Short identifiers for nodes, as the languages of drawings allow them. */
final class Ids {

  private final Map<String, String> ids = new HashMap<>();

  String of(String node) {
    return ids.computeIfAbsent(node, id -> "n" + ids.size());
  }
}

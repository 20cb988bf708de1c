package dev.verbgraph.reader.flowchart.strict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in a subgraph. Mermaid remembers in a plain object of JavaScript what it has seen
 * there, which knows two names from birth.
 *
 * @param all in the order in which Mermaid has them
 */
record SubgraphItems(List<StrictMention> all) {

  /** As often as it stands there. */
  private static final String NEVER_SEEN = "__proto__";

  /** Behind it nothing may come. */
  private static final String ASKED = "hasOwnProperty";

  /**
   * @return each once, without what is blank
   */
  List<StrictMention> distinct() throws FlowFault {
    Set<String> seen = new HashSet<>();
    List<StrictMention> distinct = new ArrayList<>();
    for (StrictMention item : all) {
      if (!FlowStrings.trim(item.id()).isEmpty()) {
        if (seen.contains(ASKED)) {
          throw FlowFault.of(
              "Mermaid fails in a subgraph with a node that is called " + ASKED, "Rename the node");
        }
        if (item.id().equals(NEVER_SEEN) || seen.add(item.id())) {
          distinct.add(item);
        }
      }
    }
    return distinct;
  }
}

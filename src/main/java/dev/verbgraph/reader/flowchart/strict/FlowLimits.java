package dev.verbgraph.reader.flowchart.strict;

/** What is asked of a flowchart beyond its grammar. */
enum FlowLimits {
  /** What Mermaid asks; a diagram cannot ask for more. */
  MERMAID {
    @Override
    void checkLinks(long more, int there) throws FlowFault {
      if (there + more > MOST_EDGES) {
        throw FlowFault.of(
            "Mermaid draws no flowchart with more than " + MOST_EDGES + " links",
            "Split the flowchart, or set maxEdges where the page sets up Mermaid");
      }
    }

    @Override
    void checkTitle(boolean given) throws FlowFault {
      if (!given) {
        throw FlowFault.of(
            "Mermaid draws no subgraph without a title", "Give the subgraph a title");
      }
    }
  },
  /** What can be read in one go. */
  READABLE {
    @Override
    void checkLinks(long more, int there) throws FlowFault {
      if (more > MOST_AT_ONCE) {
        throw FlowFault.tooMuch(more + " links are drawn at once", "Link fewer nodes at once");
      }
    }

    @Override
    void checkTitle(boolean given) {}
  };

  private static final int MOST_EDGES = 500;

  /**
   * What one link may link: enough for every node of one with every node of the other side of a
   * large drawing.
   */
  private static final int MOST_AT_ONCE = 2_500;

  /**
   * @param more how many links are drawn at once
   * @param there how many there are already
   */
  abstract void checkLinks(long more, int there) throws FlowFault;

  /**
   * @param given whether a subgraph has a title, which may be empty
   */
  abstract void checkTitle(boolean given) throws FlowFault;
}

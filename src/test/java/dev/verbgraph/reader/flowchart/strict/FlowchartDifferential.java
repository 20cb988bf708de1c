package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.support.MermaidComparison;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Makes up flowcharts and compares the strict reading of each with the real Mermaid's. Part of the
 * build with {@code -Pmermaid} only, for it needs Node. The one command, which installs Mermaid
 * below {@code target} first:
 *
 * <pre>mvn test -Dtest=FlowchartDifferential -Dmermaid.charts=20000 -Dmermaid.seed=1</pre>
 *
 * <p>Every difference is made as small as possible and printed as a case; put it into {@code
 * found-flow-cases.json}. {@link MermaidComparison} does that.
 */
class FlowchartDifferential {

  private static final int CHARTS = Integer.getInteger("mermaid.charts", 5_000);
  private static final long SEED = Long.getLong("mermaid.seed", 1);

  @Test
  void noFlowchartIsReadDifferently() throws IOException, InterruptedException {
    FlowCases.COMPARISON.compare(
        "flow-bridge.mjs", "flowcharts, seed " + SEED, new FlowGenerator(SEED)::next, CHARTS);
  }
}

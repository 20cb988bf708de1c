package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.support.MermaidComparison;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Makes up maps and compares the strict reading of each with the real Mermaid's. Part of the build
 * with {@code -Pmermaid} only, for it needs Node. The one command, which installs Mermaid below
 * {@code target} first:
 *
 * <pre>mvn test -Dtest=MermaidDifferential -Dmermaid.maps=20000 -Dmermaid.seed=1</pre>
 *
 * <p>Every difference is made as small as possible and printed as a case; put it into {@code
 * found-cases.json}. {@link MermaidComparison} does that.
 */
class MermaidDifferential {

  private static final int MAPS = Integer.getInteger("mermaid.maps", 5_000);
  private static final long SEED = Long.getLong("mermaid.seed", 1);

  @Test
  void noMapIsReadDifferently() throws IOException, InterruptedException {
    MermaidCases.COMPARISON.compare(
        "bridge.mjs", "maps, seed " + SEED, new MapGenerator(SEED)::next, MAPS);
  }
}

package dev.verbgraph.reader.c4.strict;

import dev.verbgraph.support.MermaidComparison;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Makes up C4 diagrams and compares the strict reading of each with the real Mermaid's. Part of the
 * build with {@code -Pmermaid} only, for it needs Node. The one command, which installs Mermaid
 * below {@code target} first:
 *
 * <pre>mvn test -Dtest=C4Differential -Dmermaid.c4=5000 -Dmermaid.seed=1</pre>
 *
 * <p>Every difference is made as small as possible and printed as a case; put it into {@code
 * c4-cases.json}. {@link MermaidComparison} does that.
 */
class C4Differential {

  private static final int COUNT = Integer.getInteger("mermaid.c4", 5_000);
  private static final long SEED = Long.getLong("mermaid.seed", 1);

  @Test
  void noDiagramIsReadDifferently() throws IOException, InterruptedException {
    C4Cases.COMPARISON.compare(
        "c4-bridge.mjs", "C4 diagrams, seed " + SEED, new C4Generator(SEED)::next, COUNT);
  }
}

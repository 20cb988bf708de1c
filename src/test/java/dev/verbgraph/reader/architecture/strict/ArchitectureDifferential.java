package dev.verbgraph.reader.architecture.strict;

import dev.verbgraph.support.MermaidComparison;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Makes up architecture diagrams and compares the strict reading of each with the real Mermaid's.
 * Part of the build with {@code -Pmermaid} only, for it needs Node. The one command, which installs
 * Mermaid below {@code target} first:
 *
 * <pre>mvn test -Dtest=ArchitectureDifferential -Dmermaid.architectures=5000 -Dmermaid.seed=1</pre>
 *
 * <p>Every difference is made as small as possible and printed as a case; put it into {@code
 * architecture-cases.json}. {@link MermaidComparison} does that.
 */
class ArchitectureDifferential {

  private static final int COUNT = Integer.getInteger("mermaid.architectures", 5_000);
  private static final long SEED = Long.getLong("mermaid.seed", 1);

  @Test
  void noDiagramIsReadDifferently() throws IOException, InterruptedException {
    ArchitectureCases.COMPARISON.compare(
        "architecture-bridge.mjs",
        "architecture diagrams, seed " + SEED,
        new ArchitectureGenerator(SEED)::next,
        COUNT);
  }
}

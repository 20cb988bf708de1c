package dev.verbgraph.reader.mindmap.strict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.support.LimitedRun;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Maps nested deeper than any file can hold: as text each would have 5 GB of blanks. What a file
 * can hold is tried by {@code HostileInputTest}.
 */
class HostileMapTest {

  private static final Duration TIME = Duration.ofSeconds(30);

  /** Twice what the tree takes. */
  private static final int MEMORY = 128;

  @ParameterizedTest
  @ValueSource(strings = {"outline", "tree"})
  void aHundredThousandFoldNesting(String made) throws Exception {
    LimitedRun run = LimitedRun.of(DeepMap.class, MEMORY, TIME, made);
    assertThat(run.code()).as(run.err()).isZero();
  }
}

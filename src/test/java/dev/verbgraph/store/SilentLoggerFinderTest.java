package dev.verbgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class SilentLoggerFinderTest {

  /** Keeps what is logged. */
  private static final class Kept extends Handler {

    private final List<String> said = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      said.add(record.getLevel() + " " + record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static List<String> said(String name) {
    Logger logger = Logger.getLogger(name);
    Kept kept = new Kept();
    logger.addHandler(kept);
    logger.setUseParentHandlers(false);
    try {
      System.getLogger(name).log(System.Logger.Level.WARNING, "something");
      System.getLogger(name).log(System.Logger.Level.TRACE, "a detail");
    } finally {
      logger.removeHandler(kept);
    }
    return kept.said;
  }

  @Test
  void onlyTheDriverIsSilent() {
    assertThat(said("org.neo4j.driver.internal.Anything")).isEmpty();
    assertThat(said("io.netty.util.Anything")).isEmpty();
    assertThat(said("somebody.Else")).containsExactly("WARNING something");
  }
}

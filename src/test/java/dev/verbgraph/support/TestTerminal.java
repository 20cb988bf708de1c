package dev.verbgraph.support;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal in the place of the process's own. */
public final class TestTerminal {

  private TestTerminal() {}

  /**
   * @return what the work returns, which takes that terminal for its own
   */
  @SuppressWarnings(
      "deprecation") // there is no other way, and what is to go is its use outside of tests
  public static <T> T instead(Terminal terminal, Callable<T> work) throws IOException {
    TerminalBuilder.setTerminalOverride(terminal);
    try {
      return work.call();
    } catch (IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    } finally {
      TerminalBuilder.setTerminalOverride(null);
    }
  }
}

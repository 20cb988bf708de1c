package dev.verbgraph.cli.context;

import java.io.PrintWriter;

/**
 * Shows on stderr what a command is waiting for: on a terminal as one line that changes, elsewhere
 * once.
 */
public final class WaitingLine {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final CliContext around;
  private final PrintWriter err;
  private final boolean terminal;
  private boolean shown;

  public WaitingLine(CliContext around) {
    this.around = around;
    this.err = around.err();
    this.terminal = around.talksToPerson() && !"dumb".equals(around.environment().get("TERM"));
  }

  /**
   * @param what what one is waiting for
   * @param state how far it is, as far as that is known
   */
  public void show(String what, String state) {
    if (terminal) {
      err.print(CLEAR_LINE + what + " " + state);
    } else if (!shown) {
      around.say(what);
    }
    shown = true;
    err.flush();
  }

  /** It is over; the line on the terminal goes. */
  public void end() {
    if (terminal && shown) {
      err.print(CLEAR_LINE);
      err.flush();
    }
    shown = false;
  }
}

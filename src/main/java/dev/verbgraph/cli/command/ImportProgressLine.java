package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.WaitingLine;
import dev.verbgraph.importer.ImportProgress;
import dev.verbgraph.render.Count;

/** Shows on a terminal how far an import is. */
final class ImportProgressLine implements ImportProgress {

  /** A person cannot read more often, and a pipe needs none of it. */
  private static final long PAUSE_NANOS = 100_000_000;

  private final WaitingLine wait;
  private final boolean terminal;
  private long last = System.nanoTime();

  ImportProgressLine(CliContext around) {
    this.wait = new WaitingLine(around);
    this.terminal = around.talksToPerson();
  }

  @Override
  public void read(int files, int all) {
    show("reading", files + " of " + all);
  }

  @Override
  public void resolving(int documents) {
    showNow("resolving", Count.of(documents, "document"));
  }

  /** The graph of another Neo4j is taken out of it, all of it at once. */
  void exporting() {
    showNow("reading", "the local graph");
  }

  @Override
  public void written(int documents, int all) {
    show("writing", documents + " of " + all);
  }

  /** It may take longer than the pause, and is told only once. */
  private void showNow(String what, String state) {
    last -= PAUSE_NANOS;
    show(what, state);
  }

  private void show(String what, String state) {
    long now = System.nanoTime();
    if (terminal && now - last >= PAUSE_NANOS) {
      last = now;
      wait.show(what, state);
    }
  }

  void end() {
    wait.end();
  }
}

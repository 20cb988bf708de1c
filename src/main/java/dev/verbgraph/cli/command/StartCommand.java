package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jline.utils.Signals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    footer = {"verbgraph start && verbgraph status", "verbgraph start --foreground"},
    name = "start",
    description = {
      "Starts the local Neo4j. Commands that need it start it themselves.",
      "$VERBGRAPH_IDLE_STOP (such as 30m), or settings.conf in its home, has it stop when nobody"
          + " has used it for so long."
    })
final class StartCommand implements Callable<ExitCode> {

  /** What a terminal, a supervisor and a closed window send to end a program. */
  private static final List<String> ENDING = List.of("INT", "TERM", "HUP");

  private final CliContext around;
  private final LocalServer server;

  @Option(
      names = "--foreground",
      description = "stay until Neo4j ends; Ctrl-C stops it, as a supervisor's SIGTERM does")
  private boolean foreground;

  StartCommand(CliContext around) {
    this.around = around;
    this.server = new LocalServer(around);
  }

  @Override
  public ExitCode call() throws InterruptedException {
    if (foreground) {
      Thread waiting = Thread.currentThread();
      ENDING.forEach(signal -> Signals.register(signal, waiting::interrupt));
    }
    server.start();
    StatusLines.of(server.status()).forEach(around.out()::println);
    return foreground ? attend() : ExitCode.ANSWERED;
  }

  private ExitCode attend() throws InterruptedException {
    around.out().flush();
    around.say("Ctrl-C stops it");
    around.err().flush();
    try {
      if (!server.awaitEnd()) {
        StatusLines.of(server.status()).forEach(around::say);
        return ExitCode.DATABASE;
      }
    } catch (InterruptedException asked) {
      server.stop();
    }
    around.out().println(StopCommand.STOPPED);
    return ExitCode.ANSWERED;
  }
}

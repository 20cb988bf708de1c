package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.KeptDatabases;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.cli.shell.History;
import dev.verbgraph.cli.shell.KnownWords;
import dev.verbgraph.cli.shell.Piped;
import dev.verbgraph.cli.shell.Prompt;
import dev.verbgraph.cli.shell.ShellEntry;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph shell", "verbgraph shell <questions.txt"},
    name = "shell",
    description = {
      "Opens a prompt for these commands and for Cypher that stays connected.",
      "Tab completes commands, options, names and relation types. Statements end with a semicolon"
          + " and may only read. :param NAME => VALUE sets a parameter of those to come, :params"
          + " lists all, :params clear forgets them.",
      "Ctrl-C or a failure stops the running command and the rest of what was pasted. Ctrl-D"
          + " leaves.",
      "A script from a file or a pipe stops at the first line that fails; :source FILE runs one.",
      "Answers go elsewhere with > FILE, >> FILE or | PROGRAM after a command. :format FORMAT is"
          + " the form of those to come."
    })
final class ShellCommand implements Callable<ExitCode> {

  /** Whoever pressed a key does not wait longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** As for any command: a server that was just started reads its files first. */
  private static final Duration GREETING = Duration.ofSeconds(30);

  private static final String WELCOME = "help lists the commands, Tab completes, Ctrl-D leaves";
  private static final String EMPTY =
      "the graph is empty; import PATH fills it, help lists the commands";
  private static final String DISCARDED = "the rest of what was typed or pasted is not run";

  private final CliContext around;
  private final KeptDatabases databases;
  private final Commands commands;

  @Mixin private ConnectionOptions connection;

  /**
   * @param commands those that it takes
   */
  ShellCommand(CliContext around, Databases databases, Commands commands) {
    this.around = around;
    this.databases = new KeptDatabases(databases);
    this.commands = commands;
  }

  @Override
  public ExitCode call() {
    CliContext inside = around.inShell(connection.inherited(around));
    ShellSession session = new ShellSession(databases, commands);
    return around.typed()
        ? converse(session, inside)
        : session.runAll(new Piped(around.in().orElseThrow(), commands.names()), inside);
  }

  /**
   * A person reads what failed, and goes on; what was entered together with it may have counted on
   * it.
   */
  private ExitCode converse(ShellSession session, CliContext inside) {
    around.say(graph(inside).answers(GREETING).isEmpty() ? EMPTY : WELCOME);
    around.err().flush();
    KnownWords known = new KnownWords(() -> graph(inside).answers(PATIENCE));
    try (Prompt prompt =
        Prompt.atTerminal(
            commands.syntax(around), known, History.in(new LocalServer(around).home()))) {
      while (true) {
        Iterator<ShellEntry> entries = prompt.next().iterator();
        while (entries.hasNext()) {
          ShellEntry entry = entries.next();
          if (entry instanceof ShellEntry.Leave) {
            return ExitCode.ANSWERED;
          }
          ExitCode code =
              prompt.interruptibly(
                  () -> session.run(entry, inside.at(prompt.width())), databases::cancel);
          known.afterCommand();
          if (ShellSession.failed(code)) {
            if (prompt.discardTyped() || entries.hasNext()) {
              around.say(DISCARDED);
              around.err().flush();
            }
            break;
          }
        }
      }
    }
  }

  private GraphAccess graph(CliContext inside) {
    return new ConnectionOptions().open(inside, databases);
  }
}

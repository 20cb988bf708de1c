package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Failure;
import dev.verbgraph.cli.context.KeptDatabases;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.cli.shell.History;
import dev.verbgraph.cli.shell.KnownWords;
import dev.verbgraph.cli.shell.Piped;
import dev.verbgraph.cli.shell.Prompt;
import dev.verbgraph.cli.shell.ShellEntry;
import dev.verbgraph.cli.shell.ShellInput;
import dev.verbgraph.cli.shell.ShellOutput;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph shell", "verbgraph shell <questions.txt"},
    name = "shell",
    description = {
      "Opens a prompt for these commands and for Cypher that stays connected.",
      "Tab completes commands, options, names and relation types. Statements end with a semicolon"
          + " and may only read.",
      "Ctrl-C or a failure stops the running command and the rest of what was pasted. Ctrl-D"
          + " leaves.",
      "A script from a file or a pipe stops at the first line that fails; :source FILE runs one.",
      "Answers go elsewhere with > FILE, >> FILE or | PROGRAM after a command."
    })
final class ShellCommand implements Callable<ExitCode> {

  /** Whoever pressed a key does not wait longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** As for any command: a server that was just started reads its files first. */
  private static final Duration GREETING = Duration.ofSeconds(30);

  /** As cypher-shell calls it. */
  private static final String SOURCE = ":source";

  private static final String WELCOME = "help lists the commands, Tab completes, Ctrl-D leaves";
  private static final String EMPTY =
      "the graph is empty; import PATH fills it, help lists the commands";

  private final CliContext around;
  private final KeptDatabases databases;
  private final Commands commands;

  /** The files that are being read, one from within the other. */
  private final Set<Path> sources = new HashSet<>();

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
    return around.typed()
        ? converse(inside)
        : execute(new Piped(around.in().orElseThrow(), commands.names()), inside);
  }

  /** A script stops at the first line that fails. */
  private ExitCode execute(ShellInput script, CliContext inside) {
    while (true) {
      for (ShellEntry entry : script.next()) {
        ExitCode code = run(entry, inside);
        if (entry instanceof ShellEntry.Leave || failed(code)) {
          return code;
        }
      }
    }
  }

  /**
   * A person reads what failed, and goes on; what was entered together with it may have counted on
   * it.
   */
  private ExitCode converse(CliContext inside) {
    around.say(graph(inside).answers(GREETING).isEmpty() ? EMPTY : WELCOME);
    around.err().flush();
    KnownWords known = new KnownWords(() -> graph(inside).answers(PATIENCE));
    try (Prompt prompt =
        Prompt.atTerminal(
            commands.syntax(around), known, History.in(new LocalServer(around).home()))) {
      while (true) {
        for (ShellEntry entry : prompt.next()) {
          if (entry instanceof ShellEntry.Leave) {
            return ExitCode.ANSWERED;
          }
          ExitCode code =
              prompt.interruptibly(() -> run(entry, inside.at(prompt.width())), databases::cancel);
          known.after(entry);
          if (failed(code)) {
            break;
          }
        }
      }
    }
  }

  /** That the answer is "none" is an answer. */
  private static boolean failed(ExitCode code) {
    return code != ExitCode.ANSWERED && code != ExitCode.NONE;
  }

  private ExitCode run(ShellEntry entry, CliContext inside) {
    ExitCode code =
        switch (entry) {
          case ShellEntry.Command command when command.arguments().getFirst().equals("shell") ->
              refuse(inside, new UsageProblem.ShellInShell());
          case ShellEntry.Command command when command.arguments().getFirst().equals(SOURCE) ->
              source(inside, command.arguments());
          case ShellEntry.Command command -> run(inside, command.arguments());
          case ShellEntry.Redirected redirected -> redirect(inside, redirected);
          case ShellEntry.Cypher cypher -> run(inside, List.of("query", "-e", cypher.text()));
          case ShellEntry.Unfinished unfinished ->
              refuse(inside, new UsageProblem.EntryUnfinished(unfinished.missing()));
          case ShellEntry.Leave leave -> ExitCode.ANSWERED;
        };
    inside.out().flush();
    inside.err().flush();
    return code;
  }

  private ExitCode redirect(CliContext inside, ShellEntry.Redirected redirected) {
    try {
      return ShellOutput.send(
          redirected.to(), out -> run(redirected.command(), inside.answering(out)));
    } catch (UserProblemException failed) {
      return refuse(inside, failed.problem());
    }
  }

  /** The entries of a file, up to one that fails; one that is read already would never end. */
  private ExitCode source(CliContext inside, List<String> arguments) {
    if (arguments.size() != 2) {
      return refuse(inside, new UsageProblem.SourceWithoutFile());
    }
    Path file = Path.of(arguments.get(1)).toAbsolutePath().normalize();
    if (sources.contains(file)) {
      return refuse(inside, new UsageProblem.SourceInItself(file));
    }
    sources.add(file);
    try (InputStream in = Files.newInputStream(file)) {
      return execute(new Piped(in, commands.names()), inside);
    } catch (IOException unreadable) {
      return refuse(inside, new InputProblem.ScriptUnreadable(file));
    } finally {
      sources.remove(file);
    }
  }

  private static ExitCode refuse(CliContext inside, UserProblem problem) {
    Failure failure = Failure.of(problem);
    failure.print(inside);
    return failure.code();
  }

  private ExitCode run(CliContext inside, List<String> arguments) {
    return new Cli(inside, databases, commands).run(arguments.toArray(String[]::new));
  }

  private GraphAccess graph(CliContext inside) {
    return new ConnectionOptions().open(inside, databases);
  }
}

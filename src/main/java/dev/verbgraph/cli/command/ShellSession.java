package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Failure;
import dev.verbgraph.cli.context.KeptDatabases;
import dev.verbgraph.cli.shell.Piped;
import dev.verbgraph.cli.shell.ShellEntry;
import dev.verbgraph.cli.shell.ShellInput;
import dev.verbgraph.cli.shell.ShellOutput;
import dev.verbgraph.cypher.SessionParameters;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs what is entered into a shell; what it is told about later entries holds until its end. */
final class ShellSession {

  private final KeptDatabases databases;
  private final Commands commands;
  private final SessionParameters parameters = new SessionParameters();
  private Optional<Format> format = Optional.empty();

  /** The files that are being read, one from within the other. */
  private final Set<Path> sources = new HashSet<>();

  ShellSession(KeptDatabases databases, Commands commands) {
    this.databases = databases;
    this.commands = commands;
  }

  /**
   * Runs all entries up to the first that fails.
   *
   * @return the code of the last one
   */
  ExitCode runAll(ShellInput script, CliContext inside) {
    while (true) {
      for (ShellEntry entry : script.next()) {
        ExitCode code = run(entry, inside);
        if (entry instanceof ShellEntry.Leave || failed(code)) {
          return code;
        }
      }
    }
  }

  /** That the answer is "none" is an answer. */
  static boolean failed(ExitCode code) {
    return code != ExitCode.ANSWERED && code != ExitCode.NONE;
  }

  ExitCode run(ShellEntry entry, CliContext inside) {
    ExitCode code;
    try {
      code = execute(entry, inside);
    } catch (UserProblemException failed) {
      code = refuse(inside, failed.problem());
    }
    inside.out().flush();
    inside.err().flush();
    return code;
  }

  private ExitCode execute(ShellEntry entry, CliContext inside) {
    return switch (entry) {
      case ShellEntry.Command(List<String> arguments) when arguments.getFirst().equals("shell") ->
          refuse(inside, new UsageProblem.ShellInShell());
      case ShellEntry.Command(List<String> arguments) -> run(inside, arguments);
      case ShellEntry.Own own ->
          switch (own.command()) {
            case FORMAT -> setFormat(own.arguments(), inside);
            case PARAMS -> parameters(own.arguments(), inside);
            case SOURCE -> source(own.arguments(), inside);
          };
      case ShellEntry.Redirected(ShellEntry what, var to) ->
          ShellOutput.send(to, out -> run(what, inside.answering(out)));
      case ShellEntry.Cypher(String text) ->
          run(inside, List.of("query", "-e", parameters.before(text)));
      case ShellEntry.Parameter(String line) -> {
        parameters.set(line);
        yield ExitCode.ANSWERED;
      }
      case ShellEntry.Unfinished(String missing) ->
          refuse(inside, new UsageProblem.EntryUnfinished(missing));
      case ShellEntry.Leave leave -> ExitCode.ANSWERED;
    };
  }

  private ExitCode run(CliContext inside, List<String> arguments) {
    return new Cli(inside, databases, commands, format).run(arguments.toArray(String[]::new));
  }

  private ExitCode setFormat(List<String> arguments, CliContext inside) {
    if (arguments.isEmpty()) {
      format = Optional.empty();
      return ExitCode.ANSWERED;
    }
    Optional<Format> named =
        Arrays.stream(Format.values())
            .filter(form -> arguments.equals(List.of(form.name())))
            .findFirst();
    if (named.isEmpty()) {
      return refuse(inside, new UsageProblem.FormatUnknown(String.join(" ", arguments)));
    }
    format = named;
    return ExitCode.ANSWERED;
  }

  private ExitCode parameters(List<String> arguments, CliContext inside) {
    if (arguments.isEmpty()) {
      parameters.lines().forEach(inside.out()::println);
      return parameters.lines().isEmpty() ? ExitCode.NONE : ExitCode.ANSWERED;
    }
    if (!arguments.equals(List.of("clear"))) {
      return refuse(inside, new UsageProblem.ParamsMisused(String.join(" ", arguments)));
    }
    parameters.clear();
    return ExitCode.ANSWERED;
  }

  /** The entries of a file, up to one that fails; one that is read already would never end. */
  private ExitCode source(List<String> arguments, CliContext inside) {
    if (arguments.size() != 1) {
      return refuse(inside, new UsageProblem.SourceWithoutFile());
    }
    Path file = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
    if (sources.contains(file)) {
      return refuse(inside, new UsageProblem.SourceInItself(file));
    }
    sources.add(file);
    try (InputStream in = Files.newInputStream(file)) {
      return runAll(new Piped(in, commands.names()), inside);
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
}

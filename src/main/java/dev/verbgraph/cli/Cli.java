package dev.verbgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs commands. */
public final class Cli {

  private final Surroundings around;
  private final Databases databases;
  private final Commands commands;

  /** @param databases where commands find theirs */
  public Cli(Surroundings around, Databases databases) {
    this(around, databases, new Commands());
  }

  /** @param commands those that can be run */
  Cli(Surroundings around, Databases databases, Commands commands) {
    this.around = around;
    this.databases = databases;
    this.commands = commands;
  }

  /** Runs one command. Every failure becomes a message on stderr and an exit code, here and nowhere else. */
  public ExitCode run(String... arguments) {
    try {
      return run(program(arguments), arguments);
    } catch (Throwable failure) {
      Problem problem = Problem.of(failure);
      problem.print(around.err());
      return problem.code();
    }
  }

  private CommandLine program(String... arguments) {
    CommandLine program = new CommandLine(new Root());
    commands.addTo(program, around, databases, arguments);
    return program.setCaseInsensitiveEnumValuesAllowed(true).setOut(around.out()).setErr(around.err());
  }

  private static ExitCode run(CommandLine program, String... arguments) throws Exception {
    ParseResult parsed = program.parseArgs(arguments);
    if (CommandLine.executeHelpRequest(parsed) != null) {
      return ExitCode.ANSWERED;
    }
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    CommandLine command = parsed.commandSpec().commandLine();
    if (command.getCommand() instanceof Callable<?> callable && callable.call() instanceof ExitCode code) {
      return code;
    }
    throw new ParameterException(command, "which command?");
  }
}

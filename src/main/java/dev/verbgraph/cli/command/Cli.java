package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Failure;
import dev.verbgraph.cli.context.Pager;
import dev.verbgraph.render.Format;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands. */
public final class Cli {

  /** For somebody who does not know where to begin. */
  private static final String OVERVIEW =
      """
      Verbgraph turns what your notes say about services into a graph that you can ask.

      First steps:
        verbgraph import NOTES     reads a folder of notes
        verbgraph list service     lists the services in them
        verbgraph dependents NAME  shows what depends on one of them

      verbgraph help lists all commands, verbgraph help COMMAND explains one.
      """;

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z:-]*(=.*)?");

  private final CliContext around;
  private final Databases databases;
  private final Commands commands;
  private final Optional<Format> format;

  /**
   * @param databases where commands find theirs
   */
  public Cli(CliContext around, Databases databases) {
    this(around, databases, Commands.all(), Optional.empty());
  }

  /**
   * @param commands those that can be run
   * @param format of answers that have this form, where no option says otherwise
   */
  Cli(CliContext around, Databases databases, Commands commands, Optional<Format> format) {
    this.around = around;
    this.databases = databases;
    this.commands = commands;
    this.format = format;
  }

  /**
   * Runs one command. Every failure becomes a message on stderr and an exit code, here and nowhere
   * else.
   */
  public ExitCode run(String... typed) {
    if (typed.length == 0) {
      around.out().print(OVERVIEW);
      return ExitCode.ANSWERED;
    }
    String[] arguments = withOptions(typed);
    CommandLine program = new CommandLine(new Root());
    try {
      commands.addTo(program, around, databases, arguments);
      // A name may begin with an @, as those of packages do.
      program.setExpandAtFiles(false);
      program.setCaseInsensitiveEnumValuesAllowed(true).setOut(around.out()).setErr(around.err());
      format.ifPresent(form -> program.setDefaultValueProvider(FormatOption.unlessGiven(form)));
      try {
        return run(program, arguments);
      } catch (UnmatchedArgumentException unknown) {
        throw unknown;
      } catch (ParameterException wrong) {
        throw unknownOption(wrong, arguments).orElse(wrong);
      }
    } catch (Throwable failure) {
      Failure told = Failure.of(databases.heal(failure), options(program));
      told.print(around);
      return told.code();
    }
  }

  /** Other programs have {@code help} as a command and {@code --version} as an option. */
  private static String[] withOptions(String[] typed) {
    List<String> words = List.of(typed);
    if (words.getFirst().equals("--version")) {
      return Stream.concat(Stream.of("version"), words.stream().skip(1)).toArray(String[]::new);
    }
    return words.getFirst().equals("help")
        ? Stream.concat(words.stream().skip(1), Stream.of("--help")).toArray(String[]::new)
        : typed;
  }

  private ExitCode run(CommandLine program, String... arguments) throws Exception {
    ParseResult parsed = program.parseArgs(arguments);
    if (!parsed.unmatched().isEmpty()) {
      // picocli lets it pass where help is asked for.
      throw new UnmatchedArgumentException(program, parsed.unmatched());
    }
    Optional<CommandLine> unclear =
        parsed.asCommandLineList().stream().filter(CommandLine::isUsageHelpRequested).findFirst();
    if (unclear.isPresent()) {
      explain(unclear.get());
      return ExitCode.ANSWERED;
    }
    CommandLine command = command(program.getParseResult());
    if (command.getCommand() instanceof Callable<?> callable
        && callable.call() instanceof ExitCode code) {
      return code;
    }
    throw new ParameterException(command, "which command?");
  }

  private void explain(CommandLine command) {
    try (Pager pager = Pager.of(around, true)) {
      // What picocli colours, a screen shows as characters that nobody can read.
      command.usage(pager.out(), CommandLine.Help.Ansi.OFF);
    }
  }

  /** picocli takes an unknown option after names for the end of them, and misses one more. */
  private static Optional<ParameterException> unknownOption(
      ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    return Stream.of(arguments)
        .takeWhile(argument -> !argument.equals("--"))
        .filter(argument -> OPTION.matcher(argument).matches())
        .filter(argument ->
            !command.getCommandSpec().optionsMap().containsKey(argument.replaceFirst("=.*", "")))
        .findFirst()
        .map(unknown -> new UnmatchedArgumentException(command, List.of(unknown)));
  }

  /** The command itself, where {@code aliases suggest} is one below another. */
  private static CommandLine command(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.commandSpec().commandLine();
  }

  private static Set<String> options(CommandLine program) {
    ParseResult parsed = program.getParseResult();
    return parsed == null ? Set.of() : command(parsed).getCommandSpec().optionsMap().keySet();
  }
}

package dev.verbgraph.cli.context;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.UserProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.problem.Wording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads, and the shell is told, when a command fails. */
public record Failure(ExitCode code, Wording wording) {

  /**
   * @param problem one that ends no running command, so that no options matter
   */
  public static Failure of(UserProblem problem) {
    return of(problem, Set.of());
  }

  /**
   * Every failure of every command comes by here.
   *
   * @param options the options that the command has: advice names no others; empty when the command
   *     is not known
   */
  public static Failure of(Throwable failure, Set<String> options) {
    return switch (failure) {
      case UserProblemException problem -> of(problem.problem(), options);
      case InterruptedException interrupted -> of(new Interrupted.Undone(), options);
      case UnmatchedArgumentException unknown when isCommand(unknown) ->
          usage("unknown command " + unknown.getUnmatched().getFirst(), unknown);
      case ParameterException wrong -> usage(requireNonNull(wrong.getMessage()), wrong);
      case OutOfMemoryError full -> of(new InputProblem.TooMuch(), options);
      case Throwable bug ->
          new Failure(
              ExitCode.BUG,
              new Wording(
                  "this is a bug in Verbgraph",
                  "please report it with the command and these lines:\n" + trace(bug)));
    };
  }

  private static Failure of(UserProblem problem, Set<String> options) {
    return new Failure(ExitCode.of(problem), Wording.of(problem, options));
  }

  public void print(CliContext around) {
    around.say(wording.what());
    wording
        .next()
        .lines()
        .map(CliContext::shown)
        .forEach(line -> around.err().println("  " + line));
  }

  /** Whether what is not known stands where a command would. */
  private static boolean isCommand(UnmatchedArgumentException unknown) {
    boolean takesCommands = !unknown.getCommandLine().getSubcommands().isEmpty();
    return takesCommands && !unknown.getUnmatched().getFirst().startsWith("-");
  }

  private static Failure usage(String what, ParameterException wrong) {
    String near =
        UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(new StringWriter()))
            ? String.join(" or ", ((UnmatchedArgumentException) wrong).getSuggestions())
            : "";
    // Without colours: messages show control characters instead of obeying them.
    CommandLine.Help help =
        new CommandLine.Help(
            wrong.getCommandLine().getCommandSpec(),
            CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    String usage = help.synopsis(0).strip() + "\nverbgraph --help lists the commands";
    return new Failure(
        ExitCode.USAGE,
        new Wording(what, near.isEmpty() ? usage : "did you mean " + near + "?\n" + usage));
  }

  private static String trace(Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return trace.toString().replace("\t", "  ");
  }
}

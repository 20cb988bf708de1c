package dev.verbgraph.cli.context;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.cypher.UnfitParameter;
import dev.verbgraph.query.AmbiguousName;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.UnknownName;
import dev.verbgraph.query.UnknownType;
import dev.verbgraph.query.UnsafeQuery;
import dev.verbgraph.render.Plain;
import dev.verbgraph.render.UnfitFormat;
import dev.verbgraph.server.ServerException;
import dev.verbgraph.store.DatabaseException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What a person reads when a command fails.
 *
 * @param what what happened, and where
 * @param next what to do about it
 */
public record Problem(ExitCode code, String what, String next) {

  /** Ctrl-C. Neo4j undoes what nobody finishes, and a Neo4j that is starting goes on starting. */
  public static final Problem INTERRUPTED =
      new Problem(
          ExitCode.INTERRUPTED,
          "interrupted",
          "what was not finished is undone; the same command goes on from there");

  /**
   * Every failure of every command comes by here.
   *
   * @param options the options that the command has: advice names no others; empty when the command
   *     is not known
   */
  public static Problem of(Throwable failure, Set<String> options) {
    return switch (failure) {
      case Refusal refusal -> new Problem(refusal.code(), words(refusal), refusal.next());
      case UnmatchedArgumentException unknown when isCommand(unknown) ->
          new Problem(
              ExitCode.USAGE,
              "unknown command " + unknown.getUnmatched().getFirst(),
              usage(unknown));
      case ParameterException wrong -> new Problem(ExitCode.USAGE, words(wrong), usage(wrong));
      case UnknownName unknown -> new Problem(ExitCode.INPUT, words(unknown), near(unknown));
      case AmbiguousName ambiguous ->
          new Problem(ExitCode.INPUT, words(ambiguous), candidates(ambiguous));
      case UnknownType unknown -> new Problem(ExitCode.INPUT, words(unknown), near(unknown));
      case UnfitFormat wrong ->
          new Problem(ExitCode.USAGE, words(wrong), "--format table or json always does");
      case UnsafeQuery unsafe ->
          new Problem(ExitCode.USAGE, words(unsafe), "verbgraph query --write allows it");
      case UnfitParameter wrong -> new Problem(ExitCode.USAGE, words(wrong), wrong.next());
      case ServerException server -> of(Refusal.of(server.problem()), options);
      case InterruptedException interrupted -> INTERRUPTED;
      case DatabaseException refused ->
          new Problem(code(refused), words(refused), next(refused, options));
      case Throwable bug ->
          new Problem(
              ExitCode.BUG,
              "this is a bug in Verbgraph",
              "please report it with the command and these lines:\n" + trace(bug));
    };
  }

  private static String words(Throwable failure) {
    return requireNonNull(failure.getMessage());
  }

  public void print(CliContext around) {
    around.say(what.lines().map(Plain::text).collect(Collectors.joining("\n")));
    next.lines().forEach(line -> around.err().println("  " + Plain.text(line)));
  }

  /** Whether what is not known stands where a command would. */
  private static boolean isCommand(UnmatchedArgumentException unknown) {
    boolean takesCommands = !unknown.getCommandLine().getSubcommands().isEmpty();
    return takesCommands && !unknown.getUnmatched().getFirst().startsWith("-");
  }

  private static String usage(ParameterException wrong) {
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
    return near.isEmpty() ? usage : "did you mean " + near + "?\n" + usage;
  }

  private static String near(UnknownName unknown) {
    if (unknown.emptyGraph()) {
      return "the graph is empty: verbgraph import PATH fills it";
    }
    return unknown.near().isEmpty()
        ? "verbgraph list names all entities, verbgraph search finds them by words"
        : "did you mean " + String.join(" or ", unknown.near()) + "?";
  }

  private static String near(UnknownType unknown) {
    String all = "verbgraph relations lists those of the graph";
    return unknown.near().isEmpty()
        ? all
        : "did you mean " + String.join(" or ", unknown.near()) + "? " + all;
  }

  private static String candidates(AmbiguousName ambiguous) {
    return ambiguous.candidates().stream()
        .map(Named::name)
        .collect(Collectors.joining("\n  ", "use the name of the one you mean:\n  ", ""));
  }

  private static ExitCode code(DatabaseException refused) {
    return refused.reason() == DatabaseException.Reason.INTERRUPTED
        ? ExitCode.INTERRUPTED
        : ExitCode.DATABASE;
  }

  private static String next(DatabaseException refused, Set<String> options) {
    return switch (refused.reason()) {
      case UNREACHABLE ->
          "is it running? verbgraph status tells about the local one, --uri names another; then"
              + " give the command again";
      case UNAUTHORIZED ->
          "give the right one with --password, --password:env, --password:file or NEO4J_PASSWORD";
      case TOO_MANY_PASSWORDS ->
          "wait some seconds, then give the right one with --password or NEO4J_PASSWORD";
      case NO_SUCH_DATABASE -> "name an existing one with --database or NEO4J_DATABASE";
      case INVALID_CYPHER ->
          "correct the statement; verbgraph import creates the indexes that saved queries use";
      case ALREADY_THERE -> "leave the statement out, or drop what is there first";
      case NOT_UNIQUE ->
          "nothing is overwritten; if that node is not Verbgraph's, name another database by --uri"
              + " or --database";
      case WOULD_WRITE -> "verbgraph query --write allows it";
      case FORBIDDEN -> "name a user who may do it with --username or NEO4J_USERNAME";
      case TIMEOUT -> faster(options);
      case NEWER_GRAPH ->
          "use that Verbgraph; or import the notes into an empty database, named by --uri or"
              + " --database";
      case INTERRUPTED -> "what was under way is undone";
      case REFUSED -> "Neo4j's log may tell more";
    };
  }

  private static String faster(Set<String> options) {
    String less =
        Stream.of("--depth", "--limit").filter(options::contains).collect(Collectors.joining(", "));
    List<String> ways = new ArrayList<>();
    if (!less.isEmpty()) {
      ways.add("ask for less (" + less + ")");
    }
    ways.add(
        options.contains("--timeout")
            ? "allow more time with --timeout SECONDS"
            : "give the command again when Neo4j has less to do");
    return String.join(", or ", ways);
  }

  private static String trace(Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return trace.toString().replace("\t", "  ");
  }
}

package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Format;
import dev.verbgraph.cli.format.Printer;
import dev.verbgraph.cli.format.View;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.Question;
import dev.verbgraph.query.Script;
import dev.verbgraph.store.Database;
import dev.verbgraph.vocabulary.RulesReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands have in common that ask the graph something. */
@Command
abstract class AskCommand implements Callable<ExitCode> {

  private final Surroundings around;
  private final OwnNeo4j local;
  private Answers answers;

  @Mixin private ConnectionOptions connection;
  @Mixin private OutputOptions output;

  @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30", description = "default: ${DEFAULT-VALUE}")
  private int timeout;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
  private boolean help;

  AskCommand(Surroundings around, OwnNeo4j local) {
    this.around = around;
    this.local = local;
  }

  Named named(String name) {
    return answers().named(name);
  }

  /**
   * Asks and prints, or only prints the statements.
   *
   * @param none what to say when the answer is that there is nothing
   */
  <A> ExitCode tell(Question<A> question, Function<A, View> view, String none) {
    if (onlyCypher()) {
      return print(question.scripts());
    }
    return print(view.apply(answers().to(question)), none);
  }

  /** Whether to print statements instead of running them. */
  boolean onlyCypher() {
    return output.cypher;
  }

  ExitCode print(List<Script> scripts) {
    scripts.stream().map(Script::text).forEach(around.out()::print);
    return ExitCode.ANSWERED;
  }

  ExitCode print(View view, String none) {
    if (view.none()) {
      say(none);
    }
    if (!view.none() || output.format != Format.table) {
      Printer.print(view, output.format, around.out(), around.terminalWidth());
    }
    return view.none() ? ExitCode.NONE : ExitCode.ANSWERED;
  }

  void say(String text) {
    around.err().println("verbgraph: " + text);
  }

  /** The value of an environment variable, unless it is empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(around.environment().get(name)).filter(value -> !value.isEmpty());
  }

  /** The connection is left open: closing it takes longer than the question, and the program ends anyway. */
  Answers answers() {
    if (answers == null) {
      Database database = Database.open(connection.target(around, local));
      answers = new Answers(database, () -> RulesReader.builtIn().identity(), Duration.ofSeconds(timeout));
    }
    return answers;
  }
}

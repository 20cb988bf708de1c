package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.app.GraphExport;
import dev.verbgraph.app.MapOpening;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.context.WordCache;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.cli.option.OutputOptions;
import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.query.GraphQuestion;
import dev.verbgraph.query.Question;
import dev.verbgraph.query.Verbs;
import dev.verbgraph.query.neo4j.CypherQuestion;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import dev.verbgraph.render.Count;
import dev.verbgraph.render.Format;
import dev.verbgraph.render.Printer;
import dev.verbgraph.render.View;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks the graph something and prints the answer, with the options that all questions have. */
final class Ask {

  private final CliContext around;
  private final Databases databases;
  private @Nullable GraphAccess graph;
  private @Nullable GraphExport taken;
  private @Nullable Answers answers;

  @Mixin private ConnectionOptions connection;
  @Mixin private OutputOptions output;
  @Mixin private MapOptions map;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "give up after SECONDS (default: ${DEFAULT-VALUE})")
  private int timeout;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the file to write the map to (default: standard output)")
  private @Nullable Path file;

  Ask(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  Entity named(String name) {
    return answers().named(name);
  }

  /**
   * @param names as typed; {@code -} stands for the lines of standard input
   */
  List<Entity> named(List<String> names) {
    List<String> all =
        names.stream().flatMap(name -> name.equals("-") ? lines() : Stream.of(name)).toList();
    if (all.isEmpty() && !names.isEmpty()) {
      throw new UserProblemException(new InputProblem.NoNames());
    }
    return all.stream().map(this::named).distinct().toList();
  }

  /**
   * The same, also where somebody forgot the quotes around a name with blanks: if one of the words
   * is not a name, but all of them together are.
   */
  List<Entity> namedOrUnquoted(List<String> names) {
    try {
      return named(names);
    } catch (UserProblemException unknown) {
      if (names.size() > 1 && unknown.problem() instanceof NameProblem.UnknownName) {
        try {
          return List.of(named(String.join(" ", names)));
        } catch (UserProblemException noName) {
          throw unknown;
        }
      }
      throw unknown;
    }
  }

  private Stream<String> lines() {
    InputStream in =
        around.in().orElseThrow(() -> new UserProblemException(new UsageProblem.InputTaken()));
    Stream<String> lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
    return lines.map(String::strip).filter(line -> !line.isEmpty());
  }

  /**
   * @return relation types, as typed in an option, as the graph has them
   */
  List<RelationType> types(List<String> typed) {
    // Without a type nobody is asked: other options may be wrong.
    return typed.isEmpty() ? List.of() : answers().types(typed);
  }

  Format format() {
    return output.format;
  }

  /**
   * Asks and prints, or only prints the statements.
   *
   * @param none what to say when the answer is that there is nothing
   * @throws UserProblemException when it is to be drawn: it has no drawing
   */
  <A> ExitCode tell(Question<A> question, Function<A, View> view, Supplier<String> none) {
    refuseDrawing();
    if (onlyCypher()) {
      return print(CypherQuestion.of(question).statements());
    }
    return print(view.apply(neo4j().to(question)), none);
  }

  /** The same for a question that any graph answers, and whose answer may be drawn. */
  <A> ExitCode tell(GraphQuestion<A> question, Function<A, View> view, Supplier<String> none) {
    return tell(MapOpening.of(question), question, view, none);
  }

  /**
   * The same.
   *
   * @param opening what a map of it opens at
   */
  <A> ExitCode tell(
      MapOpening opening,
      GraphQuestion<A> question,
      Function<A, View> view,
      Supplier<String> none) {
    if (onlyCypher()) {
      return print(CypherQuestion.of(question).statements());
    }
    View shown = view.apply(answers().to(question));
    return output.format == Format.html ? draw(shown, opening, none) : print(shown, none);
  }

  /** To be called before something is asked of which there are only rows. */
  void refuseDrawing() {
    if (output.format.draws()) {
      throw new UserProblemException(new UsageProblem.UnfitFormat(output.format.name()));
    }
  }

  /**
   * Tells when there is more to find than is shown.
   *
   * @param found one more than {@code most} where there are more
   * @return at most so many
   */
  <T> List<T> first(long most, List<T> found) {
    if (found.size() <= most) {
      return found;
    }
    say("there are more rows than " + most + ": --limit ROWS shows more");
    return found.subList(0, Math.toIntExact(most));
  }

  /** Whether it asks the local Neo4j. */
  boolean local() {
    return connection.local(around);
  }

  WordCache words() {
    return new LocalServer(around).words();
  }

  /** Whether to print statements instead of running them. */
  boolean onlyCypher() {
    return output.cypher;
  }

  ExitCode print(List<BoundStatement> scripts) {
    around.out().print(BoundStatement.text(scripts));
    return ExitCode.ANSWERED;
  }

  private ExitCode draw(View view, MapOpening opening, Supplier<String> none) {
    if (view.none()) {
      say(none.get());
    }
    Set<String> names = Set.copyOf(view.drawing().orElseThrow().nodes().values());
    map.write(file, around, links -> taken().html(names, opening, links));
    return code(view);
  }

  private static ExitCode code(View view) {
    return view.none() ? ExitCode.NONE : ExitCode.ANSWERED;
  }

  ExitCode print(View view, Supplier<String> none) {
    if (view.none()) {
      say(none.get());
    }
    if (output.csvSafe) {
      Printer.printForSpreadsheet(view, around.out());
    } else if (!view.none() || output.format != Format.table) {
      boolean colour =
          variable("NO_COLOR").isEmpty() && !variable("TERM").equals(Optional.of("dumb"));
      int leftOut =
          Printer.print(view, output.format, around.out(), around.terminalWidth(), colour);
      if (leftOut > 0) {
        say(
            Count.of(leftOut, "arrow")
                + " left out, too many to draw: --depth, --hard or --follow ask for less, --format"
                + " json has all");
      }
    }
    return code(view);
  }

  /**
   * What the notes say about entities that a question found nothing for, so that the asker can go
   * on from there.
   *
   * @return a clause that follows a semicolon
   */
  String instead(Entity entity) {
    Map<RelationType, List<String>> said =
        answers().to(new EntityDetails(entity)).relations().stream()
            .filter(relation ->
                relation.outgoing() && !relation.type().equals(RelationType.IN_CATEGORY))
            .collect(
                Collectors.groupingBy(
                    EntityDetails.Relation::type,
                    TreeMap::new,
                    Collectors.mapping(EntityDetails.Relation::other, Collectors.toList())));
    if (said.isEmpty()) {
      return "verbgraph show lists every fact about it";
    }
    return "it "
        + said.entrySet().stream()
            .map(entry -> predicate(entry.getKey()) + ": " + String.join(", ", entry.getValue()))
            .collect(Collectors.joining("; "));
  }

  /** {@code HOSTS} is a verb, {@code PART_OF} and {@code ACCESSED_WITH} want one. */
  private static String predicate(RelationType type) {
    String words = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.split(" ", 2)[0].endsWith("s") ? words : "is " + words;
  }

  /**
   * @param narrowed whether options left out some of what could have been found
   * @param none that nothing was found
   */
  static String none(boolean narrowed, String none) {
    return narrowed ? "with these options, " + none : none;
  }

  void say(String text) {
    around.say(text);
  }

  /** The value of an environment variable, unless it is empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(around.environment().get(name)).filter(value -> !value.isEmpty());
  }

  /** How the verbs of the graph are read from either end. */
  Verbs verbs() {
    return graph().verbs();
  }

  /**
   * The connection is left open: closing it takes longer than the question, and the program ends
   * anyway.
   */
  private GraphAccess graph() {
    if (graph == null) {
      checkOptions();
      graph = connection.open(around, databases);
    }
    return graph;
  }

  /** Nobody waits for an answer to be told that it cannot be written. */
  private void checkOptions() {
    if (output.csvSafe && output.format != Format.csv) {
      throw new UserProblemException(new UsageProblem.OnlyForCsv("--csv-safe"));
    }
    if (output.format == Format.html) {
      map.check();
    } else {
      map.refuse();
      if (file != null) {
        throw new UserProblemException(new UsageProblem.NoMap("--output"));
      }
    }
    if (timeout < 1) {
      throw new UserProblemException(new UsageProblem.TimeoutTooShort("--timeout", timeout));
    }
  }

  /** What can be asked of the graph as it is in the database. */
  Neo4jAnswers neo4j() {
    return graph().answers(Duration.ofSeconds(timeout));
  }

  /**
   * What can be asked of the graph. A map shows an answer and the graph around it: both are taken
   * out at once.
   */
  Answers answers() {
    if (answers == null) {
      answers = output.format == Format.html && !onlyCypher() ? taken().answers() : neo4j();
    }
    return answers;
  }

  private GraphExport taken() {
    if (taken == null) {
      taken =
          graph()
              .export()
              .orElseThrow(() -> new UserProblemException(new DatabaseProblem.ImportUnderWay()));
    }
    return taken;
  }
}

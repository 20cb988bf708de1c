package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.app.GraphExport;
import dev.verbgraph.app.MapOpening;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.context.Pager;
import dev.verbgraph.cli.context.WordCache;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.cli.option.DisplayOptions;
import dev.verbgraph.cli.option.PagerOption;
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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
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
  @Mixin private FormatOption form;
  @Mixin private DisplayOptions display;
  @Mixin private PagerOption paging;

  @Option(names = "--cypher", description = "print the Cypher statement instead of running it")
  private boolean cypher;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "give up after SECONDS (default: ${DEFAULT-VALUE})")
  private int timeout;

  /**
   * @param form the forms that the answer has
   */
  Ask(CliContext around, Databases databases, FormatOption form) {
    this.around = around;
    this.databases = databases;
    this.form = form;
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
    return form.format();
  }

  /**
   * Asks and prints, or only prints the statements.
   *
   * @param none what to say when the answer is that there is nothing
   */
  <A> ExitCode tell(Question<A> question, Function<A, View> view, Supplier<String> none) {
    return tell(MapOpening.at(List.of()), question, view, none);
  }

  /** The same for a question to which the page of a map has an answer, too. */
  <A> ExitCode tell(GraphQuestion<A> question, Function<A, View> view, Supplier<String> none) {
    return tell(MapOpening.of(question), question, view, none);
  }

  /**
   * The same.
   *
   * @param opening what a map of it opens at
   */
  <A> ExitCode tell(
      MapOpening opening, Question<A> question, Function<A, View> view, Supplier<String> none) {
    if (onlyCypher()) {
      return print(CypherQuestion.of(question).statements());
    }
    A answer = question instanceof GraphQuestion<A> any ? answers().to(any) : neo4j().to(question);
    View shown = view.apply(answer);
    return format() == Format.html ? draw(shown, opening, none) : print(shown, none);
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
    return cypher;
  }

  ExitCode print(List<BoundStatement> scripts) {
    try (Pager pager = paging.open(around, true)) {
      pager.out().print(BoundStatement.text(scripts));
    }
    return ExitCode.ANSWERED;
  }

  private ExitCode draw(View view, MapOpening opening, Supplier<String> none) {
    if (view.none()) {
      say(none.get());
    }
    Set<String> names = Set.copyOf(view.drawing().orElseThrow().nodes().values());
    form.map().orElseThrow().write(around, links -> taken().html(names, opening, links));
    return code(view);
  }

  ExitCode print(View view, Supplier<String> none) {
    if (view.none()) {
      say(none.get());
    }
    try (Pager pager = paging.open(around, !view.none())) {
      print(view, pager.out());
    }
    return code(view);
  }

  private static ExitCode code(View view) {
    return view.none() ? ExitCode.NONE : ExitCode.ANSWERED;
  }

  private void print(View view, PrintWriter out) {
    if (form.csvSafe()) {
      Printer.printForSpreadsheet(view, out);
    } else if (format() == Format.svg) {
      StringWriter dot = new StringWriter();
      written(Printer.print(view, Format.dot, new PrintWriter(dot), OptionalInt.empty(), false));
      out.print(Graphviz.svg(dot.toString(), around));
    } else if (!view.none() || format() != Format.table) {
      written(Printer.print(view, format(), out, around.terminalWidth(), display.colours(around)));
    }
  }

  private void written(int leftOut) {
    if (leftOut > 0) {
      say(
          Count.of(leftOut, "arrow")
              + " left out, too many to draw: --depth, --hard or --follow ask for less, --format"
              + " json has all");
    }
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
    form.check();
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
      answers = format() == Format.html && !onlyCypher() ? taken().answers() : neo4j();
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

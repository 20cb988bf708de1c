package dev.verbgraph.benchmark;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Names;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.EntityPaths;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.query.Question;
import dev.verbgraph.query.Scope;
import dev.verbgraph.query.Search;
import dev.verbgraph.query.neo4j.CypherQuestion;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * How long questions take on a graph with 100,000 services and 500,000 dependencies, and whether
 * the answers are those of an independent search in memory. No test of the build:
 *
 * <pre>mvn test -Dtest=AskFigures</pre>
 *
 * <p>Other sizes: {@code -Dverbgraph.services=10000 -Dverbgraph.needs=50000}. The notes are
 * imported by the command into a local Neo4j of their own, with the memory that everybody's has.
 */
class AskFigures {

  private static final int MANY = 200;
  private static final int FEW = 5;

  /** Each costs the start of a JVM. */
  private static final int COMMANDS = 5;

  private static final long SHOWN = 100;
  private static final long ALL = 1_000_000_000;
  private static final int DEPTH = 3;
  private static final Scope EVERYTHING = Scope.of(List.of(), false, ALL);

  @TempDir private Path temp;

  private Corpus corpus;
  private Oracle oracle;
  private Launcher launcher;
  private Neo4jAnswers answers;
  private Session session;

  /**
   * One way to ask.
   *
   * @param ask asks through the query layer
   * @param scripts the statements that this runs
   * @param differs whether the answer is another than that of the oracle, which the time of the
   *     oracle is taken of
   * @param command the command that prints it
   */
  private record Case<A>(
      Function<Neo4jAnswers, A> ask,
      Function<A, List<BoundStatement>> scripts,
      Function<A, Boolean> differs,
      List<String> command) {

    static <A> Case<A> of(Question<A> question, Function<A, Boolean> differs, String... command) {
      return new Case<>(
          answers -> answers.to(question),
          answer -> CypherQuestion.of(question).statements(),
          differs,
          List.of(command));
    }
  }

  @Test
  void asksABigGraph() throws Exception {
    corpus =
        Corpus.of(
            Integer.getInteger("verbgraph.services", 100_000),
            Integer.getInteger("verbgraph.needs", 500_000),
            1);
    oracle = new Oracle(corpus);
    Path notes = Files.createDirectory(temp.resolve("notes"));
    corpus.write(notes);
    launcher = new Launcher(temp.resolve("home"));
    launcher.run("start");
    try {
      System.out.printf(
          "%,d services, %,d dependencies: import %.1f s, again without a change %.1f s%n",
          corpus.services().size(),
          corpus.needs().size(),
          launcher.run("import", notes.toString()),
          launcher.run("import", notes.toString()));
      Target target = launcher.target();
      try (Database database = Database.open(target);
          Driver driver =
              GraphDatabase.driver(
                  target.uri(), AuthTokens.basic(target.username(), target.password()))) {
        session = driver.session();
        answers = new Neo4jAnswers(database, () -> List.of(), Duration.ofMinutes(5));
        table();
      }
    } finally {
      launcher.run("stop");
    }
  }

  private void table() throws Exception {
    Random random = new Random(2);
    int hub = oracle.mostUsed();
    System.out.printf(
        "%-34s %21s %21s %21s %21s %11s%n",
        "seconds: median (worst)",
        "in the shell",
        "bare Cypher",
        "the command",
        "JGraphT",
        "differences");
    print("dependents of the most used, 100", FEW, i -> dependents(hub, SHOWN));
    print("dependents of the most used, all", FEW, i -> dependents(hub, ALL));
    print("depends --depth 3", MANY, i -> depends(random.nextInt(corpus.services().size())));
    print("path", MANY, i -> path(random));
    print("cycles", FEW, i -> cycles());
    print(
        "search",
        MANY,
        i -> search(corpus.services().get(random.nextInt(corpus.services().size()))));
    print("gaps", FEW, i -> gaps());
  }

  private Case<List<Dependencies.Reached>> dependents(int service, long limit) {
    Scope scope = Scope.of(List.of(), false, limit);
    return Case.of(
        new Dependencies(Direction.NEEDED_BY, List.of(named(service)), scope),
        rows -> !lines(rows).equals(oracle.dependents(service, limit)),
        "dependents",
        name(service),
        "--limit",
        String.valueOf(limit));
  }

  private Case<List<Dependencies.Reached>> depends(int service) {
    Scope scope =
        new Scope(OptionalInt.of(DEPTH), false, Set.of(), List.of(), Optional.empty(), ALL);
    return Case.of(
        new Dependencies(Direction.NEEDS, List.of(named(service)), scope),
        rows -> !lines(rows).equals(oracle.depends(service, DEPTH)),
        "depends",
        name(service),
        "--depth",
        String.valueOf(DEPTH));
  }

  private static List<String> lines(List<Dependencies.Reached> rows) {
    return rows.stream()
        .map(row -> Oracle.line(row.name(), row.distance(), row.strength()))
        .toList();
  }

  private Case<EntityPaths> path(Random random) {
    int services = corpus.services().size();
    int from = random.nextInt(services);
    int to = (from + 1 + random.nextInt(services - 1)) % services;
    return Case.of(
        new Connections(
            named(from), named(to), List.of(), List.of(), false, OptionalInt.empty(), 1),
        ways -> isOther(ways.routes(), oracle.distance(from, to)),
        "path",
        name(from),
        name(to));
  }

  private boolean isOther(List<EntityPath> routes, int distance) {
    if (routes.isEmpty()) {
      return distance != -1;
    }
    List<String> stops = routes.getFirst().stops();
    return routes.getFirst().length() != distance
        || !IntStream.range(1, stops.size())
            .allMatch(i -> oracle.areNeighbours(stops.get(i - 1), stops.get(i)));
  }

  private record CycleAnswers(List<Cycles.Knot> knots, Chains chains, List<EntityPath> routes) {}

  private Case<CycleAnswers> cycles() {
    Cycles question = new Cycles(EVERYTHING);
    return new Case<>(
        asked -> {
          List<Cycles.Knot> knots = asked.to(question);
          Chains chains = new Chains(knots.stream().map(Cycles.Knot::cycle).toList(), EVERYTHING);
          return new CycleAnswers(knots, chains, asked.to(chains));
        },
        found ->
            List.of(
                CypherQuestion.of(question).statements().getFirst(),
                CypherQuestion.of(found.chains()).statements().getFirst()),
        found ->
            !keys(oracle.knots())
                .equals(
                    found.knots().stream()
                        .map(knot -> knot.members().stream().map(EntityKey::value).toList())
                        .collect(Collectors.toSet())),
        List.of("cycles"));
  }

  private static Set<List<String>> keys(Set<List<String>> knots) {
    return knots.stream()
        .map(knot -> knot.stream().map(Names::fold).sorted().toList())
        .collect(Collectors.toSet());
  }

  private Case<List<Search.Hit>> search(String name) {
    return Case.of(
        new Search(name, 20),
        hits -> !oracle.named(name).contains(hits.getFirst().name()),
        "search",
        name);
  }

  private Case<List<Gaps.Gap>> gaps() {
    return Case.of(
        new Gaps(),
        rows ->
            !rows.stream()
                .map(row -> row.gap() + " " + row.name())
                .collect(Collectors.toCollection(TreeSet::new))
                .equals(oracle.gaps()),
        "gaps");
  }

  private String name(int service) {
    return corpus.services().get(service);
  }

  private Entity named(int service) {
    return new Entity(
        new EntityKey(Names.fold(name(service))), name(service), EntityKind.SERVICE, List.of());
  }

  private <A> void print(String title, int times, Function<Integer, Case<A>> cases)
      throws Exception {
    List<Double> warm = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    List<Double> commands = new ArrayList<>();
    List<Double> inMemory = new ArrayList<>();
    int differences = 0;
    // What is asked first pays for plans and pages.
    A unused = cases.apply(0).ask().apply(answers);
    for (int i = 0; i < times; i++) {
      Case<A> one = cases.apply(i);
      long start = System.nanoTime();
      A answer = one.ask().apply(answers);
      warm.add(secondsSince(start));
      start = System.nanoTime();
      one.scripts()
          .apply(answer)
          .forEach(script -> session.run(script.cypher().text(), script.parameters()).list());
      bare.add(secondsSince(start));
      start = System.nanoTime();
      differences += one.differs().apply(answer) ? 1 : 0;
      inMemory.add(secondsSince(start));
      if (i < COMMANDS) {
        commands.add(launcher.run(one.command().toArray(String[]::new)));
      }
    }
    System.out.printf(
        "%-34s %21s %21s %21s %21s %11d%n",
        title, figure(warm), figure(bare), figure(commands), figure(inMemory), differences);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String figure(List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    return "%.3f (%.3f)".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
  }
}

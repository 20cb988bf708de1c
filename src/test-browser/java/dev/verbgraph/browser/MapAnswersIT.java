package dev.verbgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.app.GraphExport;
import dev.verbgraph.app.MapLinks;
import dev.verbgraph.app.MapOpening;
import dev.verbgraph.app.Notes;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.Proofs;
import dev.verbgraph.query.Scope;
import dev.verbgraph.query.SharedDependencies;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random notes: a map drawn of them without a database is the one that is drawn of the graph in
 * Neo4j, and what it answers is what Neo4j answers.
 */
class MapAnswersIT {

  private static final Scope ALL = Scope.of(List.of(), false, 1000);

  /** Asks the page as people do, by its address, and reads what it shows. */
  private static final String ASK =
      """
      const [questions, done] = arguments
      const answers = []
      const texts = (row, selector) => [...row.querySelectorAll(selector)].map((each) => each.textContent)
      const ask = () => {
        if (answers.length === questions.length) return done(answers)
        const question = Object.entries(questions[answers.length])
        if (question.length > 0) location.hash = new URLSearchParams(question)
        setTimeout(() => {
          answers.push([...document.querySelectorAll('#panel li.row[data-name]')].map((row) => ({
            name: row.dataset.name, distance: row.dataset.distance ?? '',
            strength: texts(row, '.mark').slice(0, 1).join(), places: texts(row, '.where').sort(),
          })))
          ask()
        })
      }
      ask()
      """;

  /** After each thing in a list. */
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\},)");

  @TempDir private static Path temp;

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  /** A row as the page shows it. */
  private record Row(String name, String distance, String strength, List<?> places) {

    static Row of(Object row) {
      Map<?, ?> cells = (Map<?, ?>) row;
      return new Row(
          (String) cells.get("name"),
          (String) cells.get("distance"),
          (String) cells.get("strength"),
          (List<?>) cells.get("places"));
    }

    static Row of(Dependencies.Reached row) {
      return new Row(
          row.name(),
          String.valueOf(row.distance()),
          row.strength().word(),
          List.copyOf(new TreeSet<>(row.evidence().stream().map(place -> where(place)).toList())));
    }

    private static String where(Place place) {
      return place.where();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aMapAnswersAsNeo4jDoes(long seed) throws IOException {
    Path top = Files.createDirectory(temp.toRealPath().resolve("seed" + seed));
    RandomNotes.write(RandomNotes.many(12, seed), top);
    NotePaths notes = new NotePaths(List.of(top.resolve("notes")), false);
    TestNeo4j.emptied();
    GraphAccess graph = GraphAccess.open(TestNeo4j.target());
    assertThat(graph.importNotes(notes, Vanished.REMOVE, new Silent()))
        .isInstanceOf(ImportResult.Done.class);
    MapLinks links = new MapLinks(Optional.empty(), top);
    String page = Notes.graph(notes, new Silent()).html(links);
    assertThat(lines(graph.export().orElseThrow().html(links)))
        .containsExactlyElementsOf(lines(page));

    Path file = top.resolve("map.html");
    Files.writeString(file, page);
    chromium.open(file.toUri());
    Answers answers = graph.answers(Duration.ofSeconds(30));
    Answers memory = graph.export().orElseThrow().answers();
    List<Entity> entities = entities();
    int rows = 0;
    for (Direction direction : Direction.values()) {
      String ask = direction == Direction.NEEDS ? "depends" : "dependents";
      List<?> shown =
          ask(
              entities.stream()
                  .map(each -> Map.of("node", each.key().value(), "ask", ask))
                  .toList());
      for (int i = 0; i < entities.size(); i++) {
        List<Entity> asked = List.of(entities.get(i));
        rows += ((List<?>) shown.get(i)).size();
        assertThat(((List<?>) shown.get(i)).stream().map(Row::of).toList())
            .as(ask + " " + entities.get(i).name())
            .containsExactlyElementsOf(
                answers.to(new Dependencies(direction, asked, ALL)).stream().map(Row::of).toList());
      }
    }
    assertThat(rows).isPositive();
    Entity from = entities.get((int) (seed % entities.size()));
    List<Entity> others = entities.stream().filter(each -> !each.equals(from)).toList();
    List<?> ways =
        ask(
            others.stream()
                .map(
                    to -> Map.of("node", from.key().value(), "ask", "path", "to", to.key().value()))
                .toList());
    for (int i = 0; i < others.size(); i++) {
      List<String> stops = ((List<?>) ways.get(i)).stream().map(Row::of).map(Row::name).toList();
      assertThat(stops)
          .as("from " + from.name() + " to " + others.get(i).name())
          .isEqualTo(way(answers, from, others.get(i)));
    }
    for (Entity to : others) {
      assertProof(answers, memory, from, to);
    }
    assertCommon(answers, from, others);
    assertCycles(answers);
    assertOpening(graph, from, others.getFirst(), top.resolve("question.html"));
    assertThat(chromium.complaints()).isEmpty();
  }

  /** The page, a graph in memory and Neo4j. */
  private static void assertProof(Answers answers, Answers memory, Entity from, Entity to) {
    Proofs why = new Proofs(from, to, Scope.of(List.of(), false, 1));
    List<EntityPath> routes = answers.to(why).routes();
    List<?> shown =
        ask(List.of(Map.of("node", from.key().value(), "ask", "why", "to", to.key().value())));
    assertThat(memory.to(why).routes()).isEqualTo(routes);
    assertThat(((List<?>) shown.getFirst()).stream().map(Row::of).map(Row::name).toList())
        .as("why " + from.name() + " needs " + to.name())
        .isEqualTo(
            routes.isEmpty()
                ? List.of()
                : routes.getFirst().stops().subList(1, routes.getFirst().stops().size()));
  }

  private static void assertCommon(Answers answers, Entity one, List<Entity> others) {
    List<?> shown =
        ask(
            others.stream()
                .map(other ->
                    Map.of("node", one.key().value(), "ask", "common", "with", other.key().value()))
                .toList());
    for (int i = 0; i < others.size(); i++) {
      assertThat(
              ((List<?>) shown.get(i))
                  .stream().map(Row::of).map(row -> row.name() + row.distance() + row.strength()))
          .as(one.name() + " and " + others.get(i).name())
          .containsExactlyElementsOf(
              answers.to(new SharedDependencies(List.of(one, others.get(i)), ALL)).stream()
                  .map(row -> row.name() + row.distance() + row.strength().word())
                  .toList());
    }
  }

  /** What is drawn for a question opens at its answer, and holds nothing else. */
  private static void assertOpening(GraphAccess graph, Entity one, Entity other, Path file)
      throws IOException {
    GraphExport taken = graph.export().orElseThrow();
    Scope scope =
        new Scope(
            OptionalInt.of(2),
            false,
            Set.of(RelationStatus.PLANNED),
            List.of(),
            Optional.empty(),
            1000);
    for (Direction direction : Direction.values()) {
      Dependencies question = new Dependencies(direction, List.of(one, other), scope);
      List<Dependencies.Reached> found = taken.answers().to(question);
      Files.writeString(
          file,
          taken.html(
              found.stream().map(Dependencies.Reached::name).collect(Collectors.toSet()),
              MapOpening.of(question),
              new MapLinks(Optional.empty(), file.getParent())));
      chromium.open(URI.create("about:blank"));
      chromium.open(file.toUri());
      assertThat(
              ((List<?>) chromium.runAsync(ASK, List.of(Map.of())))
                  .stream().flatMap(rows -> ((List<?>) rows).stream()).map(Row::of).toList())
          .containsExactlyElementsOf(found.stream().map(Row::of).toList());
    }
  }

  private static void assertCycles(Answers answers) {
    List<String> names =
        answers
            .to(
                new Chains(
                    answers.to(new Cycles(ALL)).stream().map(Cycles.Knot::cycle).toList(), ALL))
            .stream()
            .flatMap(cycle -> cycle.stops().stream().skip(1))
            .toList();
    List<?> shown = ask(List.of(Map.of("ask", "cycles")));
    assertThat(((List<?>) shown.getFirst()).stream().map(Row::of).map(Row::name).toList())
        .isEqualTo(names);
  }

  /** So that a failure shows where they differ. */
  private static List<String> lines(String page) {
    return BETWEEN.splitAsStream(page).toList();
  }

  private static List<?> ask(List<Map<String, String>> questions) {
    return (List<?>) chromium.runAsync(ASK, questions);
  }

  /** The stops on the way, without the first. */
  private static List<String> way(Answers answers, Entity from, Entity to) {
    List<EntityPath> routes =
        answers
            .to(new Connections(from, to, List.of(), List.of(), false, OptionalInt.empty(), 1))
            .routes();
    return routes.isEmpty()
        ? List.of()
        : routes.getFirst().stops().subList(1, routes.getFirst().stops().size());
  }

  private static List<Entity> entities() {
    List<?> nodes =
        (List<?>)
            chromium.run("return JSON.parse(document.getElementById('data').textContent).nodes");
    return nodes.stream()
        .map(node -> (Map<?, ?>) node)
        .map(node ->
            new Entity(
                new EntityKey((String) node.get("key")),
                (String) node.get("name"),
                EntityKind.SERVICE,
                List.of()))
        .toList();
  }
}

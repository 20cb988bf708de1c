package dev.verbgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.app.MapLinks;
import dev.verbgraph.app.Notes;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.Scope;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
        location.hash = new URLSearchParams(questions[answers.length])
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
  @ValueSource(longs = {1, 2, 3})
  void aMapAnswersAsNeo4jDoes(long seed) throws IOException {
    Path top = Files.createDirectory(temp.toRealPath().resolve("seed" + seed));
    RandomNotes.write(RandomNotes.many(12, seed), top);
    NotePaths notes = new NotePaths(List.of(top.resolve("notes")), false);
    TestNeo4j.emptied();
    GraphAccess graph = GraphAccess.open(TestNeo4j.target(), () -> {});
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
    assertThat(chromium.complaints()).isEmpty();
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

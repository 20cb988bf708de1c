package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After every edit of random notes, deletions, moves and renames among them, and after every move
 * of their folders, the graph that was kept up to date is the graph of a fresh import of the same
 * notes. Each sequence of edits follows from its seed. The long run:
 *
 * <pre>mvn test -Dtest=IncrementalIT -Dverbgraph.sequences=500</pre>
 *
 * <p>One sequence again: {@code -Dverbgraph.sequences=1 -Dverbgraph.seed=SEED}.
 */
class IncrementalIT {

  private static final int STEPS = 4;

  @TempDir private Path temp;

  /** What the notes were after a step, and the graph that was kept up to date with them. */
  private record Kept(Place place, SortedMap<String, String> files, List<String> graph) {}

  /**
   * Where the notes are.
   *
   * @param suffix what the names of the imported folders end with
   */
  private record Place(Path top, String suffix) {

    private Path folder(String name) {
      return top.resolve(name + suffix);
    }

    private void write(Map<String, String> files) throws IOException {
      SortedMap<String, String> here = new TreeMap<>();
      files.forEach((path, text) -> {
        int slash = path.indexOf('/');
        here.put(
            slash < 0 ? path : path.substring(0, slash) + suffix + path.substring(slash), text);
      });
      Files.createDirectories(top);
      RandomNotes.write(here, top);
    }

    /** Another checkout, of the same name or of another; here is nothing any more. */
    private Place moved(Random random, int step) throws IOException {
      RandomNotes.write(Map.of(), top);
      Files.delete(top);
      return new Place(
          top.resolveSibling("checkout" + step), random.nextBoolean() ? suffix : suffix + "x");
    }
  }

  private static LongStream seeds() {
    long first = Long.getLong("verbgraph.seed", 1);
    return LongStream.range(first, first + Integer.getInteger("verbgraph.sequences", 30));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theGraphIsThatOfAFreshImportAfterEachEdit(long seed) throws IOException {
    Place place = new Place(temp.toRealPath().resolve("checkout"), "");
    Database database = TestNeo4j.emptied();
    RandomNotes notes = new RandomNotes(seed);
    Random random = new Random(seed);
    List<Kept> steps = new ArrayList<>();
    Set<String> changed = Set.copyOf(RandomNotes.FOLDERS);
    for (int step = 0; step < STEPS; step++) {
      place.write(notes.files());
      String planned = run("plan", place, changed, seed);
      // The import does what the plan says.
      assertThat(planned).as("seed %d", seed).endsWith(run("import", place, changed, seed));
      steps.add(new Kept(place, notes.files(), GraphDump.of(database)));
      if (random.nextInt(3) == 0) {
        place = place.moved(random, step);
        changed = Set.copyOf(RandomNotes.FOLDERS);
      } else {
        SortedMap<String, String> before = notes.files();
        notes.edit();
        changed = changedFolders(before, notes.files());
      }
    }
    for (Kept kept : steps) {
      TestNeo4j.emptied();
      kept.place().write(kept.files());
      run("import", kept.place(), Set.copyOf(RandomNotes.FOLDERS), seed);

      assertThat(kept.graph())
          .as("seed %d, step %d", seed, steps.indexOf(kept))
          .containsExactlyElementsOf(GraphDump.of(database));
    }
  }

  private static String run(String command, Place place, Set<String> folders, long seed) {
    List<String> arguments = new ArrayList<>(List.of(command));
    folders.stream()
        .sorted()
        .map(folder -> place.folder(folder).toString())
        .forEach(arguments::add);
    Outcome done = Outcome.of(arguments.toArray(String[]::new));
    assertThat(done.code()).as("seed %d: %s", seed, done.err()).isEqualTo(ExitCode.ANSWERED);
    return done.out();
  }

  /**
   * A file of rules above the folders is a change of both; without any change, all are imported.
   */
  private static Set<String> changedFolders(Map<String, String> before, Map<String, String> after) {
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    Set<String> changed =
        paths.stream()
            .filter(path -> !java.util.Objects.equals(before.get(path), after.get(path)))
            .map(path -> path.substring(0, Math.max(0, path.indexOf('/'))))
            .collect(Collectors.toSet());
    return changed.isEmpty() || changed.contains("") ? Set.copyOf(RandomNotes.FOLDERS) : changed;
  }
}

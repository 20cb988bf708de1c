package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After every edit of random notes, the graph that was kept up to date is the graph of a fresh
 * import of the same notes. Each sequence of edits follows from its seed. The long run:
 *
 * <pre>mvn test -Dtest=IncrementalIT -Dverbgraph.sequences=500</pre>
 *
 * <p>One sequence again: {@code -Dverbgraph.sequences=1 -Dverbgraph.seed=SEED}.
 */
class IncrementalIT {

  private static final int STEPS = 4;

  @TempDir private Path temp;

  /** What the notes were after a step, and the graph that was kept up to date with them. */
  private record Kept(SortedMap<String, String> files, List<String> graph) {}

  private static LongStream seeds() {
    long first = Long.getLong("verbgraph.seed", 1);
    return LongStream.range(first, first + Integer.getInteger("verbgraph.sequences", 30));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theGraphIsThatOfAFreshImportAfterEachEdit(long seed) throws IOException {
    Path top = temp.toRealPath();
    Database database = TestNeo4j.emptied();
    RandomNotes notes = new RandomNotes(seed);
    List<Kept> steps = new ArrayList<>();
    Set<String> changed = Set.copyOf(RandomNotes.FOLDERS);
    for (int step = 0; step < STEPS; step++) {
      RandomNotes.write(notes.files(), top);
      String planned = run("plan", top, changed, seed);
      // The import does what the plan says.
      assertThat(planned).as("seed %d", seed).endsWith(run("import", top, changed, seed));
      steps.add(new Kept(notes.files(), GraphDump.of(database)));
      SortedMap<String, String> before = notes.files();
      notes.edit();
      changed = changedFolders(before, notes.files());
    }
    for (int step = 0; step < STEPS; step++) {
      TestNeo4j.emptied();
      RandomNotes.write(steps.get(step).files(), top);
      run("import", top, Set.copyOf(RandomNotes.FOLDERS), seed);

      assertThat(steps.get(step).graph())
          .as("seed %d, step %d", seed, step)
          .containsExactlyElementsOf(GraphDump.of(database));
    }
  }

  private static String run(String command, Path top, Set<String> folders, long seed) {
    List<String> arguments = new ArrayList<>(List.of(command, "--prune"));
    folders.stream().sorted().map(folder -> top.resolve(folder).toString()).forEach(arguments::add);
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

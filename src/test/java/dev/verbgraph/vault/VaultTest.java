package dev.verbgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.vault.Tally.Fate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Vaults of which everything is known, read and resolved as an import does it. A few are a test of
 * the build; more are read, and what became of the facts of each notation is printed, by
 *
 * <pre>mvn test -Dtest=VaultTest -Dvaults=1000 -Dvaults.seed=1</pre>
 */
class VaultTest {

  private static final int VAULTS = Integer.getInteger("vaults", 50);
  private static final long SEED = Long.getLong("vaults.seed", 0);
  private static final boolean PRINTS = System.getProperty("vaults") != null;

  /** How many lines of each vault are damaged, one after the other. */
  private static final int DAMAGES = 3;

  /** How many of the facts of damaged lines may get lost without a word: 0 is the aim. */
  private static final double UNTOLD = 0.1;

  private static final List<Read> READ = new ArrayList<>();

  @TempDir private static Path temp;

  /** A vault, and what was made of it. */
  private record Read(Vault vault, VaultFolder folder, VaultGraph graph) {}

  @BeforeAll
  static void read() throws IOException {
    for (long seed = SEED; seed < SEED + VAULTS; seed++) {
      Vault vault = Vault.of(seed);
      VaultFolder folder = new VaultFolder(temp.resolve("vault" + seed), vault);
      READ.add(new Read(vault, folder, folder.graph()));
    }
  }

  @Test
  void everyFactIsFoundAndNothingIsInvented() throws IOException {
    Tally tally = new Tally();
    List<String> wrongThings = new ArrayList<>();
    for (Read read : READ) {
      new Judge(read.vault()).judge(read.graph(), tally);
      read.graph().wrongThings().forEach(thing -> wrongThings.add(read.folder() + ": " + thing));
    }
    print(tally, "as written");

    assertThat(tally.examples(Fate.REPORTED)).as("reported instead of found").isEmpty();
    assertThat(tally.examples(Fate.SILENT)).as("lost").isEmpty();
    assertThat(tally.examples(Fate.INVENTED)).as("invented").isEmpty();
    assertThat(wrongThings).as("invented or split things").isEmpty();
  }

  @Test
  void whatIsLostToADamagedLineIsReported() throws IOException {
    Tally tally = new Tally();
    Random random = new Random(SEED);
    for (Read read : READ) {
      for (int i = 0; i < DAMAGES; i++) {
        Optional<Broken> broken = Broken.of(read.vault(), random);
        if (broken.isPresent()) {
          VaultGraph graph = read.folder().with(broken.get().document());
          new Judge(read.vault()).judge(broken.get(), read.graph(), graph, tally);
        }
      }
    }
    print(tally, "with a damaged line");

    int untold = tally.count(Fate.SILENT) + tally.count(Fate.OTHERWISE);
    int told = tally.count(Fate.FOUND) + tally.count(Fate.REPORTED);
    assertThat(untold)
        .as(() -> "lost without a word: " + tally.examples(Fate.SILENT))
        .isLessThanOrEqualTo((int) (UNTOLD * (told + untold)));
  }

  private static void print(Tally tally, String title) {
    if (PRINTS) {
      System.out.println(tally.table(title));
      tally.examples(Fate.SILENT).forEach(System.out::println);
    }
  }
}

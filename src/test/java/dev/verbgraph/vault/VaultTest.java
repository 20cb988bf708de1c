package dev.verbgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.vault.Tally.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
  private static final int DAMAGES = 5;

  /** How many of the facts of damaged lines may get lost without a word: 0 is the aim. */
  private static final double UNTOLD = 0.42;

  /** Notations that are not read as they should be yet. */
  private static final List<String> OPEN = List.of("nested below link", "(long obsidian comment)");

  @TempDir private Path temp;

  @Test
  void everyFactIsFoundAndNothingIsInvented() throws IOException {
    Tally tally = new Tally();
    List<String> wrongThings = new ArrayList<>();
    for (long seed = SEED; seed < SEED + VAULTS; seed++) {
      Vault vault = Vault.of(seed);
      VaultGraph graph = folder(vault, seed).graph();
      new Judge(vault).judge(graph, tally);
      wrongThings.addAll(graph.wrongThings());
    }
    print(tally, "as written");

    assertThat(others(tally.examples(Fate.REPORTED))).as("reported instead of found").isEmpty();
    assertThat(others(tally.examples(Fate.SILENT))).as("lost").isEmpty();
    assertThat(others(tally.examples(Fate.INVENTED))).as("invented").isEmpty();
    assertThat(wrongThings.stream().filter(each -> each.startsWith("several"))).isEmpty();
  }

  @Test
  void whatIsLostToADamagedLineIsReported() throws IOException {
    Tally tally = new Tally();
    for (long seed = SEED; seed < SEED + VAULTS; seed++) {
      Vault vault = Vault.of(seed);
      VaultFolder folder = folder(vault, seed);
      VaultGraph whole = folder.graph();
      Random random = new Random(seed);
      for (int i = 0; i < DAMAGES; i++) {
        Optional<Broken> broken = Broken.of(vault, random);
        if (broken.isPresent()) {
          new Judge(vault).judge(broken.get(), whole, folder.with(broken.get().document()), tally);
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

  private static List<String> others(List<String> examples) {
    return examples.stream()
        .filter(each -> OPEN.stream().noneMatch(open -> each.startsWith(open + ":")))
        .toList();
  }

  private VaultFolder folder(Vault vault, long seed) throws IOException {
    return new VaultFolder(Files.createTempDirectory(temp, "vault" + seed), vault);
  }

  private static void print(Tally tally, String title) {
    if (PRINTS) {
      System.out.println(tally.table(title));
    }
  }
}

package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What notes call planned or deprecated is in no answer, unless it is asked for. */
class UnsettledIT {

  @TempDir private Path notes;

  @BeforeEach
  void importNotes() throws IOException {
    TestNeo4j.emptied();
    Files.writeString(
        notes.resolve("map.mmd"),
        """
        mindmap
          Web
            Shop
              :: uses
              Till
              :: will use
              Bank
              :: depends on (deprecated)
              Ledger
              :: does not use
              Mail
            Bank
              :: planned to depend on
              Vault
              :: uses
              Shop
            Till
              :: will use
              Press
              :: uses
              Press
        """);
    assertThat(Outcome.of("import", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
  }

  private static String names(String... arguments) {
    return String.join(
        " ",
        Outcome.of(arguments)
            .out()
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1)[0])
            .distinct()
            .sorted()
            .toList());
  }

  private static String needed(String... options) {
    String[] question = {"depends", "Shop", "--format", "csv"};
    String[] all = Arrays.copyOf(question, question.length + options.length);
    System.arraycopy(options, 0, all, question.length, options.length);
    return names(all);
  }

  @Test
  void answersHaveWhatHoldsNow() {
    assertThat(needed()).isEqualTo("Press Till");
    assertThat(names("dependents", "Bank", "--format", "csv")).isEmpty();
    assertThat(Outcome.of("why", "Shop", "Bank").code()).isEqualTo(ExitCode.NONE);
    assertThat(Outcome.of("cycles").code()).isEqualTo(ExitCode.NONE);
  }

  @Test
  void whatIsPlannedOrDeprecatedIsAskedFor() {
    assertThat(needed("--planned")).isEqualTo("Bank Press Till Vault");
    assertThat(needed("--deprecated")).isEqualTo("Ledger Press Till");
    assertThat(needed("--planned", "--deprecated")).isEqualTo("Bank Ledger Press Till Vault");
    assertThat(Outcome.of("why", "Shop", "Vault", "--planned").out())
        .contains("Shop > Bank > Vault", "USES (planned)", "DEPENDS_ON (planned)");
    assertThat(Outcome.of("cycles", "--planned").out()).contains("Bank", "Shop");
    assertThat(names("dependents", "Bank", "--planned", "--format", "csv")).isEqualTo("Shop");
    assertThat(Outcome.of("common", "Shop", "Bank", "--planned").out()).contains("Vault");
  }

  @Test
  void aTreeAndADrawingHaveTheSame() {
    assertThat(Outcome.of("depends", "Shop", "--format", "tree").out())
        .contains("Till")
        .doesNotContain("Bank");
    assertThat(Outcome.of("depends", "Shop", "--planned", "--format", "tree").out())
        .contains("Bank", "Vault");
  }

  @Test
  void showTellsEverythingWithItsStatus() {
    assertThat(Outcome.of("show", "Shop").out())
        .contains("USES (planned)", "DEPENDS_ON (deprecated)", "DOES_NOT_USE (denied)");
  }

  @Test
  void whatIsNoDependencyOfTodayIsNoGap() {
    assertThat(Outcome.of("gaps").out()).doesNotContain("phrase outside the vocabulary");
  }

  @Test
  void aPathDoesNotLeadOverWhatIsDenied() {
    assertThat(Outcome.of("path", "Shop", "Mail").code()).isEqualTo(ExitCode.NONE);
    assertThat(Outcome.of("path", "Shop", "Ledger").out()).contains("DEPENDS_ON (deprecated)");
  }

  @Test
  void onePlaceThatSaysItWithoutReserveDecides() {
    assertThat(Outcome.of("show", "Press").out()).contains("used by ").doesNotContain("(planned)");
  }

  @Test
  void aDeniedPhraseIsToldAndNoDependency() {
    assertThat(Outcome.of("check", notes.toString()).out())
        .contains("\"does not use\" denies a relation", "[phrase-denied]");
    assertThat(needed("--planned", "--deprecated")).doesNotContain("Mail");
  }
}

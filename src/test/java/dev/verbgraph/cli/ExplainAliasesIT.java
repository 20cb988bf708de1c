package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a name came to be one thing, and what splits it. */
class ExplainAliasesIT {

  private static final String RULES = "prefixes: [Acme]\naliases:\n  Order Database: [Orders DB]\n";

  @TempDir private Path notes;

  @BeforeEach
  void importNotes() throws IOException {
    TestNeo4j.emptied();
    Files.writeString(notes.resolve("aliases.yaml"), RULES);
    Files.writeString(
        notes.resolve("map.mmd"),
        """
        mindmap
          Web
            Shop
              :: uses
              Acme Orders DB
              order database
              Message Queue #40;MQ#41;
            Till
              :: uses
              MQ
        """);
    imported();
  }

  private void imported() {
    assertThat(Outcome.of("import", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void eachSpellingHasItsRuleAndItsFirstPlace() {
    Outcome outcome = Outcome.of("aliases", "explain", "orders db");

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out())
        .contains("Order Database (Service)")
        .containsPattern(
            "Acme Orders DB +the prefix \"Acme\" does not count, and the rules list it")
        .containsPattern("order database +[^ ]+/map.mmd:6")
        .contains("distinct:", "  - [\"Acme Orders DB\", \"Order Database\"]");
    assertThat(Outcome.of("aliases", "explain", "MQ").out())
        .contains("it is introduced in \"Message Queue (MQ)\"")
        .contains("  - [\"MQ\", \"Message Queue (MQ)\"]");
  }

  @Test
  void theLinesSplitIt() throws IOException {
    Files.writeString(
        notes.resolve("aliases.yaml"),
        RULES.replace("  Order Database: [Orders DB]\n", "  Order Database: []\n")
            + "distinct:\n"
            + "  - [\"Acme Orders DB\", \"Order Database\"]\n"
            + "  - [\"MQ\", \"Message Queue (MQ)\"]\n");
    imported();

    assertThat(Outcome.of("list", "--format", "csv").out())
        .contains("\nAcme Orders DB,", "\nOrder Database,", "\nMQ,", "\nMessage Queue (MQ),");
  }

  @Test
  void whatIsSpelledInOneWayIsOneLine() {
    assertThat(Outcome.of("aliases", "explain", "Shop").out())
        .contains("Shop (Service)", "map.mmd:3")
        .doesNotContain("distinct");
  }

  @Test
  void aNameThatNoNoteHasIsUnknown() {
    assertThat(Outcome.of("aliases", "explain", "Ordres DB").code()).isEqualTo(ExitCode.INPUT);
  }
}

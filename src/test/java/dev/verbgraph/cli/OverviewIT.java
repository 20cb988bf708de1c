package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about many things at once, about a note, and pictures of a part of the graph. */
class OverviewIT {

  @TempDir private static Path folder;

  @BeforeAll
  static void importNotes() throws IOException {
    TestNeo4j.emptied();
    Path notes = Files.createDirectories(folder.resolve("shop"));
    Files.writeString(
        notes.resolve("web.md"),
        """
        # Web

        ```mermaid
        mindmap
          Web
            Shop
              :: uses
              Till
              Bank
              :: hosts
              Search
            Till
              :: integrates with
              Printer
              :: uses
              Bank
        ```

        ## Shop

        **Description**

        It sells.
        """);
    Files.writeString(
        notes.resolve("money.mmd"),
        """
        mindmap
          Money
            Search
              :: hosts
              Shop
            Shop
              :: does not use
              Till
            Till
              :: uses
              Bank
            Bank
              :: integrates with
              Till
        """);
    Files.writeString(
        notes.resolve("till.mmd"),
        """
        mindmap
          Till
            Drawer
              :: uses
              Bank
        """);
    assertThat(Outcome.of("import", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void whatIsNeededMostComesFirst() {
    assertThat(Outcome.of("top", "--format", "csv").out())
        .startsWith(
            """
            name,kind,hard,dependents,direct
            Bank,Service,4,4,3
            """);
    assertThat(Outcome.of("top", "--limit", "1"))
        .satisfies(first -> assertThat(first.out().lines()).hasSize(2))
        .satisfies(first -> assertThat(first.err()).contains("more rows than 1"));
  }

  @Test
  void asManyAreCountedAsDependentsFinds() {
    Outcome top = Outcome.of("top", "--format", "csv", "--limit", "100");

    assertThat(top.out().lines().skip(1))
        .isNotEmpty()
        .allSatisfy(line -> {
          String[] cells = line.split(",", -1);
          assertThat(rows("dependents", cells[0])).as(line).isEqualTo(cells[3]);
          assertThat(rows("dependents", cells[0], "--hard")).as(line).isEqualTo(cells[2]);
          assertThat(rows("dependents", cells[0], "--direct")).as(line).isEqualTo(cells[4]);
        });
  }

  private static String rows(String... question) {
    String[] words = java.util.Arrays.copyOf(question, question.length + 2);
    words[question.length] = "--format";
    words[question.length + 1] = "ndjson";
    return String.valueOf(Outcome.of(words).out().lines().count());
  }

  @Test
  void listsWhatIsRelatedToSomething() {
    assertThat(Outcome.of("list", "service", "--with", "integrates with").out())
        .contains("Bank  Service")
        .containsPattern("Till +Service +Money, Web +Printer")
        .contains("shop/web.md:14: Till :: integrates with Printer")
        .doesNotContain("Shop");
    assertThat(Outcome.of("list", "--object-kind", "package"))
        .satisfies(none -> assertThat(none.code()).isEqualTo(ExitCode.NONE))
        .satisfies(none -> assertThat(none.err()).contains("with these options"));
    assertThat(Outcome.of("list", "--with", "haunts").code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void showsWhatANoteSays() {
    assertThat(Outcome.of("show", "web.md").out())
        .startsWith("shop/web.md (Web)\n")
        .contains("\nNames\nNAME")
        .containsPattern("\n8 +Shop +USES +Till +hard\n")
        .contains("\nDescription (line 21)\n  **Description**\n");
    assertThat(Outcome.of("show", "shop/web.md")).isEqualTo(Outcome.of("show", "web.md"));
    assertThat(Outcome.of("show", "eb.md").code()).isEqualTo(ExitCode.INPUT);
    assertThat(Outcome.of("show", "money.mmd", "--format", "tree").out())
        .contains("└── Till [DOES_NOT_USE (denied)]");
  }

  @Test
  void notesThatContradictEachOtherAreShownWithBothPlaces() {
    assertThat(Outcome.of("contradictions", "--format", "csv").out())
        .isEqualTo(
            """
            number,contradiction,subject,type,object,status,file,line,quote
            1,opposite directions,Search,HOSTS,Shop,,shop/money.mmd,5,Search :: hosts Shop
            1,opposite directions,Shop,HOSTS,Search,,shop/web.md,11,Shop :: hosts Search
            2,said and denied,Shop,USES,Till,,shop/web.md,8,Shop :: uses Till
            2,said and denied,Shop,DOES_NOT_USE,Till,denied,shop/money.mmd,8,Shop :: does not use Till
            3,service and category,Till,IN_CATEGORY,Money,,shop/money.mmd,9,Money > Till
            3,service and category,Drawer,IN_CATEGORY,Till,,shop/till.mmd,3,Till > Drawer
            4,two categories,Shop,IN_CATEGORY,Money,,shop/money.mmd,6,Money > Shop
            4,two categories,Shop,IN_CATEGORY,Web,,shop/web.md,6,Web > Shop
            5,two categories,Till,IN_CATEGORY,Money,,shop/money.mmd,9,Money > Till
            5,two categories,Till,IN_CATEGORY,Web,,shop/web.md,12,Web > Till
            """);
  }

  @Test
  void coloursWhereItIsAskedTo() {
    String bold = "\u001b[1m";
    assertThat(Outcome.of("top", "--color", "always").out()).startsWith(bold + "NAME");
    assertThat(Outcome.of("top").out()).startsWith("NAME");
    assertThat(coloured(Map.of("CLICOLOR_FORCE", "1"))).startsWith(bold);
    assertThat(coloured(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"))).startsWith("NAME");
    assertThat(coloured(Map.of("CLICOLOR_FORCE", "0"))).startsWith("NAME");
    String check = Outcome.of("check", "src/test/resources/diagnostics", "--color", "always").out();
    assertThat(check).contains("\u001b[1;31merror\u001b[0m: ", "\u001b[1;33mwarning\u001b[0m: ");
    assertThat(check.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(Outcome.of("check", "src/test/resources/diagnostics").out());
  }

  private static String coloured(Map<String, String> more) {
    Map<String, String> environment =
        new HashMap<>(Map.of("NEO4J_URI", TestNeo4j.target().uri().toString()));
    environment.putAll(more);
    return Outcome.of(OptionalInt.empty(), environment, "top").out();
  }

  @Test
  void anExportThatReplacesAFileSaysSo() {
    String file = folder.resolve("graph.json").toString();

    assertThat(Outcome.of("export", "--output", file).err()).isEmpty();
    assertThat(Outcome.of("export", "--output", file).err())
        .isEqualTo("verbgraph: " + file + " was there before, and is replaced\n");
  }

  @Test
  void whatIsCommonCanBeNarrowedAsDependents() {
    assertThat(Outcome.of("common", "Shop", "Drawer", "--kind", "service").out())
        .contains("needed by all  Bank");
    assertThat(Outcome.of("common", "Shop", "Drawer", "--kind", "tool").code())
        .isEqualTo(ExitCode.NONE);
    assertThat(Outcome.of("common", "Search", "Drawer", "--depth", "1").code())
        .isEqualTo(ExitCode.NONE);
    assertThat(Outcome.of("common", "Search", "Drawer", "--depth", "2").out()).contains("Bank");
  }

  @Test
  void drawsTheNeighbourhood() {
    assertThat(Outcome.of("graph", "Printer").out())
        .isEqualTo(
            """
            ---
            title: "dotted arrow: depends on (soft)"
            ---
            flowchart LR
              n0["Printer"]
              n1["Till"]
              n1 -.->|"INTEGRATES_WITH"| n0
            """);
    assertThat(Outcome.of("graph", "Printer", "--around", "2", "--format", "csv").out())
        .contains("Shop,Service,USES,Till")
        .doesNotContain("Search");
    assertThat(Outcome.of("graph", "Shop", "Search", "--around", "0", "--format", "table").out())
        .contains("HOSTS")
        .doesNotContain("USES");
    assertThat(Outcome.of("graph", "Printer", "--around", "0").err())
        .isEqualTo("verbgraph: the notes connect none of these with anything\n");
    assertThat(Outcome.of("graph", "--around", "2").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void drawsACategoryOrAllOfIt() {
    assertThat(Outcome.of("graph", "--category", "Till", "--format", "table").out())
        .contains("Drawer");
    assertThat(Outcome.of("graph", "--format", "json").out())
        .contains("Drawer", "Printer", "Search")
        .doesNotContain("IN_CATEGORY", "DOES_NOT_USE");
    assertThat(Outcome.of("graph", "--via", "in category", "--format", "dot").out())
        .contains("IN_CATEGORY", "style=solid")
        .doesNotContain("USES");
  }

  @Test
  void graphvizLaysOutWhereItIsInstalled() throws IOException {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("dot");
    Files.writeString(program, "#!/bin/sh\necho \"<svg $1>\"\ncat\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();

    assertThat(at(program.getParent()).out())
        .startsWith("<svg -Tsvg>\ndigraph {\n")
        .contains("[label=\"Printer\"]");
    assertThat(at(folder))
        .satisfies(missing -> assertThat(missing.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(missing -> assertThat(missing.out()).isEmpty())
        .satisfies(missing -> assertThat(missing.err()).contains("Graphviz", "--format html"));
    Files.writeString(program, "#!/bin/sh\nexit 7\n");
    assertThat(at(program.getParent()).err()).contains("ended with exit code 7");
  }

  private static Outcome at(Path path) {
    Map<String, String> environment =
        new HashMap<>(Map.of("NEO4J_URI", TestNeo4j.target().uri().toString()));
    environment.put("PATH", path.toString());
    return Outcome.of(OptionalInt.empty(), environment, "graph", "Printer", "--format", "svg");
  }
}

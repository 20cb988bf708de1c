package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.model.Strength;
import dev.verbgraph.support.TestGraph;
import dev.verbgraph.support.TestNeo4j;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions about more than one entity, and about the notes as a whole. */
class MoreQuestionsIT {

  @BeforeAll
  static void graph() {
    TestGraph.compute()
        .services("Shop", "Till", "Bank", "Ledgers", "Ledger")
        .needs("Shop", "USES", "Till", Strength.HARD, "shop.md", 1, 4)
        .needs("Till", "USES", "Bank", Strength.HARD, "shop.md", 2)
        .needs("Bank", "REQUIRES", "Shop", Strength.SOFT, "shop.md", 3)
        .needs("Shop", "USES", "Till", Strength.SOFT, "other.md", 9)
        .says("Shop", "HAUNTS", "Bank", "shop.md", 5)
        .says("Bank", "HAUNTS", "Till", "ghosts.md", 6)
        .says("Till", "OWNED_BY", "Ledgers", "shop.md", 7)
        .readWith("shop.md", "USES", "REQUIRES")
        .readWith("ghosts.md", "USES", "HAUNTS")
        .readWith("notes/vm.md", "HOSTS")
        .requires("shop.md", "Python", "description")
        .passage(
            "Shop",
            "Service Description",
            "It sells.\nIts counters are made of mahogany.",
            "shop.md",
            20)
        .passage("Virtual Machines", "Python Interaction", "import azure", "notes/vm.md", 9);
  }

  @Test
  void statusTellsOfTheNeo4jThatIsAsked() {
    Outcome status = Outcome.of("status", "--database", "neo4j");

    assertThat(status.code()).as(status.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(status.out())
        .containsPattern("Neo4j [\\d.]+ \\(\\w+\\) answers\\.\n")
        .containsPattern("Bolt +bolt://\\S+, not the local Neo4j\n")
        .containsPattern("Database +neo4j\n")
        .containsPattern("Documents +\\d+\n")
        .containsPattern("Entities +\\d+\n");
  }

  @Test
  void mergesWhatSeveralNotesSay() {
    assertThat(Outcome.of("depends", "Shop", "--direct").out())
        .contains("hard")
        .contains(
            "other.md:9: Shop :: uses Till; shop.md:1: Shop :: uses Till; shop.md:4: Shop :: uses"
                + " Till");
  }

  @Test
  void findsWhatEntitiesHaveInCommon() {
    assertThat(Outcome.of("common", "Till", "Shop", "--format", "csv").out())
        .contains("Bank,Service,2,hard,USES,needed by all,shop.md,2,Till :: uses Bank")
        .contains("Bank,Service,2,soft,USES;REQUIRES,needs all,shop.md,3,Bank :: requires Shop");
    assertThat(Outcome.of("common", "AKS", "Web Apps").code()).isEqualTo(ExitCode.NONE);
  }

  @Test
  void tellsWhatAFailureReaches() {
    assertThat(Outcome.of("impact", "Bank").out())
        .startsWith("if Bank fails: 2 stop working (hard), 0 degrade (soft)\n");
    assertThat(Outcome.of("impact", "Azure Dedicated Host", "Container Instances").out())
        .startsWith(
            "if Azure Dedicated Host and Container Instances fail: 2 stop working (hard),"
                + " 0 degrade (soft)\n");
    assertThat(Outcome.of("impact", "Azure Kubernetes Service", "Web Apps").err())
        .isEqualTo("verbgraph: nothing depends on Azure Kubernetes Service or Web Apps\n");
  }

  @Test
  void tellsWhomToCall() {
    assertThat(Outcome.of("impact", "Bank").out())
        .containsPattern("(?m)^NAME .* OWNER ")
        .containsPattern("(?m)^Till .* Ledgers ");
    assertThat(Outcome.of("impact", "Azure Dedicated Host").out()).doesNotContain("OWNER");
    assertThat(Outcome.of("show", "Till").out()).contains("\nowned by Ledgers\n");
  }

  @Test
  void findsCyclesAndProvesThem() {
    Outcome outcome = Outcome.of("cycles");

    assertThat(outcome.out())
        .contains("entities that depend on each other: 3")
        .contains("Bank > Shop > Till > Bank (3 hops, soft)")
        .contains("shop.md:3: Bank :: requires Shop");
    assertThat(Outcome.of("cycles", "--hard").code()).isEqualTo(ExitCode.NONE);
  }

  @Test
  void findsGaps() {
    assertThat(Outcome.of("gaps", "--format", "csv").out())
        .contains("phrase outside the vocabulary,Shop,Service,haunts,shop.md,5")
        .doesNotContain("ghosts.md")
        .contains("\"described, without a required part\",Shop,Service,Python")
        .doesNotContain("required part\",Shop,Service,description")
        .as("other rules require nothing")
        .doesNotContain("required part\",Virtual Machines")
        .contains("\"named, never described\",Bank")
        .contains("name nearly like another,Ledger,Service,Ledgers");
  }

  @Test
  void searchesNamesAndPassagesAndForgivesSlips() {
    assertThat(Outcome.of("search", "mahogony").out())
        .contains("shop.md:21: Its counters are made of mahogany.");
    assertThat(Outcome.of("search", "kuberntes").out()).contains("Azure Kubernetes Service");
    assertThat(Outcome.of("search", "virtual", "mach").out())
        .startsWith("NAME")
        .contains("Virtual Machines");
    assertThat(Outcome.of("search", "zzzzzz").code()).isEqualTo(ExitCode.NONE);
    assertThat(Outcome.of("search", "+(:").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void tellsThatALimitLeftOutRows() {
    String told = "verbgraph: there are more rows than 1: --limit ROWS shows more\n";

    for (String[] question :
        List.of(
            new String[] {"depends", "AKS"},
            new String[] {"dependents", "Azure Dedicated Host"},
            new String[] {"depends", "AKS", "--format", "tree"},
            new String[] {"search", "virtual"})) {
      List<String> words = new ArrayList<>(List.of(question));
      words.addAll(List.of("--limit", "1"));
      assertThat(Outcome.of(words.toArray(String[]::new)).err())
          .as(words.toString())
          .isEqualTo(told);
    }
    assertThat(Outcome.of("depends", "AKS", "--direct", "--limit", "2").err()).isEmpty();
    assertThat(Outcome.of("depends", "AKS", "--limit", "1").out().lines()).hasSize(2);
    assertThat(Outcome.of("depends", "AKS", "--limit", "1", "--cypher").out())
        .contains("LIMIT 1\n");
  }

  @Test
  void drawsTrees() {
    assertThat(Outcome.of("dependents", "Azure Dedicated Host", "--format", "tree").out())
        .isEqualTo(
            """
            Azure Dedicated Host
            └── Virtual Machines [<- USES]
                └── Azure Kubernetes Service [<- USES]
            """);
    assertThat(Outcome.of("gaps", "--format", "tree").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void treesOfBothDirectionsTellWhichIsWhich() {
    assertThat(Outcome.of("show", "Virtual Machines", "--format", "tree").out())
        .startsWith("Virtual Machines\n├── ")
        .contains("─ Virtual Machine Scale Sets [SCALES_WITH]\n")
        .contains("─ Azure Kubernetes Service [<- USES]\n");
    assertThat(
            Outcome.of("path", "Virtual Machines", "Azure Kubernetes Service", "--format", "tree")
                .out())
        .isEqualTo("Virtual Machines\n└── Azure Kubernetes Service [<- USES]\n");
    assertThat(
            Outcome.of(
                    "common",
                    "Azure Dedicated Host",
                    "Virtual Machine Scale Sets",
                    "--format",
                    "tree")
                .out())
        .isEqualTo(
            """
            Azure Dedicated Host
            └── Virtual Machines [<- USES]
                └── Azure Kubernetes Service [<- USES]
            Virtual Machine Scale Sets
            └── Virtual Machines [<- SCALES_WITH, soft] (*)
            (*) unfolded above
            """);
  }

  @Test
  void drawsWhatSurroundsAnEntity() {
    assertThat(Outcome.of("show", "Azure Dedicated Host", "--format", "mermaid").out())
        .isEqualTo(
            """
            ---
            title: "thin arrow: statement of a note"
            ---
            flowchart LR
              n0["Azure Dedicated Host"]
              n1["Virtual Machines"]
              n1 -->|"USES"| n0
            """);
  }

  @Test
  void goesAroundWhatIsToBeAvoided() {
    assertThat(Outcome.of("path", "Shop", "Bank", "--via", "USES").out())
        .contains("Shop > Till > Bank");
    assertThat(Outcome.of("path", "Shop", "Bank", "--avoid", "Till", "--via", "USES").code())
        .isEqualTo(ExitCode.NONE);
  }

  @Test
  void saysWithinTwoSecondsThatNothingAnswers() {
    long start = System.nanoTime();
    Outcome outcome =
        Outcome.of(OptionalInt.empty(), Map.of(), "list", "--uri", "neo4j://127.0.0.1:1");

    assertThat(outcome.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(outcome.err()).contains("no Neo4j answers at neo4j://127.0.0.1:1");
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(2.0);
  }

  @Test
  void listsWhatIsInACategory() {
    assertThat(
            Outcome.of("list", "service", "--category", "compute", "--format", "csv")
                .out()
                .lines()
                .map(row -> row.split(",", 2)[0])
                .distinct())
        .containsExactly("name", "App Service", "Azure Kubernetes Service", "Virtual Machines");
    assertThat(Outcome.of("list", "tool", "--category", "compute").err())
        .isEqualTo("verbgraph: no Tool is in Compute Services\n");
  }

  @Test
  void aNameWithACommaCanBeAvoided() {
    TestGraph.more()
        .services("Shop, the old one")
        .says("Till", "HAUNTS", "Shop, the old one", "ghosts.md", 7);

    assertThat(Outcome.of("path", "Till", "Shop, the old one").code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(Outcome.of("path", "Till", "Bank", "--avoid", "\"Shop, the old one\",Shop").code())
        .isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void cyclesFollowOnlyTheTypesAsked() {
    assertThat(Outcome.of("cycles", "--follow", "uses,requires").out())
        .contains("Bank > Shop > Till > Bank");
    assertThat(Outcome.of("cycles", "--follow", "uses").err())
        .isEqualTo("verbgraph: with these options, nothing depends on itself\n");
    assertThat(Outcome.of("cycles", "--follow", "nonsense").code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void whatManyNotesRepeatHidesNoOtherWay() {
    TestGraph more = TestGraph.more().services("Start", "Ant", "Bee", "Cat", "Dog", "End");
    for (int note = 0; note < 11; note++) {
      more.needs("Start", "USES", "Cat", Strength.HARD, note + ".md", 1)
          .needs("Cat", "USES", "Dog", Strength.HARD, note + ".md", 2)
          .needs("Dog", "USES", "End", Strength.HARD, note + ".md", 3);
    }
    more.needs("Start", "USES", "Ant", Strength.HARD, "once.md", 1)
        .needs("Ant", "USES", "Bee", Strength.HARD, "once.md", 2)
        .needs("Bee", "USES", "End", Strength.HARD, "once.md", 3);

    for (String question : List.of("path", "why")) {
      assertThat(Outcome.of(question, "Start", "End").out()).startsWith("Start > Ant > Bee > End");
      assertThat(Outcome.of(question, "Start", "End", "--all").out())
          .contains("Start > Ant > Bee > End")
          .contains("Start > Cat > Dog > End");
    }
  }

  @Test
  void tellsThatThereAreMoreWaysThanAreShown() {
    TestGraph more = TestGraph.more().services("Door", "Way out");
    for (int room = 0; room <= 100; room++) {
      more.services("Room " + room)
          .needs("Door", "USES", "Room " + room, Strength.HARD, "house.md", 1)
          .needs("Room " + room, "USES", "Way out", Strength.HARD, "house.md", 2);
    }

    for (String question : List.of("path", "why")) {
      Outcome outcome = Outcome.of(question, "Door", "Way out", "--all");
      assertThat(outcome.err())
          .isEqualTo(
              "verbgraph: there are more than 100 equally short ways: these are the first\n");
      assertThat(outcome.out().lines().filter(line -> line.contains("(2 hops"))).hasSize(100);
    }
  }

  @Test
  void saysThatNotAllWaysWereCompared() {
    TestGraph more = TestGraph.more().services("One", "Two", "Three", "Four", "Five");
    for (int note = 0; note < 12; note++) {
      more.needs("One", "USES", "Two", Strength.HARD, note + ".md", 1)
          .needs("Two", "USES", "Three", Strength.HARD, note + ".md", 2)
          .needs("Three", "USES", "Four", Strength.HARD, note + ".md", 3)
          .needs("Four", "USES", "Five", Strength.HARD, note + ".md", 4);
    }

    for (String question : List.of("path", "why")) {
      assertThat(Outcome.of(question, "One", "Five", "--all").err())
          .isEqualTo(
              "verbgraph: there are too many equally short ways to compare them all: others may"
                  + " come before these\n");
      assertThat(Outcome.of(question, "One", "Five").err()).isEmpty();
      assertThat(Outcome.of(question, "One", "Four", "--all").err()).isEmpty();
    }
  }

  @Test
  void theEntitiesOfOtherProgramsAreNotListed() {
    String before = Outcome.of("list").out();
    TestNeo4j.write("CREATE (:Entity {name: 'Not ours'})", Map.of());

    assertThat(Outcome.of("list").out()).isEqualTo(before).doesNotContain("Not ours");

    TestNeo4j.write("MATCH (e:Entity {name: 'Not ours'}) DELETE e", Map.of());
  }

  @Test
  void anyLimitIsALimit() {
    assertThat(Outcome.of("depends", "Shop", "--limit", "9223372036854775807").out())
        .isEqualTo(Outcome.of("depends", "Shop").out());
  }
}

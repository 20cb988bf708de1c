package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.TestGraph;
import dev.verbgraph.support.TestNeo4j;
import dev.verbgraph.vocabulary.RulesReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions that the documentation promises answers to, as people ask them. */
class AskIT {

  @BeforeAll
  static void graph() {
    TestGraph.compute().readWith("seeds/azure-services-map.md", RulesReader.builtIn());
  }

  @Test
  void namesWhatNeedsAnEntityWithTheLineThatSaysSo() {
    Outcome outcome = Outcome.of("dependents", "Virtual Machines");

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out())
        .isEqualTo(
            """
            NAME                      KIND     DISTANCE  STRENGTH  VIA   WHERE
            Azure Kubernetes Service  Service  1         hard      USES  seeds/azure-services-map.md:30: Azure Kubernetes Service :: uses Virtual Machines
            """);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void namesTheHostOfWhatIsHosted() {
    assertThat(Outcome.of("depends", "Web Apps").out())
        .contains("App Service")
        .contains("hosted by");
  }

  @Test
  void saysTheSameFactInTheSameWords() {
    assertThat(Outcome.of("why", "Web Apps", "App Service").out())
        .contains("Web Apps  hosted by  App Service  hard");
    assertThat(Outcome.of("path", "Web Apps", "App Service").out())
        .contains("Web Apps  hosted by  App Service");
    assertThat(Outcome.of("depends", "Web Apps", "--format", "tree").out())
        .isEqualTo("Web Apps\n└── App Service [hosted by]\n");
    assertThat(Outcome.of("dependents", "App Service", "--format", "tree").out())
        .contains("└── Web Apps [HOSTS]\n", "Azure Functions [<- INTEGRATES_WITH, soft]\n");
    assertThat(Outcome.of("why", "Web Apps", "App Service", "--format", "mermaid").out())
        .isEqualTo(Outcome.of("depends", "Web Apps", "--format", "mermaid").out())
        .contains("==>|\"hosted by\"|");
    assertThat(Outcome.of("show", "Web Apps", "--format", "mermaid").out())
        .isEqualTo(Outcome.of("path", "Web Apps", "App Service", "--format", "mermaid").out())
        .contains("-->|\"HOSTS\"|");
  }

  @Test
  void namesWhatIsUsedBySomething() {
    assertThat(Outcome.of("depends", "data lake storage").out()).contains("Azure Blob Storage");
  }

  @Test
  void provesADependencyOverTwoHops() {
    assertThat(Outcome.of("why", "AKS", "Azure Dedicated Host").out())
        .isEqualTo(
            """
            Azure Kubernetes Service > Virtual Machines > Azure Dedicated Host (2 hops, hard)
            FROM                      VIA   TO                    STRENGTH  WHERE
            Azure Kubernetes Service  USES  Virtual Machines      hard      seeds/azure-services-map.md:30: Azure Kubernetes Service :: uses Virtual Machines
            Virtual Machines          USES  Azure Dedicated Host  hard      seeds/azure-services-map.md:25: Virtual Machines :: uses Azure Dedicated Host
            """);
  }

  @Test
  void aNameWithoutItsQuotesIsUnderstood() {
    assertThat(Outcome.of("depends", "azure", "kubernetes", "service"))
        .isEqualTo(Outcome.of("depends", "Azure Kubernetes Service"));
    assertThat(Outcome.of("depends", "AKS", "kubernets", "service").err())
        .contains("kubernets")
        .doesNotContain("AKS kubernets");
  }

  @Test
  void aFailureIsCountedAsFarAsItIsShown() {
    assertThat(Outcome.of("impact", "Azure Dedicated Host").out())
        .startsWith("if Azure Dedicated Host fails: 2 stop working (hard), 0 degrade (soft)\n");
    assertThat(Outcome.of("impact", "Azure Dedicated Host", "--limit", "1").out())
        .startsWith("if Azure Dedicated Host fails: at least 1 stops working (hard), 0 degrade");
    assertThat(Outcome.of("impact", "Azure Dedicated Host", "--direct").out())
        .startsWith("if Azure Dedicated Host fails: 1 stops working (hard), 0 degrade");
  }

  @Test
  void aTerminalThatCannotShowColoursGetsNone() {
    for (String variable : List.of("TERM=dumb", "NO_COLOR=1")) {
      String[] parts = variable.split("=", -1);
      Map<String, String> environment =
          Map.of("NEO4J_URI", TestNeo4j.target().uri().toString(), parts[0], parts[1]);

      assertThat(Outcome.of(OptionalInt.of(80), environment, "list").out())
          .doesNotContain("\u001b");
    }
  }

  @Test
  void writesRowsAsJson() {
    assertThat(Outcome.of("dependents", "Dedicated Host", "--depth", "1", "--format", "json").out())
        .isEqualTo(
            """
            [
            {"name":"Virtual Machines","kind":"Service","distance":1,"strength":"hard","via":["USES"],\
            "evidence":[{"file":"seeds/azure-services-map.md","line":25,"quote":"Virtual Machines :: uses Azure Dedicated Host"}],\
            "through":["Azure Dedicated Host"]}
            ]
            """);
  }

  @Test
  void saysThatNothingDependsOnIt() {
    Outcome outcome = Outcome.of("dependents", "Azure Bastion");

    assertThat(outcome.code()).isEqualTo(ExitCode.NONE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("depends on Azure Bastion");
  }

  @Test
  void writesAnEmptyListWhereThereIsNone() {
    Outcome outcome = Outcome.of("dependents", "Azure Bastion", "--format", "json");

    assertThat(outcome.code()).isEqualTo(ExitCode.NONE);
    assertThat(outcome.out()).isEqualTo("[]\n");
  }

  @Test
  void membershipInACategoryConnectsOnlyWhenAskedFor() {
    assertThat(Outcome.of("path", "App Service", "Virtual Machines").code())
        .isEqualTo(ExitCode.NONE);
    assertThat(Outcome.of("path", "App Service", "Virtual Machines", "--via", "in-category").out())
        .contains("App Service > Compute Services > Virtual Machines (2 hops)");
  }

  @Test
  void showsWhichWayAStatementPoints() {
    assertThat(Outcome.of("path", "Azure Dedicated Host", "AKS").out()).contains("used by");
    assertThat(Outcome.of("path", "Azure Dedicated Host", "AKS", "--directed").code())
        .isEqualTo(ExitCode.NONE);
    assertThat(Outcome.of("path", "AKS", "Azure Dedicated Host", "--max-hops", "1").code())
        .isEqualTo(ExitCode.NONE);
  }

  @Test
  void showsEverythingAboutAnEntity() {
    assertThat(Outcome.of("show", "VIRTUAL  machines").out())
        .contains("Virtual Machines (Service)", "also called Azure VM", "in Compute Services")
        .contains("Service Description (notes/vm.md:7)", "Machines that are virtual.")
        .contains("seeds/azure-services-map.md (A note), lines 21, 30");
  }

  @Test
  void listsEntitiesOfAKind() {
    assertThat(Outcome.of("list", "category").out())
        .isEqualTo(
            """
            NAME              KIND      CATEGORIES  ALIASES
            Compute Services  Category              Compute
            """);
  }

  @Test
  void countsRelations() {
    assertThat(Outcome.of("relations").out())
        .contains("USES")
        .contains("Virtual Machines uses Azure Dedicated Host")
        .doesNotContain("DEPENDS_ON");
  }

  @Test
  void suggestsNamesForOneThatIsUnknown() {
    Outcome outcome = Outcome.of("depends", "Azure Kubernets Service");

    assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err()).contains("did you mean Azure Kubernetes Service?");
  }

  @Test
  void printsAStatementThatRunsAsItIs() {
    assertThat(Outcome.of("dependents", "AKS", "--depth", "2", "--cypher").out())
        .contains("asked.key IN ['kubernetes service']\n", "*1..2]")
        .doesNotContain("$", ":param")
        .endsWith(";\n");
  }

  @Test
  void runsStatements() {
    assertThat(Outcome.of("query", "-e", "RETURN $n + 1 AS next, 'a' AS text", "-P", "n=41").out())
        .isEqualTo("NEXT  TEXT\n42    a\n");
    assertThat(Outcome.of("query", "list", "-P", "kinds=Service").out()).contains("Web Apps");
    assertThat(Outcome.of("query").out()).contains("dependents", "What needs entities");
  }

  @Test
  void doesNotLetAQueryWrite() {
    Outcome outcome = Outcome.of("query", "-e", "CREATE (n:Entity {key: 'x'}) RETURN n");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("would change the graph", "--write");
  }

  @Test
  void followsOnlyTheTypesAsked() {
    assertThat(Outcome.of("depends", "AKS", "--follow", "runs beside").code())
        .isEqualTo(ExitCode.INPUT);
    assertThat(Outcome.of("depends", "AKS", "--direct", "--follow", "uses,hosts").out())
        .contains("Virtual Machines");
    assertThat(Outcome.of("depends", "AKS", "--follow", "scalesWith,uses").out())
        .as("words become types by the rule for notes")
        .contains("Virtual Machine Scale Sets");

    Outcome unknown = Outcome.of("path", "AKS", "Web Apps", "--via", "HOST");
    assertThat(unknown.code()).isEqualTo(ExitCode.INPUT);
    assertThat(unknown.err())
        .isEqualTo(
            """
            verbgraph: no relation is called HOST
              did you mean HOSTS? verbgraph relations lists those of the graph
            """);
  }

  @Test
  void saysThatItIsTheOptionsThatLeaveNothing() {
    Outcome outcome = Outcome.of("depends", "AKS", "--follow", "HOSTS");

    assertThat(outcome.code()).isEqualTo(ExitCode.NONE);
    assertThat(outcome.err())
        .isEqualTo("verbgraph: with these options, Azure Kubernetes Service depends on nothing\n");
  }

  @Test
  void drawsWhatAFailureReaches() {
    assertThat(Outcome.of("impact", "Azure Dedicated Host", "--format", "tree").out())
        .isEqualTo(Outcome.of("dependents", "Azure Dedicated Host", "--format", "tree").out());
  }
}

package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Passage;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which services, categories and parts are told. Each test is one of them. */
class MarkdownNoteTest {

  // Services are told by their place in a category ...

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Storage\n\n### Tape Robot\n\nMoves tapes.\n",
        "##### Storage\n\n###### Tape Robot\n\nMoves tapes.\n",
        "Storage\n=======\n\nTape Robot\n----------\n\nMoves tapes.\n",
        "## Storage\n\n1. Tape Robot\n\n    Moves tapes.\n",
        "## Storage\n\n- Tape Robot\n\n  Moves tapes.\n",
        "## Storage\n\n* Tape Robot: Moves tapes.\n",
        "## Storage\n\n* Tape Robot - Moves tapes.\n",
        "## Storage\n\n1) **Tape Robot**: Moves tapes.\n",
        "## Storage\n\n1. **Tape Robot:** Moves tapes.\n",
        "## Storage\n\n1. **Tape Robot** Moves tapes.\n",
        "## Storage\n\n- __Tape Robot__\n  Moves tapes.\n",
        "## Storage\n\n- [Tape Robot](https://example.org) - Moves tapes.\n",
        "## Storage\n\n- [[Tape Robot|the robot]]: Moves tapes.\n",
        "## Storage\n\n**Tape Robot**: Moves tapes.\n",
        "## Storage\n\n**Tape Robot**\n\nMoves tapes.\n",
        "## Storage\n\n**Service:** Tape Robot\n\nMoves tapes.\n",
        "## Storage\n\nService #1: Tape Robot\nMoves tapes.\n",
        "## Storage\n\n### Service: Tape Robot\n\nMoves tapes.\n",
        "## Storage\n\n### 1. **Tape Robot**:\n\nMoves tapes.\n",
        "## Storage\n\n### A. \uD83E\uDD16 Tape Robot\u3000\n\nMoves tapes.\n",
        "## Storage\n\n### ~~Tape Robot~~[^1] {#robot .big}\n\nMoves tapes.\n",
        "## Storage {#storage}\n\n### Tape Robot\n\n<!-- Moves\n\n# disks. -->\n\nMoves tapes.\n",
        "**Storage**\n1. **Tape Robot**: Moves tapes.\n",
        "Storage\n\n1. Tape Robot: Moves tapes.\n",
        "Storage:\n- Tape Robot: Moves tapes.\n",
        "- Storage\n  - **Tape Robot:** Moves tapes.\n",
        "- **Storage**\n  - Tape Robot: Moves tapes.\n",
        "# My notes\n\n## Our cloud services\n\n### Storage\n\n#### Tape Robot\n\nMoves tapes.\n",
        "# Category: Storage\n\n## Tape Robot\n\nMoves tapes.\n",
      })
  void aNameThatStandsInACategoryIsAServiceWhateverTheLayout(String note) {
    assertThat(services(note)).containsExactly("Tape Robot < Storage");
    assertThat(passages(note)).containsExactly("Tape Robot / Description: Moves tapes.");
    assertThat(categories(note)).containsExactly("Storage");
  }

  @Test
  void namesInARowAreServices() {
    assertThat(services("## Storage\n\n**Services:** Tape Robot, Disk Farm and Vault 7\n"))
        .containsExactly("Tape Robot < Storage", "Disk Farm < Storage", "Vault 7 < Storage");
    assertThat(services("## Storage\n\n**List of services**\n\nTape Robot & Disk Farm.\n"))
        .containsExactly("Tape Robot < Storage", "Disk Farm < Storage");
    assertThat(services("- Storage: Tape Robot, Disk Farm\n- Compute: Abacus\n"))
        .containsExactly("Tape Robot < Storage", "Disk Farm < Storage", "Abacus < Compute");
    assertThat(services("## Storage\n\n**Services:** Tape Robot, Identity and Access Management\n"))
        .containsExactly("Tape Robot < Storage", "Identity and Access Management < Storage");
    assertThat(services("## Storage\n\n**Services:** , and\n")).isEmpty();
    assertThat(services("## Storage\n\n**Services:** The two are Tape Robot and another one.\n"))
        .isEmpty();
  }

  @Test
  void aBareItemIsAServiceOnlyIfItIsWrittenLikeAName() {
    assertThat(
            services(
                """
                ## Storage

                - Tape Robot
                - Array of Disks
                - Check your tapes
                - Does it spin?
                """))
        .containsExactly("Tape Robot < Storage", "Array of Disks < Storage");
  }

  @Test
  void aListThatAColonIntroducesBelongsToThatLine() {
    String note =
        """
        ## Storage

        - Tape Robot: Moves tapes.

        Advantages of tape:

        - Cheap: Nothing costs less.
        """;
    assertThat(services(note)).containsExactly("Tape Robot < Storage");
  }

  @Test
  void oneLabelIsEnough() {
    assertThat(listed("Service: Service: Robot\n", EntityKind.SERVICE)).containsExactly("Service");
  }

  @Test
  void chaptersAndSentencesInACategoryAreNoServices() {
    assertThat(
            services(
                """
                ## Storage

                ### How to choose

                - Tape Robot: if cheap.

                ### Best practices

                Text.

                ### Overview

                Text.
                """))
        .isEmpty();
  }

  @Test
  void numbersBulletsAndStepsInADescriptionAreNoServices() {
    String note =
        """
        ## Storage

        ### Tape Robot

        1. Open the Door
        2. **Insert Tape**: Gently.

        **Python Interaction**

        1. Robot Library: Install it.
        2. Run It
        """;
    assertThat(services(note)).containsExactly("Tape Robot < Storage");
    assertThat(passages(note))
        .containsExactly(
            "Tape Robot / Description: 1. Open the Door\n2. **Insert Tape**: Gently.",
            "Tape Robot / Python Interaction: 1. Robot Library: Install it.\n2. Run It");
  }

  @Test
  void anItemInBoldIsAServiceIfItIsWrittenLikeANameOrDescribed() {
    assertThat(
            services(
                """
                ## Storage

                - **Tape Robot**
                - **Disk farm**: Spins.
                - **Vault farm**
                - **shelf**: Holds.
                """))
        .containsExactly("Tape Robot < Storage", "Disk farm < Storage");
  }

  @Test
  void aPlainLineAboveAListIsAServiceOnlyIfItIsTheProductOfAProvider() {
    assertThat(services("## Storage\n\n- **Disk**: Spins.\n\nAzure Tape:\n\n- fast\n"))
        .containsExactly("Disk < Storage", "Azure Tape < Storage");
    assertThat(services("## Storage\n\n- **Disk**: Spins.\n\nTape Robot:\n\n- fast\n"))
        .containsExactly("Disk < Storage");
    assertThat(services("## Storage\n\n- **Disk**: Spins.\n\nAzure advantages:\n\n- fast\n"))
        .containsExactly("Disk < Storage");
  }

  @Test
  void aLabelNeedsANameBehindIt() {
    assertThat(listed("Service: what moves tapes\n", EntityKind.SERVICE)).isEmpty();
    assertThat(listed("Service:\u00a0\u3000\n", EntityKind.SERVICE)).isEmpty();
  }

  @Test
  void whatIsQuotedIsNoService() {
    assertThat(services("## Storage\n\n> ### Tape Robot\n> Moves tapes.\n")).isEmpty();
  }

  @Test
  void theNameOfACategoryInACategoryIsAService() {
    assertThat(
            services(
                """
                ## Compute

                ### Virtual Machines

                They run.

                ### Mobile Apps

                They move.
                """))
        .containsExactly("Virtual Machines < Compute", "Mobile Apps < Compute");
    assertThat(services("# Data services\n\n## Databases\n\n### Ledger\n\nCounts.\n"))
        .containsExactly("Ledger < Databases");
  }

  @Test
  void aPartOfManyInACategoryHoldsItsServicesAndAnyOtherPartHoldsNone() {
    assertThat(
            services(
                """
                ## Storage

                ### Description of services

                #### Tape Robot

                Moves tapes.

                ### Limitations

                #### Old Tape

                Breaks.
                """))
        .containsExactly("Tape Robot < Storage");
  }

  // ... or by the parts that describe them.

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ## Tape Robot

        **1. Service Description**

        Moves tapes.

        **2. Python Interaction**\u3000\n\

        By robopy.
        """,
        """
        ## Tape Robot

        **1.Service Description** \s
        Moves tapes.

        **2.Python Interaction:**
        By robopy.
        """,
        """
        ## Tape Robot

        **Service Description**: Moves tapes.
        **Python Interaction**: By robopy.
        """,
        """
        ## Tape Robot

        ### Service Description

        Moves tapes.

        ### Python Interaction

        By robopy.
        """,
        """
        ## Tape Robot

        - **Service Description**: Moves tapes.
        - **Python Interaction**: By robopy.
        """,
        """
        ## Tape Robot

        - Service Description
          Moves tapes.
        - Python Interaction
          By robopy.
        """,
        "## Tape Robot\n\nService Description: Moves tapes.\n\nPython Interaction:\n\nBy robopy.\n",
        """
        **Tape Robot**

        **Service Description:** Moves tapes.

        **Python Interaction:** By robopy.
        """,
        """
        1. Tape Robot
           - Service Description: Moves tapes.
           - Python Interaction: By robopy.
        """,
      })
  void whatOwnsPartsIsAServiceAndPartsAreNone(String note) {
    assertThat(listed(note, EntityKind.SERVICE)).containsExactly("Tape Robot");
    assertThat(passages(note))
        .containsExactly(
            "Tape Robot / Service Description: Moves tapes.",
            "Tape Robot / Python Interaction: By robopy.");
  }

  @Test
  void onePartIsEnoughForTheProductOfAProviderOrBesideOneWithTwo() {
    assertThat(listed("# Azure Tape\n\n## Pricing\n\nCheap.\n", EntityKind.SERVICE))
        .containsExactly("Azure Tape");
    assertThat(
            listed(
                """
                ## Tape Robot

                ### Description

                A.

                ### Pricing

                B.

                ## Disk Farm

                ### Pricing

                C.
                """,
                EntityKind.SERVICE))
        .containsExactly("Tape Robot", "Disk Farm");
  }

  @Test
  void theNameOfAProviderIsNoProductOfIt() {
    assertThat(listed("# Azure\n\n## Pricing\n\nCheap.\n", EntityKind.SERVICE)).isEmpty();
  }

  @Test
  void aBulletOfOneWordIsNoPart() {
    assertThat(listed("## Tape Robot\n\n- Python\n- Pricing\n", EntityKind.SERVICE)).isEmpty();
    assertThat(passages("## Storage\n\n### Tape Robot\n\nSpeaks\n\n- Python\n- Java\n"))
        .containsExactly("Tape Robot / Description: Speaks\n\n- Python\n- Java");
  }

  @Test
  void aHeadingOfOneWordIsAPartThoughNothingStandsBelowIt() {
    String note =
        """
        ## Tape Robot

        Moves.

        ### Pricing

        ### Limitations
        """;
    assertThat(listed(note, EntityKind.SERVICE)).containsExactly("Tape Robot");
    assertThat(passages(note)).containsExactly("Tape Robot / Description: Moves.");
  }

  @Test
  void whatIsDescribedInAPartOfAServiceIsNoServiceItself() {
    String note =
        """
        ## Storage

        ### Tape Robot

        #### Limitations

        ##### Old Robot

        - **Description**: Rusts.
        - **Python**: None.
        """;
    assertThat(listed(note, EntityKind.SERVICE)).containsExactly("Tape Robot");
  }

  @Test
  void onePartOfAnythingElseIsADoubt() {
    String note =
        "## Tape Robot\n\n### Description\n\nA.\n\n## Disk Farm\n\n### Description\n\nB.\n";
    assertThat(services(note)).isEmpty();
    assertThat(codes(note)).containsExactly(Code.SERVICE_UNCLEAR, Code.SERVICE_UNCLEAR);
  }

  @Test
  void whatOwnsServicesIsACategoryUnlessItIsTheTitleOfTheNote() {
    String service = "\n%s Tape Robot\n\n**Description**: A.\n\n**Python**: B.\n";
    assertThat(
            services(
                "# Old Things\n"
                    + service.formatted("##")
                    + "\n# New Things\n"
                    + service.formatted("##")))
        .containsExactly("Tape Robot < Old Things", "Tape Robot < New Things");
    assertThat(services("# My Garage\n\n## Old Things\n" + service.formatted("###")))
        .containsExactly("Tape Robot < Old Things");
    assertThat(listed("# My Garage\n" + service.formatted("##"), EntityKind.SERVICE))
        .containsExactly("Tape Robot");
    assertThat(services("# My Garage\n" + service.formatted("##"))).isEmpty();
  }

  @Test
  void whatStandsAboveTheTitleOfTheNoteDoesNotMakeItACategory() {
    assertThat(
            services(
                """
                - Written in May

                # My Garage

                ## Tape Robot

                **Description**: A.

                **Python**: B.
                """))
        .isEmpty();
  }

  @Test
  void aPartOfManyHoldsCategoriesAndNamesThePartOfTheirServices() {
    String note =
        """
        ## Description of services

        ### Storage

        1. Tape Robot: Moves tapes.

        ## Using the services with Python

        ### Storage

        1. Tape Robot: By robopy.
        """;
    assertThat(services(note)).containsExactly("Tape Robot < Storage", "Tape Robot < Storage");
    assertThat(passages(note))
        .containsExactly(
            "Tape Robot / Description of services: Moves tapes.",
            "Tape Robot / Using the services with Python: By robopy.");
  }

  @Test
  void aServiceThatIsListedIsRecognisedWhereItIsDescribed() {
    String note =
        """
        # Compute

        - Tape Robot
        - Abacus

        # Databases

        - Ledger

        # In short

        ## TAPE robot

        Moves tapes.
        """;
    assertThat(services(note))
        .containsExactly("Tape Robot < Compute", "Abacus < Compute", "Ledger < Databases");
    assertThat(passages(note)).containsExactly("TAPE robot / Description: Moves tapes.");
  }

  // Categories.

  @Test
  void oneChapterThatCouldBeACategoryIsADoubt() {
    String note =
        """
        # Tool

        ## Install

        Text.

        ## Database

        - **Postgres**: Holds it.

        ## Thanks

        Text.
        """;
    assertThat(services(note)).isEmpty();
    assertThat(codes(note)).containsExactly(Code.CATEGORY_UNCLEAR);
  }

  @Test
  void amongChaptersCategoriesMustBeMoreAndMoreThanOneOfThemSure() {
    String storage = "## Storage\n\n- **Robot**: Moves.\n\n";
    String compute = "## Compute\n\n- **Abacus**: Counts.\n\n";
    String security = "## Security\n\n- **Lock**: Closes.\n\n";
    String install = "## Install\n\nText.\n\n";
    String thanks = "## Thanks\n\nText.\n\n";

    assertThat(categories(storage + compute + install)).containsExactly("Storage", "Compute");
    assertThat(categories(storage + compute + security + install + thanks))
        .containsExactly("Storage", "Compute", "Security");
    assertThat(categories(storage + security + install)).isEmpty();
    assertThat(categories(storage + compute + install + thanks)).isEmpty();
  }

  @Test
  void aTitleInThePluralIsACategoryAmongAnyChapters() {
    assertThat(categories("## Storage services\n\n- **Robot**: Moves.\n\n## Install\n\nText.\n"))
        .containsExactly("Storage services");
  }

  @Test
  void chaptersDoNotMakeACategory() {
    assertThat(categories("## Storage\n\n### Best practices\n\nLabel everything.\n")).isEmpty();
    assertThat(categories("## Storage\n\n### Pricing\n\nLow.\n")).isEmpty();
  }

  @Test
  void weakCategoriesNeedStrongOnesBesideThem() {
    assertThat(services("## Security\n\n- **Lock**: Closes.\n")).isEmpty();
    assertThat(
            services("## Storage\n\n- **Robot**: Moves.\n\n## Security\n\n- **Lock**: Closes.\n"))
        .containsExactly("Robot < Storage", "Lock < Security");
    assertThat(services("## Security services\n\n- **Lock**: Closes.\n"))
        .containsExactly("Lock < Security services");
  }

  @Test
  void categoriesWithoutServicesAreReported() {
    assertThat(codes("## Storage\n\nTape Robot moves tapes.\n\n## Compute\n\nAbacus counts.\n"))
        .containsExactly(Code.CATEGORY_WITHOUT_SERVICES, Code.CATEGORY_WITHOUT_SERVICES);
  }

  @Test
  void oneCategoryWithoutServicesIsAChapter() {
    assertThat(codes("## Storage\n\nTape Robot moves tapes.\n")).isEmpty();
    assertThat(codes("## Storage\n\nTapes.\n\n## Install\n\nText.\n")).isEmpty();
  }

  @Test
  void categoriesMayStandBelowTheTitleOfTheNote() {
    assertThat(codes("# Notes\n\n## Storage\n\nTapes.\n\n## Compute\n\nAbacus.\n"))
        .containsExactly(Code.CATEGORY_WITHOUT_SERVICES, Code.CATEGORY_WITHOUT_SERVICES);
  }

  @Test
  void whatACategoryWithoutServicesLacksDependsOnWhatItHolds() {
    Extract note =
        read(
            """
            ## Storage

            Tapes.

            ## Compute

            - Abacus counts all day long.

            ## Network
            """);
    assertThat(note.diagnostics())
        .extracting(Diagnostic::hint)
        .containsExactly(
            "Give each service its own heading or list item",
            "Write **Name**: text",
            "Write its services below it, each as a deeper heading or a list item");
  }

  @Test
  void aCategoryMayHoldADiagramInstead() {
    String diagram = "```mermaid\nflowchart LR\n  A -->|uses| B\n```\n\n";
    assertThat(codes("## Storage\n\n" + diagram + "## Compute\n\n" + diagram)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Best practices", "Limitations"})
  void doubtsAreReportedWhereverTheyStandInACategory(String chapter) {
    String note =
        """
        ## Storage

        - **Vault**: Holds.

        ### %s

        #### Tape Robot

        - **Description**: Moves.

        #### Disk Farm

        - **Description**: Spins.
        """
            .formatted(chapter);
    assertThat(codes(note)).containsExactly(Code.SERVICE_UNCLEAR, Code.SERVICE_UNCLEAR);
  }

  @Test
  void onePartOfOneThingIsNoDoubt() {
    assertThat(codes("## Tape Robot\n\n### Description\n\nMoves.\n")).isEmpty();
  }

  @Test
  void itemsWithoutANameAreCountedAlsoInLists() {
    String note =
        """
        ## Storage

        - Tape Robot: Moves.
        - Disk Farm spins all day long.
        """;
    String more =
        """

        **Services**

        - Vault 7 is never opened.
        """;
    assertThat(read(note).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("no name recognized in this item of \"Storage\"");
    assertThat(read(note + more).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("no name recognized in this item of \"Storage\" and 1 more");
  }

  @Test
  void itemsWithoutANameAreReportedOnce() {
    String note =
        """
        ## Storage

        - Tape Robot: Moves.
        - Disk Farm spins all day long.
        - Vault 7 is never opened.
        """;
    assertThat(services(note)).containsExactly("Tape Robot < Storage");
    assertThat(codes(note)).containsExactly(Code.ITEM_WITHOUT_NAME);
    assertThat(read(note).diagnostics().getFirst().span().line()).isEqualTo(4);
  }

  @Test
  void aServiceInWhatMarkdownTakesForCodeIsReported() {
    assertThat(codes("Storage:\n\n    Service #1: Tape Robot\n    Moves tapes.\n"))
        .containsExactly(Code.INDENTED_AS_CODE);
  }

  @Test
  void anyOtherCodeIsNot() {
    assertThat(codes("Storage:\n\n    Tape Robot: Moves tapes.\n")).isEmpty();
  }

  @Test
  void proseYieldsNothing() {
    Extract extract =
        read(
            """
            # A walk in the cloud

            Yesterday **everything** was fine: we saw *Storage* and Compute.

            1. First we ate.
            2. **Then** we slept:
               - soundly
               - Long

            ## What we learned

            - Clouds: are wet.
            """);
    assertThat(extract.listings()).isEmpty();
    assertThat(extract.statements()).isEmpty();
    assertThat(extract.passages()).allMatch(Passage::atLarge);
    assertThat(extract.diagnostics()).isEmpty();
  }

  // Places.

  @Test
  void aServiceIsWhereItsNameStands() {
    Extract extract = read("## Storage &amp; Backup\n\n   1. **Tape *R*obot**: Moves.   \n");
    assertThat(extract.listings().get(1).span())
        .extracting("line", "column", "length")
        .containsExactly(3, 9, 12);
    assertThat(extract.listings().get(1).quote()).isEqualTo("1. **Tape *R*obot**: Moves.");
    assertThat(extract.passages().getFirst().span())
        .extracting("line", "column", "length")
        .containsExactly(3, 25, 6);
  }

  @Test
  void aPassageKeepsTheLinesOfTheNote() {
    assertThat(
            passages(
                """
                ## Storage

                ### Tape Robot

                Moves **tapes**.
                  Loudly.

                - Fast
                - Red

                ```
                robo run
                ```
                """))
        .containsExactly(
            """
            Tape Robot / Description: Moves **tapes**.
            Loudly.

            - Fast
            - Red

            ```
            robo run
            ```\
            """);
  }

  @Test
  void aTitleThatIsRepeatedBeginsAPassageOfItsOwn() {
    assertThat(
            passages(
                """
                ## Storage

                ### Tape Robot

                Moves.

                ### Tape Robot

                Stops.

                **Pricing**: Low.

                **Pricing**: High.
                """))
        .containsExactly(
            "Tape Robot / Description: Moves.",
            "Tape Robot / Description: Stops.",
            "Tape Robot / Pricing: Low.",
            "Tape Robot / Pricing: High.");
  }

  @Test
  void belowAnItemThatIsAPartTheDescriptionGoesOn() {
    assertThat(
            passages("## Storage\n\n### Tape Robot\n\nMoves.\n\n- **Pricing**: Low.\n\nStops.\n"))
        .containsExactly(
            "Tape Robot / Description: Moves.",
            "Tape Robot / Pricing: Low.",
            "Tape Robot / Description: Stops.");
  }

  @Test
  void typedLinksDoNotEndAPassage() {
    assertThat(passages("## Storage\n\n### Robot\n\nMoves.\nuses:: [[Tape]]\nStops.\n"))
        .containsExactly("Robot / Description: Moves.\nuses:: [[Tape]]\nStops.");
    assertThat(passages("## Storage\n\n### Robot\n\n- uses [[Tape]]\n  all day\n"))
        .containsExactly("Robot / Description: all day");
  }

  @Test
  void whatATitleOfAListSaysInAServiceDescribesIt() {
    assertThat(passages("## Storage\n\n### Robot\n\n**Services**\n\nThey move tapes.\n"))
        .containsExactly("Robot / Description: **Services**\n\nThey move tapes.");
  }

  @Test
  void aCommentEndsAPassageAndIsNotRead() {
    String robot = "## Storage\n\n### Robot\n\nMoves.\n\n";
    assertThat(passages(robot + "<!-- a\n\nb -->\n\nStops.\n"))
        .containsExactly("Robot / Description: Moves.", "Robot / Description: Stops.");
    assertThat(passages(robot + "<!-- never\n\nclosed\n"))
        .containsExactly("Robot / Description: Moves.");
  }

  @Test
  void otherHtmlIsProse() {
    String robot = "## Storage\n\n### Robot\n\n";
    assertThat(passages(robot + "<div>\nMoves.\n</div>\n"))
        .containsExactly("Robot / Description: <div>\nMoves.\n</div>");
    assertThat(passages(robot + "<!-- a --> Moves.\n"))
        .containsExactly("Robot / Description: Moves.");
  }

  @Test
  void linesOfBlanksAreNoPassage() {
    assertThat(passages("## Storage\n\n### Tape Robot\n\n\u3000\n")).isEmpty();
  }

  @Test
  void aDiagramEndsAPassage() {
    assertThat(
            passages(
                """
                ## Storage

                ### Tape Robot

                Moves.

                ```mermaid
                mindmap
                  a
                ```

                Stops.
                """))
        .containsExactly("Tape Robot / Description: Moves.", "Tape Robot / Description: Stops.");
  }

  // The title.

  @Test
  void theOnlyHeadingOfLevelOneThatHasANameIsTheTitle() {
    assertThat(title("# ![logo](logo.png)\n\n# Shop\n")).contains("Shop");
    assertThat(title("# Shop\n\n# ...\n")).contains("Shop");
    assertThat(title("# Shop\n\n# Garage\n")).isEmpty();
    assertThat(title("## Shop\n")).isEmpty();
  }

  private static Optional<String> title(String note) {
    return MarkdownNote.read(
            Source.of("note.md", note), 0, Optional.empty(), Optional.empty(), HeadingWords.NONE)
        .title();
  }

  private static Extract read(String note) {
    return MarkdownNote.read(
            Source.of("note.md", note), 0, Optional.empty(), Optional.empty(), HeadingWords.NONE)
        .extract();
  }

  private static List<String> services(String note) {
    return read(note).statements().stream()
        .filter(it -> it.phrase().equals("in category"))
        .map(it -> it.subject().name() + " < " + it.object().name())
        .toList();
  }

  private static List<String> categories(String note) {
    return listed(note, EntityKind.CATEGORY);
  }

  private static List<String> listed(String note, EntityKind kind) {
    return read(note).listings().stream()
        .filter(it -> it.term().kind().equals(Optional.of(kind)))
        .map(it -> it.term().name())
        .toList();
  }

  private static List<String> passages(String note) {
    return read(note).passages().stream()
        .filter(passage -> !passage.atLarge())
        .map(it -> it.about().name() + " / " + it.part() + ": " + it.text())
        .toList();
  }

  private static Stream<Code> codes(String note) {
    return read(note).diagnostics().stream().map(Diagnostic::code);
  }

  @Test
  void descriptionsInDiagramsAreKept() {
    Extract note =
        read(
            """
            # Shop

            It sells tapes.

            ```mermaid
            C4Context
              System(till, "Till", "Takes money.")
            ```

            At night it is closed.
            """);
    assertThat(note.passages())
        .extracting(passage -> passage.about().name() + ": " + passage.text())
        .containsExactly(
            "Shop: # Shop\n\nIt sells tapes.",
            "Till: Takes money.",
            "Shop: At night it is closed.");
  }
}

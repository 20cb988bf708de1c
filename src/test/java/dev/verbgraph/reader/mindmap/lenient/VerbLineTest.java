package dev.verbgraph.reader.mindmap.lenient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.reader.mindmap.strict.Maps;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of verb lines, one each. */
class VerbLineTest {

  @Test
  void aVerbGovernsAllFollowingSiblings() {
    assertThat(
            Maps.statements(
                """
                mindmap
                  root((Compute))
                    App Service
                      :: hosts
                      Web Apps
                      API Apps
                """))
        .containsExactly(
            "App Service | in category | Compute",
            "App Service | hosts | Web Apps",
            "App Service | hosts | API Apps");
  }

  @Test
  void theNextVerbLineEndsIt() {
    assertThat(
            Maps.statements(
                """
                mindmap
                  Compute
                    Functions
                      :: part of
                      Serverless
                      :: uses
                      Storage
                """))
        .contains("Functions | part of | Serverless", "Functions | uses | Storage")
        .hasSize(3);
  }

  @Test
  void aDedentEndsIt() {
    assertThat(
            Maps.statements(
                """
                mindmap
                  Compute
                    Functions
                      :: uses
                      Storage
                    Batch
                      Jobs
                """))
        .contains("Batch | in category | Compute", "Batch | contains | Jobs");
  }

  @Test
  void anObjectLeftOfItsVerbIsNotGoverned() {
    String map =
        """
        mindmap
          Compute
            Functions
                :: uses
                Storage
              Runtime
        """;
    assertThat(Maps.statements(map))
        .contains("Functions | uses | Storage", "Functions | contains | Runtime");
    assertThat(Maps.diagnostics(map)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":: **runs on**",
        "::`runs on`",
        "%% :: *runs  on*",
        ":: runs&nbsp;on",
        ":: runs<br>on"
      })
  void thePhraseIsWhatThePictureShows(String verb) {
    assertThat(
            Maps.statements(
                "mindmap\n  Compute\n    Functions\n      " + verb + "\n      Storage\n"))
        .contains("Functions | runs on | Storage");
  }

  @Test
  void aCommentWithAVerbIsAVerbLine() {
    String map =
        """
        mindmap
          Compute
            Functions
              %% :: uses
              Storage
              %%:: part of
              Serverless
              %% uses
              %% ::icon(fa fa-x)
              %% ::: urgent
              Apps
        """;
    assertThat(Maps.statements(map))
        .contains(
            "Functions | uses | Storage",
            "Functions | part of | Serverless",
            "Functions | part of | Apps");
    assertThat(Maps.diagnostics(map)).isEmpty();
  }

  @Test
  void aVerbNeedsNoBlankBehindItsColons() {
    assertThat(
            Maps.statements(
                """
                mindmap
                  Compute
                    Functions
                      ::uses
                      Storage
                """))
        .contains("Functions | uses | Storage");
  }

  @Test
  void aPhraseIsKeptAsWrittenButForBlanks() {
    assertThat(
            Maps.statements(
                """
                mindmap
                  Compute
                    Functions
                      ::   Scales \t with (if needed) \s
                      Storage
                """))
        .contains("Functions | Scales with (if needed) | Storage");
  }

  @ParameterizedTest
  @CsvSource({
    ":: uses (optional),mermaid-drops-words",
    ":: uses (if) needed,mermaid-rejects",
    ":: {uses},mermaid-rejects"
  })
  void bracketsInAVerbAreWordsAndACommentHidesThemFromMermaid(String verb, String code) {
    String map = "mindmap\n  C\n    F\n      " + verb + "\n      S\n";
    String phrase = verb.substring(3);
    assertThat(Maps.statements(map)).contains("F | " + phrase + " | S");
    assertThat(Maps.read(map).diagnostics())
        .extracting(d -> d.code().id() + " " + d.hint())
        .containsExactly(code + " Write the verb as a comment: %% " + verb);
    assertThat(Maps.diagnostics(map.replace("::", "%% ::"))).isEmpty();
  }

  @Test
  void aVerbWithoutWordsIsNoIconOfTheNextLine() {
    assertThat(Maps.statements("mindmap\n  C\n    F\n      ::\n      icon(x)\n"))
        .containsExactly("C | contains | F", "F | contains | x");
  }

  @Test
  void aPlainChildBeforeTheFirstVerbIsContained() {
    String map =
        """
        mindmap
          Compute
            Functions
              Triggers
              :: uses
              Storage
        """;
    assertThat(Maps.statements(map))
        .contains("Functions | contains | Triggers", "Functions | uses | Storage");
    assertThat(Maps.diagnostics(map)).isEmpty();
  }

  @Test
  void anObjectMayHaveVerbsAndChildrenOfItsOwn() {
    assertThat(
            Maps.statements(
                """
                mindmap
                  Compute
                    Functions
                      :: uses
                      Storage
                        :: stores
                        Blobs
                          Hot tier
                      Queues
                """))
        .containsExactly(
            "Functions | in category | Compute",
            "Functions | uses | Storage",
            "Storage | stores | Blobs",
            "Blobs | contains | Hot tier",
            "Functions | uses | Queues");
  }

  @Test
  void objectsMayBeIndentedBelowTheirVerb() {
    String map =
        """
        mindmap
          Compute
            Functions
              :: uses
                Storage
                Queues
              :: part of
                Serverless
        """;
    assertThat(Maps.statements(map))
        .contains(
            "Functions | uses | Storage",
            "Functions | uses | Queues",
            "Functions | part of | Serverless");
    assertThat(Maps.diagnostics(map)).isEmpty();
  }

  @Test
  void objectsBothBelowAndBesideAVerbAreGovernedButItIsSaid() {
    String map =
        """
        mindmap
          Compute
            Functions
              :: uses
                Storage
              Queues
        """;
    assertThat(Maps.statements(map))
        .contains("Functions | uses | Storage", "Functions | uses | Queues");
    assertThat(Maps.diagnostics(map)).containsExactly("verb-unclear at 6:7+6");
  }

  @Test
  void aVerbWithoutObjectIsSaid() {
    assertThat(
            Maps.diagnostics(
                """
                mindmap
                  Compute
                    Functions
                      :: uses
                    Batch
                      :: uses
                """))
        .containsExactly("verb-without-object at 4:7+7", "verb-without-object at 6:7+7");
  }

  @Test
  void ofTwoVerbsInARowTheLastGoverns() {
    String map =
        """
        mindmap
          Compute
            Functions
              :: uses
              :: part of
              Serverless
        """;
    assertThat(Maps.statements(map)).contains("Functions | part of | Serverless").hasSize(2);
    assertThat(Maps.diagnostics(map)).containsExactly("verb-without-object at 4:7+7");
  }

  @Test
  void aVerbWithoutWordsEndsTheVerbAbove() {
    String map =
        """
        mindmap
          Compute
            Functions
              :: uses
              Storage
              ::
              Triggers
        """;
    assertThat(Maps.statements(map))
        .contains("Functions | uses | Storage", "Functions | contains | Triggers");
    assertThat(Maps.diagnostics(map)).containsExactly("verb-unclear at 6:7+2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":::urgent", ":::urgent large", "::icon(fa fa-book)", "::ICON(x)", "::icon()"})
  void decorationsAreNeverVerbs(String decoration) {
    String map = "mindmap\n  Compute\n    Functions\n      " + decoration + "\n      Triggers\n";
    assertThat(Maps.statements(map))
        .containsExactly("Compute | contains | Functions", "Functions | contains | Triggers");
    assertThat(Maps.diagnostics(map)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"::: uses", ":: icon(fa fa-book)", "::icon (x)"})
  void whatIsNearlyAVerbOrADecorationIsNoVerbAndIsSaid(String line) {
    String map = "mindmap\n  Compute\n    Functions\n      " + line + "\n      Triggers\n";
    assertThat(Maps.statements(map)).contains("Functions | contains | Triggers");
    assertThat(Maps.diagnostics(map)).containsExactly("verb-unclear at 4:7+" + line.length());
  }

  @Test
  void aVerbInAQuotedLabelIsText() {
    assertThat(
            Maps.statements(
                """
                mindmap
                  Compute
                    [":: uses"]
                """))
        .containsExactly("Compute | contains | :: uses");
  }

  @Test
  void aVerbInsideALineIsTextAndIsSaid() {
    String map =
        """
        mindmap
          Compute
            Functions :: uses :: Storage
        """;
    assertThat(Maps.statements(map))
        .containsExactly("Compute | contains | Functions :: uses :: Storage");
    assertThat(Maps.diagnostics(map)).containsExactly("verb-unclear at 3:15+2");
  }

  @Test
  void fullWidthColonsAreColons() {
    for (String colons : List.of("：：", ":：", "：:")) {
      assertThat(Maps.statements("mindmap\n  Compute\n    " + colons + " uses\n      Disk\n"))
          .as(colons)
          .containsExactly("Compute | uses | Disk");
    }
  }

  @Test
  void oneFullWidthColonIsText() {
    assertThat(Maps.statements("mindmap\n  Compute\n    ： uses\n"))
        .containsExactly("Compute | contains | ： uses");
  }

  @Test
  void aVerbThatStandsBelowNoNodeIsLeftOut() {
    String map =
        """
        mindmap
          :: uses
          Compute
          :: hosts
            Functions
        """;
    assertThat(Maps.statements(map)).containsExactly("Functions | in category | Compute");
    assertThat(Maps.diagnostics(map))
        .containsExactly(
            "verb-without-subject at 2:3+7",
            "mermaid-rejects at 3:3+7",
            "verb-without-subject at 4:3+8");
  }

  @Test
  void aVerbOfTheRootBelowServicesIsSaid() {
    String map =
        """
        mindmap
          Compute
            Functions
            :: uses
            Storage
        """;
    assertThat(Maps.statements(map))
        .containsExactly("Functions | in category | Compute", "Compute | uses | Storage");
    assertThat(Maps.diagnostics(map)).containsExactly("verb-unclear at 4:5+7");
  }

  @Test
  void aRootWhoseChildrenAreAllGovernedIsAServiceItself() {
    String map =
        """
        mindmap
          App Service
            :: hosts
            Web Apps
            :: uses
            Storage
        """;
    assertThat(Maps.listings(map)).containsExactly("Service App Service");
    assertThat(Maps.statements(map))
        .containsExactly("App Service | hosts | Web Apps", "App Service | uses | Storage");
  }

  @Test
  void anObjectHasNoKindOfItsOwn() {
    var uses =
        Maps.read(
                """
                mindmap
                  Compute
                    Functions
                      :: uses
                      Storage
                        :: stores
                        Blobs
                """)
            .statements();
    assertThat(uses.get(1).subject().kind()).contains(EntityKind.SERVICE);
    assertThat(uses.get(1).object().kind()).isEmpty();
    assertThat(uses.get(2).subject().kind()).isEmpty();
    assertThat(uses.get(0).object().kind()).isEqualTo(Optional.of(EntityKind.CATEGORY));
  }
}

package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which paragraphs are titles, and what stands under them: categories hold services, and these
 * their parts. The less sets a title apart, the surer it must be. A slash ends a line.
 */
class ParagraphTitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Service: Robot / / Text.                       ~ Robot
          Category: Robots / / Service: Robot            ~ Robots; Robots > Robot
          **Robot** / / **Pricing**: Low.                ~ Robot; Robot > Pricing
          **Robot** / / **Overview**: Red.               ~ Robot; Robot > Overview
          **Robot** / / **Disk**: Spins.                 ~ Robot; Disk
          **Robot** moves. / / Text.                     ~ Robot
          **Robot** / / Pricing: Low.                    ~ Robot; Robot > Pricing
          **Robot** / / Overview: / / Red.               ~ Robot; Robot > Overview
          """)
  void whatIsLabelledIsATitle(String note, String titles) {
    assertThat(titles(note)).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          **Storage** / / **Robot**: Moves.              ~ Storage; Storage > Robot
          **Storage**: Tape, Disk / / **Robot**: Moves.  ~ Storage; Storage > Robot
          **Storage**: Holds it. / / **Robot**: Moves.   ~ Storage; Robot
          Storage: / - Tape / / **Robot**: Moves.        ~ Storage; Storage > Robot
          Storage: Tape, Disk / / **Robot**: Moves.      ~ Storage; Storage > Robot
          Storage / - Tape / / **Robot**: Moves.         ~ Storage; Storage > Robot
          Storage / **Robot**: Moves.                    ~ Storage; Storage > Robot
          **Security** / - Key / / **Lock**: Shuts.      ~ Security; Security > Lock
          **Security** / / **Lock**: Shuts.              ~ Security; Lock
          **Security**: Shuts. / - Key / / **Lock**: Is. ~ Security; Lock
          **Security** matters. / / **Lock**: Shuts.     ~ Security; Lock
          Security: / - Key / / **Lock**: Shuts.         ~ Security; Security > Lock
          """)
  void theNameOfACategoryIsOneIfItIntroducesSomething(String note, String titles) {
    assertThat(titles(note)).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          **Disk**: Spins. / **Robot**: Moves.           ~ Disk; Robot
          **Disk**: Spins. / __Robot__: Moves.           ~ Disk; Robot
          Text. / Service: Robot                         ~ Robot
          **Disk**: Spins. / **Security** / - Key / / **Lock**: Shuts. ~ Disk; Security; Security > Lock
          """)
  void aLabelMayStandOnAnyLineOfAParagraph(String note, String titles) {
    assertThat(titles(note)).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Services: / - Robot                            ~ Services
          Services: Tape, Disk                           ~ Services
          Robot: / - Moves                               ~ Robot
          How to choose: / - Moves                       ~ How to choose
          """)
  void aLineWithAColonIsTheTitleOfTheListBelow(String note, String titles) {
    assertThat(titles(note)).isEqualTo(titles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robot",
        "Robot / - Moves",
        "Robot: Moves.",
        "Robot: / / Moves.",
        "Storage / / Text.",
        "Storage: Holds tapes.",
        "Storage: / / Text.",
        "Storage / holds tapes / - Robot",
        "Storage / **holds** tapes / - Robot",
        "**Storage** matters.",
        "Security / - Key",
        "Security: Lock, Key",
        "Security: / / Text.",
        "Services: The best.",
        "Services: / / Text.",
        "Overview: Red.",
        "**Pricing** is low.",
        "**Best practices** / / Text.",
        "**Best practices** / - Label",
      })
  void anythingElseIsProse(String note) {
    assertThat(titles(note)).isEmpty();
  }

  private static String titles(String note) {
    String text = String.join("\n", note.split(" ?/ ?", -1)) + "\n";
    List<String> found = new ArrayList<>();
    collect(
        NoteOutline.of(Source.of("note.md", text), Markdown.blocks(text), TitleWords.BUILT_IN)
            .root(),
        "",
        found);
    return String.join("; ", found);
  }

  private static void collect(OutlineEntry owner, String above, List<String> found) {
    for (OutlineEntry entry : owner.entries()) {
      if (entry.form == OutlineEntry.Form.PARAGRAPH) {
        found.add(above + entry.name());
        collect(entry, above + entry.name() + " > ", found);
      }
    }
  }
}

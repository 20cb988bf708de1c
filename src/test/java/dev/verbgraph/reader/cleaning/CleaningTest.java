package dev.verbgraph.reader.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a <b c="1" d="2">"x"</b>     | a <b c='1' d='2'>"x"</b>
          <b c="1"><i d="2">           | <b c='1'><i d='2'>
          <b c="1"> <i> ="2"           | <b c='1'> <i> ="2"
          <b c=""d="x">                | <b c=''d='x'>
          <b c="1> d="2"               | <b c="1> d="2"
          < b c="1"> <i d="2">         | < b c="1"> <i d='2'>
          <<i d="2">                   | <<i d='2'>
          <b c="1"                     | <b c="1"
          <b c= "1">                   | <b c= "1">
          """)
  void quotesOfAttributesBecomeSingle(String text, String cleaned) {
    assertThat(cleaned(text)).isEqualTo(cleaned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          style a fill:#f9f;       | style a fill:#f9f
          style a fill:#f9f; b;c   | style a fill:#f9f; bc
          style a fill: #f9f;      | style a fill: #f9f;
          style a fill#:f9f;       | style a fill#:f9f;
          style a fill:f9f;        | style a fill:f9f;
          style a; fill:#f9f       | style a; fill:#f9f
          style:#;~style:#;        | style:#~style:#
          fill:#f9f;               | fill:#f9f;
          """)
  void theLastSemicolonBehindAColourOfAStyleIsDropped(String text, String left) {
    assertThat(
            Cleaning.withoutStyleSemicolons(Revision.of(text.replace('~', '\n')), "style").text())
        .isEqualTo(left.replace('~', '\n'));
  }

  @Test
  void commentsOnLinesOfTheirOwnAreDroppedWithTheBlankLinesAboveThem() {
    assertThat(cleaned("mindmap\n\n  %% one\n a %% two\n%%\n b\n%%x"))
        .isEqualTo("mindmap\n a %% two\n%%\n b\n");
    assertThat(cleaned("%% one")).isEmpty();
  }

  @Test
  void aPlaceIsThatOfTheTextAsItWasGiven() {
    Revision revision =
        ((Cleaning.Cleaned)
                Cleaning.clean(Revision.of("%% one\n%%{wrap}%%mindmap\n%% two\n a"), Sort.MINDMAP))
            .revision();

    assertThat(revision.text()).isEqualTo("mindmap\n a");
    assertThat(revision.origin(0)).isEqualTo(17);
    assertThat(revision.origin(7)).isEqualTo(24);
    assertThat(revision.origin(9)).isEqualTo(33);
  }

  private static String cleaned(String text) {
    return ((Cleaning.Cleaned) Cleaning.clean(Revision.of(text), Sort.MINDMAP)).revision().text();
  }
}

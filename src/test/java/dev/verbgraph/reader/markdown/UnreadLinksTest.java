package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Unread;
import dev.verbgraph.reader.text.Block;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadLinksTest {

  private static Optional<Unread> in(String line) {
    return UnreadLinks.in(new Block.Line(1, 1, line), false, new Source("note.md", List.of(line)));
  }

  @ParameterizedTest
  @CsvSource({
    "uses [[Till, 6",
    "uses Till]], 10",
    "![[picture]] and [[Till, 18",
    "[[A]] and B]] and [[C, 12",
    "[x](y.md) uses [[Till], 16",
  })
  void aBracketThatBelongsToNoLinkIsTold(String line, int column) {
    assertThat(in(line))
        .get()
        .satisfies(unread -> assertThat(unread.why()).isEqualTo(Unread.Why.BROKEN_LINK))
        .satisfies(unread -> assertThat(unread.span()).isEqualTo(new Span(1, column, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"![[picture]]", "[[[Till]]] ", "`[[` is code", "[[Till]] [[Bank]]"})
  void bracketsThatBelongTogetherAreNot(String line) {
    assertThat(in(line).filter(each -> each.why() == Unread.Why.BROKEN_LINK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[a](b.md) ", "[[A]] uses ", "![[A]] ", "[[", "[[[ ", "a [[A|b]] [x](y) "})
  void aLineIsLookedAtOnce(String piece) {
    String line = piece.repeat(100_000);
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in(line))).isNotNull();
  }

  @Test
  void aLineOfManyFieldsIsLookedAtOnce() {
    String note = "# Shop\n\n" + "(uses:: [[A]]) ".repeat(50_000) + "[[B\n";
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                    MarkdownNote.read(
                            Source.of("note.md", note),
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            HeadingWords.NONE)
                        .extract()
                        .unread()))
        .singleElement()
        .satisfies(unread -> assertThat(unread.why()).isEqualTo(Unread.Why.BROKEN_LINK));
  }
}

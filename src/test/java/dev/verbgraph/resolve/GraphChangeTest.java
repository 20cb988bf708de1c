package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a change is. */
class GraphChangeTest {

  @ParameterizedTest
  @CsvSource({"0,0,0,0", "1,0,0,+1", "0,2,0,~2", "0,0,3,-3", "1,2,3,+1 ~2 -3", "1,0,3,+1 -3"})
  void aTallyNamesOnlyWhatThereIs(int added, int changed, int removed, String text) {
    assertThat(new Tally(added, changed, removed)).hasToString(text);
  }

  @Test
  void talliesAddUp() {
    assertThat(new Tally(1, 2, 3).plus(new Tally(10, 20, 30))).isEqualTo(new Tally(11, 22, 33));
  }

  @Test
  void aDeltaIsAsLargeAsItsParts() {
    assertThat(new Delta<>(List.of(1), List.of(2, 3), List.of(4, 5, 6)).size()).isEqualTo(6);
    assertThat(new Delta<>(List.of(), List.of(), List.of(1)).isEmpty()).isFalse();
    assertThat(Delta.none().isEmpty()).isTrue();
  }

  @Test
  void aDocumentIsARowAndOneForAllElse() {
    DocumentPath path = new DocumentPath("a.md");
    Description about = new Description(Optional.of(new EntityKey("a")), path, "Part", "Text", 1);
    Description atLarge = new Description(Optional.empty(), path, "Part", "Text", 1);
    DocumentChange change =
        new DocumentChange(
            path,
            DocumentChange.Kind.KEPT,
            Map.of(),
            new Delta<>(Collections.nCopies(2, null), List.of(), List.of()),
            new Delta<>(Collections.nCopies(4, null), List.of(), List.of()),
            new Delta<>(Collections.nCopies(7, about), List.of(), Collections.nCopies(1, atLarge)));

    assertThat(change.size()).isEqualTo(15);
    // A passage hangs on two relationships, and on one where it is about nothing.
    assertThat(new GraphChange(Delta.none(), List.of(change)).relationships())
        .isEqualTo(new Tally(20, 0, 1));
    assertThat(new GraphChange(Delta.none(), List.of(change)).nodes())
        .isEqualTo(new Tally(7, 0, 1));
  }
}

package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {

  @TempDir private Path folder;

  @Test
  void thoseForUsersAreThereByName() {
    SavedQueries queries = new SavedQueries(Optional.empty());

    assertThat(queries.all())
        .extracting(SavedQuery::name)
        .isSorted()
        .contains("dependents")
        .containsAll(SavedQueries.builtIn("check").stream().map(SavedQuery::name).toList());
    assertThat(queries.named("dependents")).map(SavedQuery::name).contains("dependents");
    assertThat(queries.named("nothing")).isEmpty();
  }

  @Test
  void onesOwnWin() throws IOException {
    Files.writeString(folder.resolve("dependents.cypher"), "RETURN 1;");
    Files.writeString(folder.resolve("mine.cypher"), "RETURN 2;");
    Files.writeString(folder.resolve("notes.md"), "RETURN 3;");
    SavedQueries queries = new SavedQueries(Optional.of(folder));

    assertThat(queries.named("dependents")).contains(new SavedQuery("dependents", "RETURN 1;"));
    assertThat(queries.named("mine")).isPresent();
    assertThat(queries.named("notes")).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    Optional<Path> missing = Optional.of(folder.resolve("missing"));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> new SavedQueries(missing));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SavedQueries.builtIn("missing"))
        .withMessageContaining("/cypher/missing");
  }
}

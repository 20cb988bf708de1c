package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path temp;
  private Home home;
  private DataFolder data;

  @BeforeEach
  void someData() throws IOException {
    home = new Home(temp.resolve("home"));
    home.create();
    data = new DataFolder(home);
    Files.writeString(home.configuration(), "settings");
    put(home.data(), "databases/neo4j/nodes", "old");
    put(home.data(), "transactions/neo4j/log", "old");
    put(home.data(), "databases/system/users", "users");
  }

  private static void put(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String graph() throws IOException {
    return Files.readString(home.data().resolve("databases/neo4j/nodes"));
  }

  @Test
  void keepsAllButTheGraph() throws IOException {
    data.makeDraft();
    assertThat(data.draft().resolve("data/databases/neo4j")).doesNotExist();
    assertThat(data.draft().resolve("data/transactions/neo4j")).doesNotExist();
    put(data.draft().resolve("data"), "databases/neo4j/nodes", "new");

    data.takeDraft();

    assertThat(graph()).isEqualTo("new");
    assertThat(home.data().resolve("databases/system/users")).hasContent("users");
    assertThat(home.data().resolve("transactions/neo4j")).doesNotExist();
    assertThat(data.draft()).doesNotExist();
    assertThat(home.neo4j()).isDirectoryNotContaining("glob:**/data.before");
  }

  @Test
  void whoeverIsKilledBetweenTheTwoStepsHasTheOldData() throws IOException {
    Files.move(home.data(), home.neo4j().resolve("data.before"));

    data.recover();

    assertThat(graph()).isEqualTo("old");
  }

  @Test
  void whoeverIsKilledAfterThemHasTheNewData() throws IOException {
    put(home.neo4j().resolve("data.before"), "databases/neo4j/nodes", "older");

    data.recover();

    assertThat(graph()).isEqualTo("old");
    assertThat(home.neo4j().resolve("data.before")).doesNotExist();
  }

  @Test
  void aDraftThatIsNotThereChangesNothing() throws IOException {
    try {
      data.takeDraft();
    } catch (RuntimeException refused) {
      assertThat(refused).hasMessageContaining("cannot use");
    }

    assertThat(graph()).isEqualTo("old");
  }
}

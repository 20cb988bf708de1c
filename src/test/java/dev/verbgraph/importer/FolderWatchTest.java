package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Noticing a change must leave most of a second for its import. */
class FolderWatchTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void aNote() throws IOException {
    folder = Files.createDirectory(temp.resolve("notes"));
    Files.writeString(folder.resolve("note.md"), "# One\n");
  }

  @Test
  void noticesAChangeWithinASecondAndEachOnlyOnce() throws Exception {
    try (FolderWatch watch = new FolderWatch(List.of(folder))) {
      assertThat(watch.await(Duration.ZERO)).isFalse();

      Files.writeString(folder.resolve("note.md"), "# Two\n\nMore.\n");
      assertThat(watch.await(SECOND)).as("changed").isTrue();
      assertThat(watch.await(Duration.ZERO)).isFalse();

      Path deep = Files.createDirectories(folder.resolve("new/deep"));
      Files.writeString(deep.resolve("other.md"), "# Other\n");
      assertThat(watch.await(SECOND)).as("added").isTrue();

      Files.delete(deep.resolve("other.md"));
      assertThat(watch.await(SECOND)).as("deleted").isTrue();

      Files.move(folder.resolve("note.md"), deep.resolve("note.md"));
      assertThat(watch.await(SECOND)).as("moved").isTrue();

      Files.writeString(temp.resolve("aliases.yaml"), "aliases: {}\n");
      assertThat(watch.await(SECOND)).as("rules of the folder above").isTrue();
    }
  }

  @Test
  void looksByItselfWhereTheSystemGivesNoEvents() throws Exception {
    FolderWatch.Events none =
        () -> {
          throw new IOException("User limit of inotify instances reached or too many open files");
        };
    try (FolderWatch watch = new FolderWatch(List.of(folder), none)) {
      assertThat(watch.await(Duration.ofMillis(50))).isFalse();

      Files.writeString(folder.resolve("note.md"), "# Two\n\nMore.\n");

      assertThat(watch.await(SECOND)).isTrue();
    }
  }

  @Test
  void takesNoNoticeOfFoldersThatAreNotRead() throws Exception {
    Path generated = Files.createDirectories(folder.resolve("target/deep"));
    Path modules = Files.createDirectories(folder.resolve("node_modules"));
    try (FolderWatch watch = new FolderWatch(List.of(folder))) {
      Files.writeString(generated.resolve("other.md"), "# Other\n");
      Files.writeString(modules.resolve("other.md"), "# Other\n");

      assertThat(watch.await(Duration.ofMillis(500))).isFalse();
    }
  }
}

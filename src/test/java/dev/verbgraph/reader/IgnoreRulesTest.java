package dev.verbgraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out is what Git leaves out. */
class IgnoreRulesTest {

  private static final List<String> ALL =
      List.of(
          "a.md",
          "draft.md",
          "docs/a.md",
          "docs/draft.md",
          "docs/old/b.md",
          "old/c.md",
          "x/old/d.md");

  @TempDir private Path folder;

  @BeforeEach
  void notes() throws IOException {
    folder = folder.toRealPath();
    for (String name : ALL) {
      write(name, "# Note");
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> found(Path where) {
    return NoteFiles.find(List.of(where), false).files().stream()
        .map(file -> folder.relativize(file.file()).toString().replace('\\', '/'))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          draft.md        | a.md docs/a.md docs/old/b.md old/c.md x/old/d.md
          /draft.md       | a.md docs/a.md docs/draft.md docs/old/b.md old/c.md x/old/d.md
          old/            | a.md docs/a.md docs/draft.md draft.md
          /old            | a.md docs/a.md docs/draft.md docs/old/b.md draft.md x/old/d.md
          docs/*.md       | a.md docs/old/b.md draft.md old/c.md x/old/d.md
          docs/**/*.md    | a.md draft.md old/c.md x/old/d.md
          **/old/[a-c].md | a.md docs/a.md docs/draft.md draft.md x/old/d.md
          *.md !a.md      | a.md docs/a.md
          # draft.md      | a.md docs/a.md docs/draft.md docs/old/b.md draft.md old/c.md x/old/d.md
          """)
  void patternsMeanWhatTheyMeanToGit(String patterns, String left) throws IOException {
    write(".gitignore", patterns.startsWith("#") ? patterns : patterns.replace(' ', '\n'));

    assertThat(String.join(" ", found(folder))).isEqualTo(left);
  }

  @Test
  void theNearerFileWinsAndOurOwnWinsInOneFolder() throws IOException {
    write(".gitignore", "draft.md\nold/\n");
    write(".verbgraphignore", "!/draft.md\na.md\n");
    write("docs/.gitignore", "!a.md\n");

    assertThat(found(folder)).containsExactly("docs/a.md", "draft.md");
  }

  @Test
  void theRulesOfTheRepositoryHoldInItsFoldersAndNoOthersDo() throws IOException {
    write(".gitignore", "draft.md\n");

    assertThat(found(folder.resolve("docs"))).contains("docs/draft.md");
    Files.createDirectory(folder.resolve(".git"));
    assertThat(found(folder.resolve("docs"))).containsExactly("docs/a.md", "docs/old/b.md");
  }

  @Test
  void whatIsNamedByItselfIsRead() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write(".gitignore", "docs/\n");

    assertThat(found(folder)).noneMatch(name -> name.startsWith("docs/"));
    assertThat(found(folder.resolve("docs"))).contains("docs/a.md", "docs/old/b.md");
    assertThat(found(folder.resolve("docs/draft.md"))).containsExactly("docs/draft.md");
  }

  @Test
  void aNoteThatIsLeftOutNowIsPassedOver() throws IOException {
    Path note = folder.resolve("docs/old/b.md");
    assertThat(NoteFiles.isPassedOver(folder, note)).isFalse();
    write("docs/.verbgraphignore", "old\n");

    assertThat(NoteFiles.isPassedOver(folder, note)).isTrue();
    assertThat(Stream.of("docs/a.md", "a.md").map(folder::resolve))
        .noneMatch(each -> NoteFiles.isPassedOver(folder, each));
  }
}

package dev.verbgraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.NoteFiles.NoteFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class NoteFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void realPath() throws IOException {
    folder = folder.toRealPath();
  }

  @Test
  void findsTheNotesOfAFolderInTheOrderOfTheirPaths() throws IOException {
    write("b.md", "a/z.MARKDOWN", "a/b/map.mmd", "c.mermaid", "readme.txt", "pom.xml");
    NoteFiles found = NoteFiles.find(List.of(folder), false);
    assertThat(names(found)).containsExactly("a/b/map.mmd", "a/z.MARKDOWN", "b.md", "c.mermaid");
    assertThat(found.files()).extracting(NoteFile::folder).containsOnly(Optional.of(folder));
    assertThat(found.diagnostics()).isEmpty();
  }

  @Test
  void aFileThatIsNamedBelongsToNoFolderAndIsTakenWhateverItsName() throws IOException {
    write("b.md", "notes.txt");
    NoteFiles found =
        NoteFiles.find(List.of(folder.resolve("notes.txt"), folder.resolve("b.md")), false);
    assertThat(names(found)).containsExactly("notes.txt", "b.md");
    assertThat(found.files()).extracting(NoteFile::folder).containsOnly(Optional.empty());
  }

  @Test
  void aFileIsFoundOnceHoweverOftenItIsNamed() throws IOException {
    write("a/b.md");
    assertThat(
            names(
                NoteFiles.find(
                    List.of(folder.resolve("a"), folder, folder.resolve("a/b.md")), false)))
        .containsExactly("a/b.md");
  }

  @Test
  void hiddenFoldersAndThoseOfOtherToolsAreSkipped() throws IOException {
    write(
        "a.md",
        ".git/b.md",
        ".obsidian/c.md",
        "node_modules/d.md",
        "x/target/e.md",
        "x/.hidden.md");
    assertThat(names(NoteFiles.find(List.of(folder), false))).containsExactly("a.md");
  }

  @Test
  void whatIsMissingOrHoldsNoNotesIsReported() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    NoteFiles found =
        NoteFiles.find(List.of(folder.resolve("none.md"), folder.resolve("empty")), false);
    assertThat(found.files()).isEmpty();
    assertThat(found.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_MISSING, Code.FOLDER_WITHOUT_NOTES);
  }

  @Test
  void yamlFilesAreNotesOnlyIfTheyAreOfABackstageCatalog() throws IOException {
    write("note.md", "vocabulary.yaml");
    Files.writeString(
        folder.resolve("catalog-info.yaml"), "# ours\napiVersion: backstage.io/v1alpha1\n");
    Files.writeString(folder.resolve("deployment.yml"), "apiVersion: apps/v1\n");
    assertThat(names(NoteFiles.find(List.of(folder), false)))
        .containsExactly("catalog-info.yaml", "note.md");
  }

  @Test
  void linksThatLoopAreFollowedOnce() throws IOException {
    write("a/note.md", "z/other.md");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("z"));
    assertThat(names(NoteFiles.find(List.of(folder), false)))
        .containsExactly("a/note.md", "z/other.md");
  }

  @Test
  void aLinkToNothingIsReportedWhenNotesMayStandBehindIt() throws IOException {
    write("note.md");
    Files.createSymbolicLink(folder.resolve("unmounted"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("itself"), folder.resolve("itself"));
    Files.createSymbolicLink(folder.resolve("lost.md"), folder.resolve("nowhere.md"));
    Files.createSymbolicLink(folder.resolve("picture.png"), folder.resolve("nowhere.png"));

    assertThat(NoteFiles.find(List.of(folder), false).diagnostics())
        .allSatisfy(each -> assertThat(each.message()).isEqualTo("broken link"))
        .extracting(each -> Path.of(each.file()).getFileName().toString())
        .containsExactly("itself", "lost.md", "unmounted");
  }

  @Test
  void foldersThatLinkToEachOtherAreNotSearchedInEveryOrder() throws IOException {
    for (int i = 0; i < 12; i++) {
      write(i + "/note.md");
    }
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        Files.createSymbolicLink(folder.resolve(i + "/to" + j), folder.resolve("" + j));
      }
    }
    assertThat(NoteFiles.find(List.of(folder), false).files()).hasSize(12);
  }

  @Test
  void aLinkThatLeadsOutIsToldAndFollowedOnDemand() throws IOException {
    write("elsewhere/note.md", "here/own.md");
    Files.createSymbolicLink(folder.resolve("here/there"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("here/one.md"), folder.resolve("elsewhere/note.md"));
    Files.createSymbolicLink(folder.resolve("here/other.md"), folder.resolve("here/own.md"));
    Path here = folder.resolve("here");

    NoteFiles inside = NoteFiles.find(List.of(here), false);
    assertThat(names(inside)).containsExactly("here/other.md");
    assertThat(inside.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.LINK_NOT_FOLLOWED, Code.LINK_NOT_FOLLOWED);

    NoteFiles all = NoteFiles.find(List.of(here), true);
    assertThat(names(all)).containsExactly("here/one.md", "here/other.md");
    assertThat(all.linked()).containsExactly(here.resolve("there"));
    assertThat(all.diagnostics()).isEmpty();
  }

  @Test
  void otherFilesArePassedOver() throws IOException {
    write("a.mdx", "b.qmd", "sub/c.png", "LICENSE", ".hidden.txt", "target/d.class");

    NoteFiles found = NoteFiles.find(List.of(folder), false);

    assertThat(names(found)).containsExactly("a.mdx", "b.qmd");
    assertThat(found.passedOver())
        .containsExactlyInAnyOrder(folder.resolve("LICENSE"), folder.resolve("sub/c.png"));
  }

  /** The tests may run as root, who may read everything: so the refusal is played. */
  @Test
  void aFolderThatMayNotBeReadIsReportedAndTheOthersAreSearched() throws IOException {
    write("a/note.md", "b/secret.md", "c/note.md");
    NoteFiles found =
        NoteFiles.find(
            List.of(folder),
            false,
            at -> {
              if (at.endsWith("b")) {
                throw new AccessDeniedException(at.toString());
              }
              try (Stream<Path> entries = Files.list(at)) {
                return entries.toList();
              }
            });
    assertThat(names(found)).containsExactly("a/note.md", "c/note.md");
    assertThat(found.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_UNREADABLE);
    assertThat(found.diagnostics().getFirst().file()).endsWith("/b");
  }

  @Test
  void deepFoldersAreFound() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 900; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("note.md"), "# Deep");
    assertThat(NoteFiles.find(List.of(folder), false).files()).hasSize(1);
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "# Note");
    }
  }

  private List<String> names(NoteFiles found) {
    String prefix = folder + "/";
    return found.files().stream()
        .map(NoteFile::name)
        .map(name -> name.replace(prefix, ""))
        .toList();
  }

  @Test
  void onlyWhatDoesNotExistIsMissing() throws IOException {
    write("note.md");

    assertThat(NoteFiles.missing(List.of(folder.resolve("none.md"), folder.resolve("note.md"))))
        .singleElement()
        .satisfies(missing -> {
          assertThat(missing.code()).isEqualTo(Code.FILE_MISSING);
          assertThat(missing.file()).endsWith("/none.md");
        });
  }

  @Test
  void aYamlFileThatIsNotThereIsNotMissed() throws IOException {
    write("note.md");
    Files.createSymbolicLink(folder.resolve("lost.yaml"), folder.resolve("nowhere.yaml"));

    assertThat(names(NoteFiles.find(List.of(folder), false))).containsExactly("note.md");
    assertThat(NoteFiles.find(List.of(folder), false).diagnostics()).isEmpty();
  }

  @Test
  void aDeviceIsNotANote() {
    assertThat(NoteFiles.find(List.of(Path.of("/dev/null")), false).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_UNREADABLE);
  }

  @Test
  void aFolderThatCannotBeReadIsNotSaidToBeWithoutNotes() {
    NoteFiles found =
        NoteFiles.find(
            List.of(folder),
            false,
            at -> {
              throw new AccessDeniedException(at.toString());
            });

    assertThat(found.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_UNREADABLE);
  }
}

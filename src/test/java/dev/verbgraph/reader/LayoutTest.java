package dev.verbgraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.reader.text.NoteLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of the lines of a note. */
class LayoutTest {

  private static final int NOTES = 1_000;

  @TempDir private Path folder;

  private NoteLayout layout(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return NoteReader.layout(file, name, HeadingWords.NONE).orElseThrow();
  }

  @Test
  void everyLineOfEveryNoteHasAForm() throws IOException {
    NoteGenerator generator = new NoteGenerator(1, List.of("# A\n"));
    for (int i = 0; i < NOTES; i++) {
      String text = generator.next();
      String name =
          switch (generator.kind()) {
            case MARKDOWN -> "note.md";
            case MERMAID -> "note.mmd";
            case CATALOG -> "note.yaml";
          };
      NoteLayout layout = layout(name, text);

      assertThat(layout.forms()).as(text).hasSameSizeAs(layout.source().lines());
      assertThat(layout.parts())
          .as(text)
          .allMatch(part -> part.from() <= part.to())
          .allMatch(part -> part.to() <= Math.max(1, layout.forms().size()));
    }
  }

  @Test
  void aTitleReachesToTheNextOneOfItsLevel() throws IOException {
    NoteLayout layout = layout("a.md", "# A\n## B\nText.\n### C\n## D\n# E\n");

    assertThat(layout.parts()).extracting(NoteLayout.Part::to).containsExactly(5, 4, 4, 5, 6);
  }
}

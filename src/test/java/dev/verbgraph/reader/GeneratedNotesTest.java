package dev.verbgraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a note holds, what is read from it stands where it says and says something. */
class GeneratedNotesTest {

  private static final List<String> PIECES =
      List.of(
          "# ",
          "## ",
          "### ",
          "Storage",
          "Compute",
          "Security services",
          "Tape Robot",
          "Azure Abacus",
          "**",
          "*",
          "__",
          ": ",
          " - ",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "- ",
          "1. ",
          "2) ",
          "    ",
          "> ",
          "\t",
          "\u3000",
          "\u00a0",
          "Service Description",
          "Python Interaction",
          "1.",
          "Service:",
          "Category: ",
          "Services: ",
          "text",
          "moves tapes.",
          ", ",
          " and ",
          "[[",
          "]]",
          "[[Disk Farm|farm]]",
          "uses",
          "uses:: ",
          "\"integrates with\" ",
          "|",
          "#",
          "&amp;",
          "\\*",
          "`code`",
          "[link](x)",
          "![image](x)",
          "<br>",
          "<!-- x -->",
          "---\n",
          "---\ntitle: x\n---\n",
          "tags: [a, *b]\n",
          "```mermaid\n",
          "```\n",
          "mindmap\n",
          "  root((Storage))\n",
          "    A\n",
          "      :: uses\n",
          "      B\n",
          "flowchart LR\n",
          "A -->|uses| B[Robot]\n",
          "subgraph x[Y]\n",
          "end\n",
          "\uD83E\uDD16",
          "é",
          "\r\n",
          "    Service #1: A\n",
          "? ",
          "Ünï");

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void everyStatementStandsInItsFile() throws IOException {
    Random random = new Random(20_261_121);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(40);
      for (int j = 0; j < pieces; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString());
    }
  }

  private void check(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("note.md"), text);
    NoteReading reading = NoteReader.read(file, "note.md", HeadingWords.NONE);
    List<String> lines = text.lines().toList();
    reading.diagnostics().forEach(it -> assertInside(it.span(), lines, text));
    Note note = ((NoteReading.Read) reading).note();
    note.listings()
        .forEach(it -> {
          assertInside(it.span(), lines, text);
          assertThat(it.term().name()).as(text).isNotBlank().doesNotContain("\n");
          assertThat(it.quote()).as(text).isNotBlank().doesNotContain("\n");
        });
    note.statements()
        .forEach(it -> {
          assertInside(it.span(), lines, text);
          assertThat(List.of(it.subject().name(), it.phrase(), it.object().name(), it.quote()))
              .as(text)
              .noneMatch(String::isBlank)
              .noneMatch(words -> words.contains("\n"));
        });
    note.passages()
        .forEach(it -> {
          assertInside(it.span(), lines, text);
          assertThat(it.about().name()).as(text).isNotBlank();
          assertThat(it.part()).as(text).isNotBlank();
          assertThat(it.text()).as(text).isNotBlank();
        });
  }

  private static void assertInside(Span span, List<String> lines, String text) {
    assertThat(span.line()).as(text).isLessThanOrEqualTo(Math.max(1, lines.size()));
    int length = lines.isEmpty() ? 0 : lines.get(span.line() - 1).length();
    assertThat(span.column() - 1 + span.length())
        .as(() -> span + " in\n" + text)
        .isLessThanOrEqualTo(length + 1);
  }
}

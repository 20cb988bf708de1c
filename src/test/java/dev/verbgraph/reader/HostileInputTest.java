package dev.verbgraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file can hold crashes the reader, hangs it or makes it slow out of proportion. */
@Timeout(60)
class HostileInputTest {

  private static final int MANY = 100_000;

  /** Of lines: enough for what grows with the square of their number to run into the time limit. */
  private static final int MANY_LINES = 30_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
    "- ", "1. ", "> ", "> - ", "* 1) ", "*", "**", "_a ", "**a ", "[", "![", "[[", "](", "`", "<", "<a ", "\\", "&amp;", "# ",
    "~~~", "```", "uses [[A]], ", "- uses [[A", "uses:: [[", "Service: ", "**Service:** ", "A, ", "a: ", "- - uses [[A]]\n  ",
    "\t", "\u3000", "<!--", "<![CDATA[", "|",
  })
  void onePieceOverAndOver(String piece) throws IOException {
    assertRead("note.md", piece.repeat(MANY));
    assertRead("note.md", "## Storage\n\n- " + piece.repeat(MANY) + "\n\n## Compute\n\n- A: b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "# Storage\n", "## Tape Robot\n\n**Description:** moves\n\n", "- Tape Robot: moves\n", "- Tape Robot\n\n",
    "**Storage**\n\n", "**Description**\n", "```\n", "```mermaid\n", "```mermaid\n```\n", "```mermaid\nmindmap\n  a\n```\n",
    "```mermaid\ngraph\nA-->|x|B\n```\n", "- uses [[A]]\n", "uses:: [[A]]\n", "---\n", "> ", ">\n", "text\n===\n", "[a]: b\n",
    "- \n", "Service #1: A\n", "    Service #1: A\n", "\n", "\r", "Storage:\n- A: b\n\n", "<p>\n", "1) a\n1. b\n",
  })
  void oneLineOverAndOver(String line) throws IOException {
    assertRead("note.md", line.repeat(MANY_LINES));
    assertRead("note.md", "## Storage\n\n### Robot\n\n" + line.repeat(MANY_LINES));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "A & ", "A --> ", "A-->|x|B & ", "A -- ", "A -. ", ".", "-", "=", "A[", "A[\"", "A((", "A@{", "A:::", ";", "A;", "a@", "~~~",
    "A -->|", "A -. x .-> ", "subgraph A\n", "subgraph\n", "A-->|x|B\n", "end\n", "A<br", "style ", "%%{", "A[x]-->",
  })
  void flowchartsOverAndOver(String piece) throws IOException {
    assertRead("chart.mmd", "flowchart LR\n" + piece.repeat(MANY));
    assertRead("chart.mmd", "flowchart LR\nA" + piece.repeat(MANY) + "\nA-->|x|B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "[", "{", "? ", "a: ", "\"", "&a ", "*a ", "!a ", "- - *a\n", "---\n", "a: {", "|", "#", "{{"})
  void yamlOverAndOver(String piece) throws IOException {
    assertRead("note.md", "---\n" + piece.repeat(MANY) + "\n---\n# Storage\n");
    assertRead("catalog.yaml", "apiVersion: backstage.io/v1alpha1\nkind: " + piece.repeat(MANY));
  }

  @Test
  void anAliasBombIsNotExpanded() throws IOException {
    StringBuilder bomb = new StringBuilder("apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: a}\n"
        + "l0: &l0 [a, a, a, a, a, a, a, a, a, a]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("l%d: &l%d [%s]\n".formatted(i, i, "*l%d,".formatted(i - 1).repeat(10)));
    }
    assertRead("catalog.yaml", bomb + "spec: {dependsOn: *l39}\n");
    assertRead("note.md", "---\n" + bomb + "---\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "*a"})
  void aLineOfAHundredMegabytes(String piece) throws IOException {
    assertRead("note.md", "## Storage\n\n- " + piece.repeat(100_000_000 / piece.length()) + "\n\n## Compute\n");
  }

  @Test
  void whatGrowsFasterThanItIsReadIsCutOff() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("note.md"), "# Log\n");
    AtomicBoolean stop = new AtomicBoolean();
    Thread writer = Thread.ofPlatform().start(() -> {
      byte[] lines = "one more line\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
        for (int i = 0; i < 500 && !stop.get(); i++) {
          out.write(lines);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    try {
      for (int i = 0; i < 20; i++) {
        assertThat(TextFile.read(file, "note.md", 1_000_000)).isNotNull();
      }
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  @Test
  void whatNeverEndsIsNoFile() {
    Path endless = Path.of("/dev/zero");
    assertThat(TextFile.read(endless, "zero.md")).isInstanceOf(TextFile.Refused.class);
  }

  @Test
  void aLinkToItselfIsMissing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("a.md"));
    assertThat(NoteReader.read(link, "a.md").diagnostics()).extracting(Diagnostic::code)
        .containsExactly(Code.FILE_MISSING);
  }

  /** That it comes back at all is what is tested. */
  private void assertRead(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    assertThat(NoteReader.read(file, name)).isNotNull();
  }
}

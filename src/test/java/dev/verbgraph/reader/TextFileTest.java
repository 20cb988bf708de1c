package dev.verbgraph.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  @TempDir Path folder;

  @Test
  void linesEndWithLfOrCrlf() throws IOException {
    assertThat(lines("a\nb\r\nc".getBytes(UTF_8))).containsExactly("a", "b", "c");
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertThat(lines("\uFEFF# Compute".getBytes(UTF_8))).containsExactly("# Compute");
  }

  @Test
  void anEmptyFileHasNoLines() throws IOException {
    assertThat(lines(new byte[0])).isEmpty();
  }

  @Test
  void otherEncodingsAreRefusedWithTheFirstPlace() throws IOException {
    Diagnostic refused = refused("# Größe\r\nzwei\n".getBytes(ISO_8859_1));
    assertThat(refused.code()).isEqualTo(Code.FILE_NOT_UTF8);
    assertThat(refused.span()).isEqualTo(new Span(1, 5, 1));

    refused = refused(join("\uFEFFa\r\nb\rü\n12".getBytes(UTF_8), new byte[] {(byte) 0xFF, 'x'}));
    assertThat(refused.span()).isEqualTo(new Span(4, 3, 1));
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsNotUtf8() throws IOException {
    Diagnostic refused =
        refused(join("abc".getBytes(UTF_8), new byte[] {(byte) 0xE3, (byte) 0x80}));
    assertThat(refused.code()).isEqualTo(Code.FILE_NOT_UTF8);
    assertThat(refused.span()).isEqualTo(new Span(1, 4, 1));
  }

  @Test
  void aNulByteIsRefusedWithItsPlace() throws IOException {
    Diagnostic refused = refused("eins\nzw\0ei".getBytes(UTF_8));
    assertThat(refused.code()).isEqualTo(Code.FILE_NOT_TEXT);
    assertThat(refused.span()).isEqualTo(new Span(2, 3, 1));
  }

  @Test
  void aMissingFileAFolderAndAHugeFileAreRefused() throws IOException {
    assertThat(code(TextFile.read(folder.resolve("none.md"), "none.md")))
        .isEqualTo(Code.FILE_MISSING);
    assertThat(code(TextFile.read(folder, "folder"))).isEqualTo(Code.FILE_UNREADABLE);
    Path file = Files.write(folder.resolve("big.md"), new byte[11]);
    assertThat(code(TextFile.read(file, "big.md", 10))).isEqualTo(Code.FILE_TOO_LARGE);
    assertThat(TextFile.read(Files.writeString(file, "0123456789"), "big.md", 10))
        .isInstanceOf(TextFile.Text.class);
  }

  private Iterable<String> lines(byte[] bytes) throws IOException {
    return ((TextFile.Text) read(bytes)).source().lines();
  }

  private Diagnostic refused(byte[] bytes) throws IOException {
    return ((TextFile.Refused) read(bytes)).diagnostic();
  }

  private TextFile read(byte[] bytes) throws IOException {
    return TextFile.read(Files.write(folder.resolve("note.md"), bytes), "note.md");
  }

  private static Code code(TextFile file) {
    return ((TextFile.Refused) file).diagnostic().code();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  @Test
  void theLimitIsToldInMegabytes() throws IOException {
    Path file = Files.write(folder.resolve("big.md"), new byte[2 * 1024 * 1024 + 1]);

    assertThat(((TextFile.Refused) TextFile.read(file, "big.md", 2 * 1024 * 1024)).diagnostic())
        .satisfies(refused -> assertThat(refused.message()).contains("larger than 2 MB"));
  }

  @Test
  void aLineEndsWithEachCrAndOnceWithCrlf() throws IOException {
    assertThat(refused("a\r\rb\r\nc\n\0".getBytes(UTF_8)).span()).isEqualTo(new Span(5, 1, 1));
    assertThat(refused("\0".getBytes(UTF_8)).span()).isEqualTo(new Span(1, 1, 1));
    assertThat(refused("a\r\0".getBytes(UTF_8)).span()).isEqualTo(new Span(2, 1, 1));
  }

  @Test
  void aByteOrderMarkIsNotCounted() throws IOException {
    assertThat(refused("\uFEFFab\0".getBytes(UTF_8)).span()).isEqualTo(new Span(1, 3, 1));
  }
}

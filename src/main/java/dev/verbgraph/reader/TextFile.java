package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What came of reading the bytes of one file as text. */
sealed interface TextFile {

  /**
   * @param ended whether its last line ends like the others
   */
  record Text(Source source, boolean ended) implements TextFile {}

  record Refused(Diagnostic diagnostic) implements TextFile {}

  /**
   * Reads a file of UTF-8 text, with or without a byte order mark.
   *
   * @param name how the file is called in diagnostics
   */
  static TextFile read(Path file, String name) {
    return read(file, name, NoteReader.MAX_BYTES);
  }

  static TextFile read(Path file, String name, int maxBytes) {
    if (!Files.exists(file)) {
      return refused(Code.FILE_MISSING, name, "no such file", "Check the path");
    }
    if (!Files.isRegularFile(file)) {
      return refused(Code.FILE_UNREADABLE, name, "not a regular file", "Give a file or a folder");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > maxBytes) {
        return tooLarge(name, maxBytes);
      }
      // One byte more than allowed is asked for, never "all": the file may grow while it is read.
      bytes = in.readNBytes(maxBytes + 1);
    } catch (IOException e) {
      return refused(
          Code.FILE_UNREADABLE, name, "the file cannot be read", "Check its permissions");
    }
    return bytes.length > maxBytes ? tooLarge(name, maxBytes) : decode(bytes, name);
  }

  private static Refused tooLarge(String name, int maxBytes) {
    String limit = "the file is larger than " + maxBytes / (1024 * 1024) + " MB";
    return refused(Code.FILE_TOO_LARGE, name, limit, "Split it into several notes");
  }

  private static TextFile decode(byte[] bytes, String name) {
    int good = validLength(bytes);
    if (good < bytes.length) {
      Source upToThere = Source.of(name, new String(bytes, 0, good, StandardCharsets.UTF_8));
      String message = "byte 0x%02X is not UTF-8".formatted(bytes[good]);
      return new Refused(
          upToThere.diagnostic(
              Code.FILE_NOT_UTF8, placeOf(bytes, good), message, "Save the file as UTF-8"));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      Source source = Source.of(name, text.substring(0, nul));
      int at = text.substring(0, nul).getBytes(StandardCharsets.UTF_8).length;
      return new Refused(
          source.diagnostic(
              Code.FILE_NOT_TEXT,
              placeOf(bytes, at),
              "the file contains a NUL byte",
              "Remove it, or leave out the file"));
    }
    boolean ended = text.endsWith("\n") || text.endsWith("\r");
    return new Text(Source.of(name, text.startsWith("\uFEFF") ? text.substring(1) : text), ended);
  }

  /**
   * How many bytes from the start are UTF-8. Decodes in small pieces: the text itself is made once,
   * afterwards.
   */
  private static int validLength(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isOverflow()) {
        return result.isUnderflow() ? bytes.length : in.position();
      }
      out.clear();
    }
  }

  /** The place of a byte, all bytes before it being UTF-8. */
  private static Span placeOf(byte[] bytes, int at) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < at; i++) {
      boolean crlf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (bytes[i] == '\n' || (bytes[i] == '\r' && !crlf)) {
        line++;
        lineStart = i + 1;
      }
    }
    String before = new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8);
    int column = 1 + before.length() - (before.startsWith("\uFEFF") ? 1 : 0);
    return new Span(line, column, 1);
  }

  private static Refused refused(Code code, String name, String message, String hint) {
    return new Refused(Diagnostic.ofFile(code, name, message, hint));
  }
}

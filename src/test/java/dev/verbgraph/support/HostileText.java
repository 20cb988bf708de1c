package dev.verbgraph.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is too large, or too odd, to stand in a test. */
@FunctionalInterface
public interface HostileText {

  void to(OutputStream out) throws IOException;

  static HostileText text(String text) {
    return times(1, text);
  }

  static HostileText times(int times, String piece) {
    byte[] bytes = piece.getBytes(UTF_8);
    return out -> {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    };
  }

  /** Lines that are each indented by one blank more than the one before. */
  static HostileText nested(int depth, String line) {
    return out -> {
      StringBuilder blanks = new StringBuilder();
      for (int i = 0; i < depth; i++) {
        out.write((blanks.append(' ') + line + "\n").getBytes(UTF_8));
      }
    };
  }

  static HostileText bytes(int... bytes) {
    return out -> {
      for (int value : bytes) {
        out.write(value);
      }
    };
  }

  default HostileText then(HostileText more) {
    return out -> {
      to(out);
      more.to(out);
    };
  }

  default HostileText then(String more) {
    return then(text(more));
  }

  default Path write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      to(out);
    }
    return file;
  }
}

package dev.verbgraph.server.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The proof that whoever opens Browser may read the server's home: random text in a file that only
 * its owner can read. It is good once, and for a minute.
 *
 * @param file where the text is kept; only the last one that was issued counts
 */
public record BrowserPass(Path file) {

  static final Duration LIFETIME = Duration.ofMinutes(1);

  private static final int BYTES = 32;

  /** How the text of a pass comes into its file, readable for its owner only. */
  @FunctionalInterface
  public interface Writer {
    void write(Path file, String text) throws IOException;
  }

  /** Issues a new pass. An earlier one is no longer good. */
  public String issue(Writer writer) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String text = HexFormat.of().formatHex(random);
    writer.write(file, text);
    return text;
  }

  /**
   * Takes a pass.
   *
   * @param shown what somebody shows
   * @return whether it is good; it is not good a second time
   */
  boolean redeem(String shown) {
    Path taken = file.resolveSibling(file.getFileName() + ".taken");
    try {
      Instant issued = Files.getLastModifiedTime(file).toInstant();
      byte[] expected = Files.readAllBytes(file);
      if (!MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8))) {
        return false;
      }
      // Of two that show it at the same moment, only one can move the file.
      Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(taken);
      return Instant.now().isBefore(issued.plus(LIFETIME));
    } catch (IOException gone) {
      return false;
    }
  }
}

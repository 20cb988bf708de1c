package dev.verbgraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some content: the same for the same content, another one for another.
 *
 * @param hex 64 digits
 */
public record ContentHash(String hex) {

  public static ContentHash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static ContentHash of(byte[] bytes) {
    MessageDigest content = begin();
    content.update(bytes);
    return of(content);
  }

  /**
   * @return takes content piece by piece
   */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * @param content what {@link #begin} gave, and all of the content
   */
  public static ContentHash of(MessageDigest content) {
    return new ContentHash(HexFormat.of().formatHex(content.digest()));
  }

  @Override
  public String toString() {
    return hex;
  }
}

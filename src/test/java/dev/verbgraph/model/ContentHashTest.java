package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private static final String SHA_256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isTheSha256ThatEveryToolComputes() {
    assertThat(ContentHash.of("abc")).hasToString(SHA_256_OF_ABC);
    assertThat(ContentHash.of("\u00e9"))
        .isEqualTo(ContentHash.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
  }

  @Test
  void takesContentPieceByPiece() {
    MessageDigest content = ContentHash.begin();
    content.update((byte) 'a');
    content.update(new byte[] {'b', 'c'});

    assertThat(ContentHash.of(content)).hasToString(SHA_256_OF_ABC);
  }
}

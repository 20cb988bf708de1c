package dev.verbgraph.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserPassTest {

  @TempDir private Path home;

  private BrowserPass pass() {
    return new BrowserPass(home.resolve("browser.pass"));
  }

  private String issued() throws IOException {
    return pass().issue(Files::writeString);
  }

  @Test
  void isGoodOnce() throws IOException {
    String text = issued();

    assertThat(pass().redeem(text)).isTrue();
    assertThat(pass().redeem(text)).isFalse();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void isGoodForOneOfManyThatShowItAtTheSameMoment() throws IOException {
    String text = issued();

    assertThat(IntStream.range(0, 64).parallel().filter(i -> pass().redeem(text)).count())
        .isEqualTo(1);
  }

  @Test
  void isNotGoodWhenItIsAnotherText() throws IOException {
    String text = issued();

    assertThat(pass().redeem("")).isFalse();
    assertThat(pass().redeem(text + " ")).isFalse();
    assertThat(pass().redeem(text.substring(1))).isFalse();
    assertThat(pass().redeem(text)).isTrue();
  }

  @Test
  void isNotGoodOnceANewOneIsIssued() throws IOException {
    String earlier = issued();
    String later = issued();

    assertThat(later).hasSize(64).isNotEqualTo(earlier);
    assertThat(pass().redeem(earlier)).isFalse();
    assertThat(pass().redeem(later)).isTrue();
  }

  @Test
  void isNotGoodAfterAMinute() throws IOException {
    String text = issued();
    Files.setLastModifiedTime(
        pass().file(), FileTime.from(Instant.now().minus(BrowserPass.LIFETIME)));

    assertThat(pass().redeem(text)).isFalse();
  }

  @Test
  void isNotGoodWhenNoneWasIssued() {
    assertThat(pass().redeem("")).isFalse();
  }
}

package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {
  @TempDir private Path temp;
  private Home home;

  @BeforeEach
  void aHome() throws ServerException {
    home = new Home(temp.resolve("home"));
    home.create();
  }

  /** Anything else would be an option to one program, and syntax to the next. */
  @Test
  void consistsOfDigitsAndLetters() throws ServerException {
    assertThat(Password.readOrMake(home)).matches("[0-9a-f]{48}");
  }

  @Test
  void isMadeOnce() throws ServerException {
    assertThat(Password.readOrMake(home)).isEqualTo(Password.readOrMake(home));
  }
}

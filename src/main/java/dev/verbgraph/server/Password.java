package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The server's password: made once, random, in a file that only its owner can read. */
final class Password {
  private static final int BYTES = 24;

  private Password() {}

  /**
   * The stored password; a new one is stored when there is none and the data does not depend on the
   * old one.
   */
  static String readOrMake(Home home) {
    var stored = home.read(home.password());
    if (stored.isPresent()) {
      return stored.get();
    }
    if (hasData(home)) {
      throw new UserProblemException(new ServerProblem.PasswordLost(home.password(), home.data()));
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    // Digits and letters only: no program takes it for an option, and a double click marks all of
    // it.
    String password = HexFormat.of().formatHex(random);
    home.write(home.password(), password + "\n");
    return password;
  }

  /** Whether Neo4j has ever run here; it takes the initial password at its first start only. */
  static boolean hasData(Home home) {
    return home.exists(home.data().resolve("databases"));
  }
}

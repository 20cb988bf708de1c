package dev.verbgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** What is tried again of somebody who has no patience with addresses where nobody is. */
class AttemptsTest {

  private final Attempts attempts = Attempts.with(Duration.ZERO);

  @AfterEach
  void forThoseToCome() {
    Thread.interrupted();
  }

  private static Neo4jException transients(String code) {
    return new TransientException("Neo.TransientError." + code, "said");
  }

  @Test
  void whatHasBeenAnsweredIsAskedAgain() {
    assertThat(attempts.again(new SessionExpiredException("it does not lead any more"))).isTrue();
    assertThat(attempts.again(transients("Transaction.DeadlockDetected"))).isTrue();
  }

  @Test
  void nobodyIsNotAskedAgain() {
    assertThat(attempts.again(new ServiceUnavailableException("nobody"))).isFalse();
    assertThat(Attempts.with(Duration.ofSeconds(9)).again(new ServiceUnavailableException("")))
        .as("a server that has just been started")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Database.DatabaseUnavailable",
        "General.DatabaseUnavailable",
        "General.MemoryPoolOutOfMemoryError"
      })
  void whatLastsIsNotWaitedFor(String code) {
    assertThat(attempts.again(transients(code))).isFalse();
  }

  @Test
  void whatTheDriverWouldNotTryAgainIsNot() {
    assertThat(attempts.again(new AuthenticationException("Neo.ClientError.Security", "wrong")))
        .isFalse();
    assertThat(Attempts.none().again(new SessionExpiredException("perhaps done"))).isFalse();
  }

  @Test
  void whoIsInterruptedDoesNotGoOn() {
    Thread.currentThread().interrupt();

    assertThat(attempts.again(new SessionExpiredException("it does not lead any more"))).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }
}

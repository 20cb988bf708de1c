package dev.verbgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.problem.DatabaseProblem;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.TransientException;

/** What failures of Neo4j mean. */
class FailuresTest {

  /** Neo4j advises a setting then, which is nothing that a person who imports notes knows of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
        "Neo.TransientError.General.TransactionOutOfMemoryError",
        "Neo.TransientError.General.OutOfMemoryError"
      })
  void tooLittleMemoryIsSaidWithoutSettings(String code) {
    TransientException failure =
        new TransientException(code, "dbms.memory.transaction.total.max threshold reached");
    Target target = Target.of(URI.create("bolt://db"), "neo4j", "secret", Optional.empty());

    assertThat(Failures.of(failure, target).problem()).isEqualTo(new DatabaseProblem.OutOfMemory());
  }
}

package dev.verbgraph.cli.shell;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the shell completes, as the graph had it a moment ago: others may change it meanwhile, and
 * who presses Tab several times does not want to wait for the same words each time.
 */
public final class KnownWords implements Supplier<Known> {

  /** Between two presses of a key for the same word. */
  private static final Duration MOMENT = Duration.ofSeconds(5);

  private final Supplier<Neo4jAnswers> answers;
  private final LongSupplier clock;
  private Known known =
      new Known(List.of(), List.of(), GraphSchema.labels(), GraphAccess.propertyNames());
  private OptionalLong asked = OptionalLong.empty();

  public KnownWords(Supplier<Neo4jAnswers> answers) {
    this(answers, System::nanoTime);
  }

  /**
   * @param clock in nanoseconds
   */
  KnownWords(Supplier<Neo4jAnswers> answers, LongSupplier clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * @return while the database cannot tell, what it told before, and at first no names and types:
   *     nobody wants an error message for a tab
   */
  @Override
  public Known get() {
    if (asked.isEmpty() || clock.getAsLong() - asked.getAsLong() > MOMENT.toNanos()) {
      try {
        Spellings.Words words = answers.get().to(new Spellings());
        known = new Known(words.names(), words.types(), known.labels(), known.properties());
        asked = OptionalLong.of(clock.getAsLong());
      } catch (UserProblemException silent) {
        return known;
      }
    }
    return known;
  }

  /** A command may have changed them. */
  public void afterCommand() {
    asked = OptionalLong.empty();
  }
}

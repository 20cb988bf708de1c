package dev.verbgraph.cli.shell;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the shell completes, as the graph had it when somebody last asked after a change. */
public final class KnownWords implements Supplier<Known> {

  /** The commands after which there can be others. */
  private static final Set<String> CHANGING = Set.of("import", "forget", "query", ":source");

  private final Supplier<Neo4jAnswers> answers;
  private @Nullable Known known;

  public KnownWords(Supplier<Neo4jAnswers> answers) {
    this.answers = answers;
  }

  /**
   * @return no names and types while the database cannot tell: nobody wants an error message for a
   *     tab
   */
  @Override
  public Known get() {
    try {
      return known == null ? ask() : known;
    } catch (UserProblemException silent) {
      return new Known(List.of(), List.of(), GraphSchema.labels(), GraphAccess.propertyNames());
    }
  }

  private Known ask() {
    Spellings.Words words = answers.get().to(new Spellings());
    known =
        new Known(words.names(), words.types(), GraphSchema.labels(), GraphAccess.propertyNames());
    return known;
  }

  /** What was done may have changed them. */
  public void after(ShellEntry entry) {
    if ((entry instanceof ShellEntry.Command command && changes(command))
        || (entry instanceof ShellEntry.Redirected redirected && changes(redirected.command()))) {
      known = null;
    }
  }

  private static boolean changes(ShellEntry.Command command) {
    return CHANGING.contains(command.arguments().getFirst());
  }
}

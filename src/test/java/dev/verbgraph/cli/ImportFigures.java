package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes to import 1,000 documents. No test of the build: run it with
 *
 * <pre>mvn test -Dtest=ImportFigures</pre>
 */
class ImportFigures {

  private static final int DOCUMENTS = 1_000;
  private static final int ROUNDS = 3;

  @TempDir private Path temp;

  @Test
  void firstAgainAndAfterOneChangedLine() throws IOException {
    Path top = temp.toRealPath();
    RandomNotes.write(RandomNotes.many(DOCUMENTS, 1), top);
    // The first round is for the JVM and the database to warm up.
    for (int round = 0; round < ROUNDS; round++) {
      TestNeo4j.emptied();
      double first = seconds(top);
      double again = seconds(top);
      Files.writeString(
          top.resolve("notes/n1.mmd"), "    Changed " + round + "\n", StandardOpenOption.APPEND);
      double changed = seconds(top);
      System.out.printf(
          "first %.2f s = 1; again %.2f s = %.3f; after one changed line %.2f s = %.3f%n",
          first, again, again / first, changed, changed / first);
    }
  }

  private static double seconds(Path top) {
    long start = System.nanoTime();
    Outcome done = Outcome.of("import", top.resolve("notes").toString());
    assertThat(done.code()).isEqualTo(ExitCode.ANSWERED);
    return (System.nanoTime() - start) / 1e9;
  }
}

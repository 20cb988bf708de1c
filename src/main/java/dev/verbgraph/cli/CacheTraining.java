package dev.verbgraph.cli;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.LocalServer;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the launcher's class cache is made from: the JVM keeps the classes that this meets. It goes
 * through the rooms that commands go through (reading, judging, asking a database, printing), so
 * that none of them has to load their classes one by one.
 *
 * <p>Takes the path of a folder of notes, and a database in {@code NEO4J_URI} that is not there.
 * Prints nothing; what fails does not matter.
 */
public final class CacheTraining {

  private CacheTraining() {}

  public static void main(String[] arguments) {
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    CliContext around =
        new CliContext(
            Optional.empty(), nowhere, nowhere, OptionalInt.empty(), System.getenv(), false, false);
    Cli cli = new Cli(around, new LocalServer(around));
    List.of("list", "query", "query --format json").forEach(command -> cli.run(command.split(" ")));
    cli.run("check", arguments[0]);
    System.exit(0);
  }
}

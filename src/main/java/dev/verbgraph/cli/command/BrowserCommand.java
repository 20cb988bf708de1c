package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.server.Endpoint;
import dev.verbgraph.server.ServerException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
    name = "browser",
    description = "Opens Neo4j Browser on the local Neo4j, with a first statement typed in.")
final class BrowserCommand extends ServerCommand {

  /** What opens an address on the desktop: of Linux, of macOS. */
  private static final List<String> OPENERS = List.of("xdg-open", "open");

  BrowserCommand(CliContext around) {
    super(around);
  }

  @Override
  public ExitCode call() throws ServerException, InterruptedException {
    Endpoint endpoint = server().startWithBrowser();
    URI address = endpoint.browser(Cypher.of("ask/picture").text().replaceAll("\\s+", " "));
    answer(address.toString());
    say("log in as " + endpoint.username() + "; the password is in " + server().passwordFile());
    open(address);
    return ExitCode.ANSWERED;
  }

  /** Where there is no desktop, the address that was printed is all there is to it. */
  private static void open(URI address) {
    for (String opener : OPENERS) {
      try {
        new ProcessBuilder(opener, address.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        return;
      } catch (IOException missing) {
        // The next one, then.
      }
    }
  }
}

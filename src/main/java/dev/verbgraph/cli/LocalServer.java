package dev.verbgraph.cli;

import dev.verbgraph.server.Endpoint;
import dev.verbgraph.server.LocalNeo4j;
import dev.verbgraph.server.Progress;
import dev.verbgraph.server.ServerException;
import dev.verbgraph.server.ServerRuntime;
import dev.verbgraph.store.Target;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The Neo4j that Verbgraph starts by itself. */
final class LocalServer implements OwnNeo4j {

  private final Map<String, String> environment;

  LocalServer(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Target target(PrintWriter talk) {
    Path home = LocalNeo4j.locateHome(environment, Path.of(System.getProperty("user.home")));
    try {
      Endpoint endpoint = new LocalNeo4j(home, ServerRuntime.ofLauncher()).start(new Once(talk));
      return new Target(endpoint.bolt(), endpoint.username(), endpoint.password(), Optional.empty());
    } catch (ServerException failure) {
      throw new ServerFailure(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Refusal(ExitCode.INTERRUPTED, "interrupted while Neo4j was starting", "it goes on in the background");
    }
  }

  /** Says what it waits for when that changes. */
  private static final class Once implements Progress {

    private final PrintWriter talk;
    private String said = "";

    private Once(PrintWriter talk) {
      this.talk = talk;
    }

    @Override
    public void waiting(String forWhat, Duration elapsed) {
      if (!forWhat.equals(said)) {
        talk.println("verbgraph: " + forWhat + " ...");
        talk.flush();
        said = forWhat;
      }
    }
  }
}

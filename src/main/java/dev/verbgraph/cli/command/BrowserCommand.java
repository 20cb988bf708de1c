package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.model.Entity;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.neo4j.Picture;
import dev.verbgraph.server.BrowserAddress;
import dev.verbgraph.server.Endpoint;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    footer = {"verbgraph browser", "verbgraph browser depends \"Virtual Machines\""},
    name = "browser",
    abbreviateSynopsis = true,
    description = {
      "Opens Neo4j Browser, connected, with a statement in its editor that draws the answer:",
      "browser depends NAME, browser path FROM TO, browser cycles …",
      "Without a question, the statement draws the dependencies among all services."
    })
final class BrowserCommand implements Callable<ExitCode> {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CliContext around;
  private final Databases databases;

  @Spec private CommandSpec command;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "${COMPLETION-CANDIDATES}")
  private @Nullable Picture question;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "the entities that the question is about")
  private List<String> names = List.of();

  @Option(names = "--print", description = "only print the address; open nothing")
  private boolean print;

  @Mixin private ConnectionOptions connection;

  BrowserCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() throws InterruptedException {
    connection.refuseHalf(around);
    if (question != null && !question.takes(names.size())) {
      throw new ParameterException(
          command.commandLine(),
          "browser " + question + " takes " + question.names() + ", not " + names.size());
    }
    Optional<URI> elsewhere = connection.address(around);
    if (elsewhere.isPresent()) {
      openElsewhere(elsewhere.get());
    } else {
      openLocal();
    }
    return ExitCode.ANSWERED;
  }

  private void openLocal() throws InterruptedException {
    LocalServer server = new LocalServer(around);
    Endpoint endpoint = server.startWithBrowser();
    String cypher = statement();
    Optional<Path> page = server.browserPage(endpoint, cypher);
    if (!print && page.isPresent() && Desktop.open(page.get().toUri(), around)) {
      around.out().println(endpoint.browser().toString());
      around.say("opening Neo4j Browser; the login is done");
      return;
    }
    around.out().println(endpoint.browser(cypher).toString());
    around.say(
        "log in as " + endpoint.username() + "; the password is in " + server.passwordFile());
    page.ifPresentOrElse(
        file -> around.say("or open " + file + " on this machine within a minute: it logs you in"),
        () -> around.say("restart Neo4j to be logged in: verbgraph stop, then verbgraph browser"));
  }

  private void openElsewhere(URI bolt) {
    List<URI> candidates = BrowserAddress.of(bolt);
    URI page =
        candidates.parallelStream()
            .filter(BrowserAddress::answers)
            .findFirst()
            .orElseThrow(() -> noBrowser(bolt, candidates));
    URI address =
        BrowserAddress.withStatement(page, bolt, connection.database(around), statement());
    around.out().println(address.toString());
    if (!print) {
      Desktop.open(address, around);
    }
  }

  private static UserProblemException noBrowser(URI bolt, List<URI> candidates) {
    return new UserProblemException(
        candidates.isEmpty()
            ? new DatabaseProblem.NoHost(bolt)
            : new DatabaseProblem.NoBrowser(candidates));
  }

  private String statement() {
    if (question == null) {
      return Picture.ofDependencies().text();
    }
    Answers answers = connection.open(around, databases).answers(PATIENCE);
    List<Entity> entities = names.stream().map(answers::named).toList();
    return question.of(entities).text();
  }
}

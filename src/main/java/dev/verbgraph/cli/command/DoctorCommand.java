package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.problem.Finding;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.FindingsView;
import dev.verbgraph.server.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    footer = {"verbgraph doctor", "verbgraph doctor --format json"},
    name = "doctor",
    abbreviateSynopsis = true,
    description = {
      "Looks for what keeps Neo4j from working, and whether the graph is as an import leaves it;"
          + " says what to do. Starts and changes nothing.",
      "Exits with 1 if something is wrong."
    })
final class DoctorCommand implements Callable<ExitCode> {

  /** For looking through a large graph. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private enum Form {
    text,
    json
  }

  private final CliContext around;
  private final Databases databases;

  @Mixin private ConnectionOptions connection;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = FormatOption.MEANING)
  private Form form;

  DoctorCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    FindingsView view = new FindingsView(findings());
    switch (form) {
      case text -> around.out().print(view.text());
      case json -> around.out().println(view.json());
    }
    return view.anyWrong() ? ExitCode.NONE : ExitCode.ANSWERED;
  }

  private List<Finding> findings() {
    if (!connection.local(around)) {
      return graph();
    }
    LocalServer server = new LocalServer(around);
    List<Finding> findings = new ArrayList<>(server.checkup());
    boolean runs =
        findings.stream().noneMatch(each -> each.result() instanceof Finding.Result.Wrong)
            && server.status() instanceof Status.Running;
    findings.addAll(
        runs ? graph() : List.of(Finding.unknown("graph", "Neo4j does not run, or not well")));
    return findings;
  }

  private List<Finding> graph() {
    try {
      return connection.open(around, databases).answers(PATIENCE).checkup();
    } catch (UserProblemException closed) {
      return List.of(Finding.wrong("neo4j", closed.problem()));
    }
  }
}

package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.model.Entity;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Connections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    footer = {
      "verbgraph path \"Web Apps\" \"Serverless Compute\"",
      "verbgraph path AKS \"Web Apps\" --all --avoid \"App Service\""
    },
    name = "path",
    abbreviateSynopsis = true,
    description = {
      "Shows how two entities are connected: a shortest path along what the notes say.",
      "Sharing a category does not count as a connection, unless you use --via IN_CATEGORY."
    })
final class PathCommand implements Callable<ExitCode> {

  @Mixin private AskPaths paths;

  @Spec private CommandSpec command;

  @Option(names = "--max-hops", paramLabel = "N", description = "at most N relationships")
  private @Nullable Integer maxHops;

  @Option(
      names = "--via",
      paramLabel = "TYPE",
      split = ",",
      completionCandidates = Completes.Types.class,
      description = "only along these relation types")
  private List<String> via = List.of();

  @Option(names = "--directed", description = "follow relationships only from subject to object")
  private boolean directed;

  @Option(
      names = "--avoid",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = Completes.Names.class,
      description =
          "not through these entities; put a name with a comma in double quotes of its own")
  private List<String> avoid = List.of();

  PathCommand(CliContext around, Databases databases) {
    this.paths = new AskPaths(around, databases);
  }

  @Override
  public ExitCode call() {
    if (maxHops != null && maxHops < 1) {
      throw new ParameterException(command.commandLine(), "--max-hops: at least 1, not " + maxHops);
    }
    Entity start = paths.from();
    Entity end = paths.to();
    if (start.equals(end)) {
      // Neo4j has no answer to this, and fails over it.
      throw new UserProblemException(new UsageProblem.SameEnds(start.name()));
    }
    return paths.tell(
        new Connections(
            start,
            end,
            paths.types(via),
            paths.named(avoid.stream().map(PathCommand::unquoted).toList()),
            directed,
            maxHops == null ? OptionalInt.empty() : OptionalInt.of(maxHops),
            paths.limit()),
        () ->
            Ask.none(
                narrows(),
                "nothing that the notes say connects " + start.name() + " with " + end.name()));
  }

  private boolean narrows() {
    return directed || maxHops != null || !via.isEmpty() || !avoid.isEmpty();
  }

  /** picocli splits at no comma in double quotes, and leaves them where they are. */
  private static String unquoted(String name) {
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1)
        : name;
  }
}

package dev.verbgraph.cli.command;

import dev.verbgraph.app.MapOpening;
import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.LimitOption;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.query.Surroundings;
import dev.verbgraph.render.SurroundingsView;
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
    footer = {
      "verbgraph graph AKS --around 2",
      "verbgraph graph --category \"Compute Services\" --format html >compute.html"
    },
    abbreviateSynopsis = true,
    name = "graph",
    description = {
      "Draws what the notes say around entities, or all of it.",
      "svg is laid out by Graphviz, which has to be installed; html is a map."
    })
final class GraphCommand implements Callable<ExitCode> {

  private static final int USUALLY_AROUND = 1;

  @Mixin private Ask ask;

  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "any name of an entity to draw in the middle; quote names with blanks")
  private List<String> names = List.of();

  @Option(
      names = "--around",
      paramLabel = "N",
      description =
          "also what is up to N statements away from NAME or the category (default: "
              + USUALLY_AROUND
              + ")")
  private @Nullable Integer around;

  @Option(
      names = "--category",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "all entities in this category in the middle")
  private @Nullable String category;

  @Option(names = "--kind", paramLabel = "KIND", description = "draw only entities of this kind")
  private @Nullable EntityKind kind;

  @Option(
      names = "--via",
      paramLabel = "TYPE",
      split = ",",
      completionCandidates = Completes.Types.class,
      description = "draw only these relation types; IN_CATEGORY is drawn only if it is named here")
  private List<String> via = List.of();

  @Mixin private LimitOption limit;

  GraphCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfPicture());
  }

  @Override
  public ExitCode call() {
    if (around != null && around < 0) {
      throw new ParameterException(command.commandLine(), "--around: at least 0, not " + around);
    }
    if (around != null && names.isEmpty() && category == null) {
      throw new ParameterException(command.commandLine(), "--around: around which NAME?");
    }
    long most = limit.rows();
    List<Entity> middle = ask.namedOrUnquoted(names);
    return ask.tell(
        MapOpening.at(middle),
        new Surroundings(
            middle,
            Optional.ofNullable(category).map(ask::named),
            around == null ? USUALLY_AROUND : around,
            Optional.ofNullable(kind),
            ask.types(via),
            ask.onlyCypher() ? most : most + 1),
        found -> new SurroundingsView(middle, ask.first(most, found), ask.verbs()),
        () ->
            Ask.none(
                kind != null || !via.isEmpty(),
                names.isEmpty() && category == null
                    ? "there are no statements in the graph"
                    : "the notes connect none of these with anything"));
  }
}

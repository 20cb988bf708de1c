package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ScopeOptions;
import dev.verbgraph.model.Entity;
import dev.verbgraph.query.Scope;
import dev.verbgraph.query.SharedDependencies;
import dev.verbgraph.render.CommonView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    footer = {
      "verbgraph common AKS \"Web Apps\"",
      "verbgraph common AKS \"Web Apps\" \"Azure Functions\" --hard"
    },
    abbreviateSynopsis = true,
    name = "common",
    description = "Shows what several entities all depend on, and what depends on all of them.")
final class CommonCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  @Spec private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "at least two names of entities; quote names with blanks")
  private List<String> names;

  @Mixin private ScopeOptions options;

  CommonCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfDrawnRows());
  }

  @Override
  public ExitCode call() {
    // picocli would speak of a parameter at an index.
    if (names.size() < 2) {
      throw new ParameterException(
          command.commandLine(), "common takes at least two NAMEs, not " + names.size());
    }
    Scope scope = options.scope(ask::types);
    List<Entity> entities = ask.named(names);
    return ask.tell(
        new SharedDependencies(entities, ask.onlyCypher() ? scope : scope.andOne()),
        rows -> new CommonView(entities, ask.first(scope.limit(), rows), ask.verbs()),
        () ->
            Ask.none(
                options.narrows(),
                Entity.names(entities, " and ")
                    + " need nothing in common, and nothing needs all of them"));
  }
}

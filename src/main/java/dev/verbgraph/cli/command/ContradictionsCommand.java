package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.Contradictions;
import dev.verbgraph.render.ContradictionsView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph contradictions", "verbgraph contradictions --format csv"},
    abbreviateSynopsis = true,
    name = "contradictions",
    description = {
      "Shows where notes contradict each other, with both places.",
      "One relation in opposite directions; what is said here and denied there; a thing in two"
          + " categories; a service that is a category elsewhere."
    })
final class ContradictionsCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  ContradictionsCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    return ask.tell(
        new Contradictions(ask.verbs().inverse().keySet().stream().sorted().toList()),
        ContradictionsView::new,
        () -> "the notes do not contradict each other");
  }
}

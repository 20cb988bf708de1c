package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.cli.option.FilterOptions;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.Scope;
import dev.verbgraph.query.neo4j.CypherQuestion;
import dev.verbgraph.render.CyclesView;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph cycles", "verbgraph cycles --hard --format mermaid"},
    abbreviateSynopsis = true,
    name = "cycles",
    description = "Shows circular dependencies: each group, with a shortest cycle in it.")
final class CyclesCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  @Mixin private FilterOptions filter;

  CyclesCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfDrawnRows());
  }

  @Override
  public ExitCode call() {
    Scope scope = filter.scope(ask::types, Limits.ALL);
    Cycles pairs = new Cycles(scope);
    List<Cycles.Knot> knots = ask.answers().to(pairs);
    Chains chains = new Chains(knots.stream().map(Cycles.Knot::cycle).toList(), scope);
    if (ask.onlyCypher()) {
      return ask.print(
          Stream.of(CypherQuestion.of(pairs), CypherQuestion.of(chains))
              .flatMap(question -> question.statements().stream())
              .toList());
    }
    return ask.tell(
        chains,
        cycles -> new CyclesView(knots, cycles, ask.verbs()),
        () -> Ask.none(filter.narrows(), "nothing depends on itself"));
  }
}

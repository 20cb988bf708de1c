package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.FilterOptions;
import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.render.RouteViews;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    abbreviateSynopsis = true,
    name = "cycles",
    description = "Shows circular dependencies: each group, with a shortest cycle in it.")
final class CyclesCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  @Mixin private FilterOptions filter;

  CyclesCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases);
  }

  @Override
  public ExitCode call() {
    List<String> follow = ask.types(filter.follow());
    Cycles pairs = new Cycles(follow, filter.hard());
    List<Cycles.Knot> knots = ask.answers().to(pairs);
    Chains chains =
        new Chains(knots.stream().map(Cycles.Knot::cycle).toList(), follow, filter.hard());
    if (ask.onlyCypher()) {
      List<BoundStatement> scripts =
          Stream.concat(pairs.scripts().stream(), chains.scripts().stream()).toList();
      return ask.print(scripts);
    }
    return ask.tell(
        chains,
        cycles -> RouteViews.cycles(knots, cycles),
        () -> Ask.none(filter.narrows(), "nothing depends on itself"));
  }
}

package dev.verbgraph.cli;

import dev.verbgraph.cli.format.RouteViews;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Knots;
import dev.verbgraph.query.Script;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    abbreviateSynopsis = true,
    name = "cycles",
    description = "Which entities depend on each other, with a shortest cycle for each such group.")
final class CyclesCommand extends AskCommand {

  @Mixin private FilterOptions filter;

  CyclesCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    List<String> follow = types(filter.follow());
    Knots pairs = new Knots(follow, filter.hard());
    List<Knots.Knot> knots = answers().to(pairs);
    Chains chains = new Chains(knots.stream().map(Knots.Knot::cycle).toList(), follow, filter.hard());
    if (onlyCypher()) {
      List<Script> scripts = Stream.concat(pairs.scripts().stream(), chains.scripts().stream()).toList();
      return print(scripts);
    }
    return tell(chains, cycles -> RouteViews.cycles(knots, cycles), () -> none(filter.narrows(), "nothing depends on itself"));
  }
}

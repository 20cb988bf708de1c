package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.EntityPaths;
import dev.verbgraph.query.GraphQuestion;
import dev.verbgraph.render.PathsView;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for the ways from one entity to another. */
final class AskPaths {

  @Mixin private Ask ask;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      completionCandidates = Completes.Names.class,
      description = "where to start: any name of an entity; quote names with blanks")
  private String from;

  @Parameters(
      index = "1",
      paramLabel = "TO",
      completionCandidates = Completes.Names.class,
      description = "where to get to")
  private String to;

  @Option(names = "--all", description = "all of the same length, at most " + Limits.WAYS)
  private boolean all;

  AskPaths(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfDrawnRows());
  }

  Entity from() {
    return ask.named(from);
  }

  Entity to() {
    return ask.named(to);
  }

  List<Entity> named(List<String> names) {
    return ask.named(names);
  }

  List<RelationType> types(List<String> typed) {
    return ask.types(typed);
  }

  long limit() {
    return all ? ask.onlyCypher() ? Limits.WAYS : Limits.WAYS + 1 : 1;
  }

  private List<EntityPath> shown(List<EntityPath> routes) {
    if (routes.size() <= Limits.WAYS) {
      return routes;
    }
    ask.say("there are more than " + Limits.WAYS + " equally short ways: these are the first");
    return routes.subList(0, Math.toIntExact(Limits.WAYS));
  }

  /**
   * Asks and prints.
   *
   * @param none what to say when there is no way
   */
  ExitCode tell(GraphQuestion<EntityPaths> question, Supplier<String> none) {
    return ask.tell(
        question,
        ways -> {
          if (ways.more() && all) {
            ask.say(
                "there are too many equally short ways to compare them all: others may come before"
                    + " these");
          }
          return new PathsView(shown(ways.routes()), ask.verbs());
        },
        none);
  }
}

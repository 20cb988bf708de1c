package dev.verbgraph.cli.command;

import dev.verbgraph.app.Notes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.Format;
import dev.verbgraph.render.PacksView;
import dev.verbgraph.render.Printer;
import dev.verbgraph.vocabulary.Pack;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph packs", "verbgraph packs aws"},
    name = "packs",
    description = {
      "Lists the packs: names of well-known things that come with Verbgraph.",
      "A line packs: [NAME] in the aliases.yaml of a folder makes them hold there."
    })
final class PacksCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "print what is in this pack")
  private @Nullable String name;

  /** For shells to complete. */
  private static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Notes.packs().stream().map(Pack::name).iterator();
    }
  }

  PacksCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    List<Pack> packs = Notes.packs();
    if (name == null) {
      Printer.print(
          new PacksView(packs), Format.table, around.out(), around.terminalWidth(), false);
    } else {
      around.out().print(named(name, packs).yaml());
    }
    return ExitCode.ANSWERED;
  }

  private static Pack named(String name, List<Pack> packs) {
    return packs.stream()
        .filter(pack -> pack.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new UserProblemException(
                new NameProblem.UnknownPack(name, packs.stream().map(Pack::name).toList())));
  }
}

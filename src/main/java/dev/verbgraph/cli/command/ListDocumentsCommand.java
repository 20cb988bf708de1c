package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.query.ImportedDocuments;
import dev.verbgraph.render.DocumentsView;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph list documents", "verbgraph list documents --format csv"},
    abbreviateSynopsis = true,
    name = "documents",
    description = "Lists the notes that the graph was made from, by path.")
final class ListDocumentsCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  ListDocumentsCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    return ask.tell(
        new ImportedDocuments(Limits.ALL),
        found -> new DocumentsView(found, Instant.now()),
        () -> "no notes were imported: verbgraph import PATH does");
  }
}

package dev.verbgraph.cli.command;

import dev.verbgraph.app.NoteGraph;
import dev.verbgraph.app.Notes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.LinkOptions;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.importer.CheckResult;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.Count;
import dev.verbgraph.render.DiagnosticText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph map seeds --output map.html", "verbgraph map notes --open"},
    name = "map",
    abbreviateSynopsis = true,
    description = {
      "Draws what notes say as a map to look at and to ask, in one HTML file that works offline.",
      "Needs no database. verbgraph export --format html draws the graph in the database."
    })
final class MapCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "notes, and folders of notes")
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the file to write (default: standard output)")
  private @Nullable Path output;

  @Mixin private MapOptions options;

  @Mixin private LinkOptions links;

  MapCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    options.check();
    ImportProgressLine progress = new ImportProgressLine(around);
    NoteGraph graph = Notes.graph(links.at(paths), progress);
    progress.end();
    CheckResult checked = graph.checked();
    if (checked.unread() > 0) {
      DiagnosticText.print(checked.diagnostics(), around.err());
      throw new UserProblemException(new InputProblem.FilesNotRead(checked.unread()));
    }
    options.write(output, around, graph::html);
    long problems = checked.count(Severity.ERROR) + checked.count(Severity.WARNING);
    around.say(
        Count.of(checked.documents(), "document")
            + (problems == 0
                ? ""
                : ", " + Count.of(problems, "problem") + ": verbgraph check tells which"));
    return graph.isEmpty() ? ExitCode.NONE : ExitCode.ANSWERED;
  }
}

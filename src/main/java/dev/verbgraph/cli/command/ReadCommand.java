package dev.verbgraph.cli.command;

import dev.verbgraph.app.MermaidResult;
import dev.verbgraph.app.Notes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Pager;
import dev.verbgraph.cli.option.LinkOptions;
import dev.verbgraph.cli.option.PagerOption;
import dev.verbgraph.importer.ReadResult;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.DiagnosticText;
import dev.verbgraph.render.NoteJson;
import dev.verbgraph.render.StrictDiagramJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph read notes/compute.md", "verbgraph read --strict notes/map.mmd"},
    name = "read",
    description = {
      "Prints what is read from notes as JSON: listings, statements and passages, with places, and"
          + " what an import of these notes would make of each.",
      "Needs no database. docs/notation.md describes the notation and the JSON."
    })
final class ReadCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "notes, and folders of notes")
  private List<Path> paths;

  @Option(
      names = "--strict",
      description =
          "print what Mermaid would read from each mindmap, flowchart, C4 and architecture diagram"
              + " instead, or its error")
  private boolean strict;

  @Mixin private LinkOptions links;
  @Mixin private PagerOption paging;

  ReadCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    return strict ? strictly() : judged();
  }

  private ExitCode judged() {
    ImportProgressLine progress = new ImportProgressLine(around);
    ReadResult read = Notes.read(links.at(paths), progress);
    progress.end();
    DiagnosticText.print(read.checked().diagnostics(), around.err());
    try (Pager pager = paging.open(around, true)) {
      NoteJson.print(read.notes(), pager.out());
    }
    return ended(read.checked().unread(), !read.isEmpty(), "nothing in it could be read");
  }

  private ExitCode strictly() {
    MermaidResult read = Notes.readStrictly(links.at(paths));
    DiagnosticText.print(read.unread(), around.err());
    boolean any;
    try (Pager pager = paging.open(around, true)) {
      StrictDiagramJson json = new StrictDiagramJson(pager.out());
      read.diagrams().forEach(found -> json.write(found.file(), found.diagram()));
      any = json.end();
    }
    return ended(read.unread().size(), any, "it contains no mindmap and no flowchart");
  }

  private ExitCode ended(int unread, boolean any, String none) {
    if (unread > 0) {
      throw new UserProblemException(new InputProblem.FilesNotRead(unread));
    }
    if (!any) {
      around.say(none);
    }
    return any ? ExitCode.ANSWERED : ExitCode.NONE;
  }
}

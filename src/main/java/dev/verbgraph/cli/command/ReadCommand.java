package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.Note;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.reader.NoteFiles;
import dev.verbgraph.reader.NoteFiles.NoteFile;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.reader.StrictReading;
import dev.verbgraph.render.DiagnosticText;
import dev.verbgraph.render.NoteJson;
import dev.verbgraph.render.StrictMapJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    description = {
      "Prints what is read from notes as JSON: listings, statements and passages, with places.",
      "Needs no database. docs/notation.md describes the notation and the JSON."
    })
final class ReadCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "notes, and folders of notes")
  private List<Path> paths;

  @Option(
      names = "--strict",
      description =
          "print what Mermaid would read from each mindmap instead: its tree or its error")
  private boolean strict;

  private int refused;

  ReadCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    NoteFiles notes = NoteFiles.find(paths);
    refuse(notes.diagnostics());
    boolean any = strict ? strictly(notes.files()) : leniently(notes.files());
    if (refused > 0) {
      throw new UserProblemException(new InputProblem.FilesNotRead(refused));
    }
    if (!any) {
      around.say(strict ? "it contains no mindmap" : "nothing in it could be read");
    }
    return any ? ExitCode.ANSWERED : ExitCode.NONE;
  }

  /**
   * @return whether anything was read
   */
  private boolean leniently(List<NoteFile> files) {
    NoteJson json = new NoteJson(around.out());
    boolean any = false;
    for (NoteFile file : files) {
      switch (NoteReader.read(file.file(), file.name())) {
        case NoteReading.Read(Note note, List<Diagnostic> said) -> {
          DiagnosticText.print(said, around.err());
          json.write(file.name(), note);
          any |=
              !note.listings().isEmpty()
                  || !note.statements().isEmpty()
                  || !note.passages().isEmpty();
        }
        case NoteReading.Unreadable(List<Diagnostic> why) -> refuse(why);
      }
    }
    json.end();
    return any;
  }

  /**
   * @return whether there was any mindmap
   */
  private boolean strictly(List<NoteFile> files) {
    StrictMapJson json = new StrictMapJson(around.out());
    for (NoteFile file : files) {
      switch (NoteReader.readStrictly(file.file(), file.name())) {
        case StrictReading.Maps(List<StrictReading.Map> maps) ->
            maps.forEach(map -> json.write(file.name(), map));
        case StrictReading.Unreadable(Diagnostic why) -> refuse(List.of(why));
      }
    }
    return json.end();
  }

  private void refuse(List<Diagnostic> why) {
    DiagnosticText.print(why, around.err());
    refused += why.size();
  }
}

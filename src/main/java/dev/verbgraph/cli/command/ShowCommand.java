package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.model.Entity;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.query.NoteDetails;
import dev.verbgraph.query.NotesCalled;
import dev.verbgraph.render.EntityView;
import dev.verbgraph.render.NoteView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph show \"Virtual Machines\"", "verbgraph show azure-services-map.md"},
    abbreviateSynopsis = true,
    name = "show",
    description = "Shows everything the notes say about an entity, or everything one note says.")
final class ShowCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description =
          "any name of an entity, or the path of a note or its end; quote names with blanks")
  private String name;

  ShowCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfPage());
  }

  @Override
  public ExitCode call() {
    try {
      Entity entity = ask.named(name);
      return ask.tell(
          new EntityDetails(entity), page -> new EntityView(page, ask.verbs()), () -> "");
    } catch (UserProblemException unknown) {
      if (!(unknown.problem() instanceof NameProblem.UnknownName)) {
        throw unknown;
      }
      NotesCalled.Note note = note().orElseThrow(() -> unknown);
      return ask.tell(new NoteDetails(note), page -> new NoteView(page, ask.verbs()), () -> "");
    }
  }

  private Optional<NotesCalled.Note> note() {
    List<NotesCalled.Note> notes = ask.neo4j().to(new NotesCalled(name));
    if (notes.size() > 1) {
      throw new UserProblemException(
          new NameProblem.SeveralNotes(
              name, notes.stream().map(each -> each.path().value()).toList()));
    }
    return notes.stream().findFirst();
  }
}

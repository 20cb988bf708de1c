package dev.verbgraph.cli.command;

import dev.verbgraph.app.Following;
import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.app.Notes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.cli.option.LinkOptions;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.importer.ImportProgress;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.DiagnosticText;
import dev.verbgraph.render.Plain;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings notes and graph together, with the options of the commands that do. */
final class BringNotes {

  private static final String MISSING =
      "Check the path. If it is gone for good, --prune removes its notes from the graph";

  private final CliContext around;
  private final Databases databases;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "notes, folders of notes, and .json files of verbgraph export")
  private List<Path> paths;

  @Mixin private LinkOptions links;

  @ArgGroup private Gone gone = new Gone();

  /** What is wanted of documents whose files are gone. */
  private static final class Gone {

    @Option(names = "--keep", description = "keep documents of these folders whose files are gone")
    private boolean keep;

    @Option(
        names = "--prune",
        description = "remove them even if no note of a folder is left, or the folder is gone")
    private boolean prune;

    private Vanished wanted() {
      if (keep) {
        return Vanished.KEEP;
      }
      return prune ? Vanished.PRUNE : Vanished.REMOVE;
    }
  }

  @Mixin private ConnectionOptions connection;

  BringNotes(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  /** Whether they go into the local Neo4j. */
  boolean isLocal() {
    return connection.local(around);
  }

  /**
   * @return the graph that the options lead to
   * @throws UserProblemException when the options name no Neo4j, or a path does not exist that need
   *     not be gone. Paths are checked first: a mistyped one should not start a server
   */
  GraphAccess graph() {
    connection.refuseHalf(around);
    List<Diagnostic> missing = Notes.missing(paths);
    if (!missing.isEmpty() && gone.wanted() != Vanished.PRUNE) {
      DiagnosticText.print(
          missing.stream().map(each -> each.hinting(MISSING)).toList(), around.err());
      throw unusable();
    }
    return connection.open(around, databases);
  }

  /** What an import would do. */
  ImportResult plan(GraphAccess graph) {
    return showingProgress(progress -> graph.plan(links.at(paths), gone.wanted(), progress));
  }

  ImportResult bring(GraphAccess graph) {
    return showingProgress(progress -> graph.importNotes(links.at(paths), gone.wanted(), progress));
  }

  /** As {@link Following#follow}. */
  void follow(GraphAccess graph, Consumer<ImportResult> each) throws InterruptedException {
    Following.follow(paths, () -> bring(graph), each);
  }

  private ImportResult showingProgress(Function<ImportProgress, ImportResult> work) {
    ImportProgressLine progress = new ImportProgressLine(around);
    try {
      return work.apply(progress);
    } finally {
      progress.end();
    }
  }

  /**
   * Prints what there is to say about the files, and which documents have none any more.
   *
   * @throws UserProblemException when nothing came of them
   */
  ImportResult.Done done(ImportResult result) {
    DiagnosticText.print(result.diagnostics(), around.err());
    if (result instanceof ImportResult.Done done) {
      tellVanished(done);
    }
    // Both streams may be one terminal: what was said first must be read first.
    around.err().flush();
    return switch (result) {
      case ImportResult.Done done -> done;
      case ImportResult.Unusable unusable -> throw unusable();
      case ImportResult.Contended contended ->
          throw new UserProblemException(new DatabaseProblem.ImportContended());
    };
  }

  /** Names the documents that are removed because their notes are gone. */
  void tellVanished(ImportResult.Done done) {
    if (!done.vanished().isEmpty()) {
      around.say("files gone, or no longer notes (--keep keeps these documents):");
      done.vanished()
          .forEach(document -> around.err().println("  - " + Plain.text(document.value())));
    }
  }

  /**
   * Comes after the answer.
   *
   * @throws UserProblemException when some of the notes could not be read
   */
  static void refuseLeftOut(ImportResult.Done done) {
    int notes = done.refused().size();
    if (notes > 0) {
      throw new UserProblemException(new InputProblem.NotesLeftOut(notes));
    }
  }

  private static UserProblemException unusable() {
    return new UserProblemException(new InputProblem.NothingImported());
  }
}

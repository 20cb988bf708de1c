package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.context.Refusal;
import dev.verbgraph.cli.context.WordCache;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.reader.NoteFiles;
import dev.verbgraph.render.DiagnosticText;
import dev.verbgraph.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that bring notes and graph together. */
@Command
abstract class NotesCommand implements Callable<ExitCode> {

  private final CliContext around;
  private final Databases databases;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "notes, folders of notes, and .json files of verbgraph export")
  private List<Path> paths;

  @Option(
      names = "--prune",
      description = "also remove documents of these folders whose files no longer exist")
  private boolean prune;

  @Mixin private ConnectionOptions connection;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;

  NotesCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  /** Does it, or only works out what would happen. */
  abstract ImportResult bring(
      Importer importer, List<Path> paths, boolean prune, ImportProgressLine progress);

  /** Prints the answer. */
  abstract void tell(ImportResult.Done done);

  /** Comes after the answer. */
  abstract void settled(ImportResult.Done done, Database database);

  /** Whether it goes into the local Neo4j. */
  boolean isLocal() {
    return connection.local(around);
  }

  WordCache words() {
    return WordCache.of(new LocalServer(around).home());
  }

  CliContext around() {
    return around;
  }

  List<Path> paths() {
    return paths;
  }

  ImportResult bring(Importer importer) {
    ImportProgressLine progress = new ImportProgressLine(around);
    try {
      return bring(importer, paths, prune, progress);
    } finally {
      progress.end();
    }
  }

  @Override
  public ExitCode call() throws InterruptedException {
    connection.refuseHalf(around);
    refuseMissing();
    Database database = connection.open(around, databases);
    Importer importer = new GraphAccess(database).importer();
    ImportResult imported = bring(importer);
    DiagnosticText.print(imported.diagnostics(), around.err());
    // Both streams may be one terminal: what was said first must be read first.
    around.err().flush();
    return switch (imported) {
      case ImportResult.Done done -> {
        tell(done);
        yield end(importer, done, database);
      }
      case ImportResult.Unusable unusable -> throw unusable();
      case ImportResult.Contended contended ->
          throw new Refusal(
              ExitCode.DATABASE,
              "other imports keep changing the graph; this one is not written",
              "import again");
    };
  }

  /** A mistyped path is no reason to start a server. */
  private void refuseMissing() {
    List<Diagnostic> missing = NoteFiles.missing(paths);
    if (!missing.isEmpty()) {
      DiagnosticText.print(missing, around.err());
      throw unusable();
    }
  }

  private static Refusal unusable() {
    return new Refusal(
        ExitCode.INPUT, "nothing is imported", "fix the errors above, then import again");
  }

  /** What comes after the answer. */
  ExitCode end(Importer importer, ImportResult.Done done, Database database)
      throws InterruptedException {
    settled(done, database);
    if (!done.refused().isEmpty()) {
      throw refusal(done.refused());
    }
    return ExitCode.ANSWERED;
  }

  private static Refusal refusal(List<String> documents) {
    return new Refusal(
        ExitCode.INPUT,
        documents.size() == 1 ? "1 note is left out" : documents.size() + " notes are left out",
        "fix the errors above, then import again; what the graph held of them is still" + " there");
  }
}

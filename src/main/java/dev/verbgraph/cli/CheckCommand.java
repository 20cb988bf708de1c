package dev.verbgraph.cli;

import dev.verbgraph.cli.format.DiagnosticText;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.importer.Checked;
import dev.verbgraph.importer.Checker;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Reads notes and reports what is wrong with them. Needs no database.")
final class CheckCommand implements Callable<ExitCode> {

  private final Surroundings around;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "notes, and folders of notes")
  private List<Path> paths;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
  private boolean help;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    ImportProgressLine progress = new ImportProgressLine(around);
    Checked checked = Checker.check(paths, progress);
    progress.end();
    DiagnosticText.print(checked.diagnostics(), around.out());
    around
        .err()
        .println(
            "verbgraph: %d documents, %d statements, %d errors, %d warnings"
                .formatted(
                    checked.documents(),
                    checked.statements(),
                    checked.count(Severity.ERROR),
                    checked.count(Severity.WARNING)));
    return checked.count(Severity.ERROR) == 0 ? ExitCode.ANSWERED : ExitCode.NONE;
  }
}

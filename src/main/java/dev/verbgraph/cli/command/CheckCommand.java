package dev.verbgraph.cli.command;

import dev.verbgraph.app.Notes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Pager;
import dev.verbgraph.cli.context.Version;
import dev.verbgraph.cli.option.DisplayOptions;
import dev.verbgraph.cli.option.LinkOptions;
import dev.verbgraph.cli.option.PagerOption;
import dev.verbgraph.coverage.Coverage;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.importer.CheckResult;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.render.Count;
import dev.verbgraph.render.CoverageView;
import dev.verbgraph.render.DiagnosticFormat;
import dev.verbgraph.render.Format;
import dev.verbgraph.render.Printer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph check notes", "verbgraph check --explain verb-unclear"},
    name = "check",
    description = "Checks notes and reports problems. Needs no database.")
final class CheckCommand implements Callable<ExitCode> {

  private final CliContext around;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private DiagnosticFormat format;

  @Option(
      names = "--coverage",
      description = "print what became of every line, and what was not read at all")
  private boolean coverage;

  @Option(names = "--strict", description = "exit with 1 on warnings, too")
  private boolean strict;

  @Mixin private LinkOptions links;
  @Mixin private DisplayOptions display;
  @Mixin private PagerOption paging;

  /** Either notes or a question. */
  private static final class What {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "notes, and folders of notes")
    private List<Path> paths = List.of();

    @Option(
        names = "--explain",
        paramLabel = "CODE",
        arity = "0..1",
        fallbackValue = "",
        description = "explain the code of a diagnostic; without CODE, all codes")
    private @Nullable String explain;
  }

  CheckCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    if (what.explain != null) {
      try (Pager pager = paging.open(around, true)) {
        new Explanations(pager.out()).print(what.explain);
      }
      return ExitCode.ANSWERED;
    }
    ImportProgressLine progress = new ImportProgressLine(around);
    NotePaths paths = links.at(what.paths);
    return coverage
        ? covered(Notes.coverage(paths, progress), progress)
        : checked(Notes.check(paths, progress), progress);
  }

  private ExitCode covered(Coverage covered, ImportProgressLine progress) {
    progress.end();
    try (Pager pager = paging.open(around, true)) {
      switch (format) {
        case text -> {
          print(covered.checked(), pager.out());
          print(covered, Format.table, pager.out());
        }
        case json -> print(covered, Format.json, pager.out());
        case sarif -> print(covered.checked(), pager.out());
      }
    }
    return ended(covered.checked());
  }

  private ExitCode checked(CheckResult checked, ImportProgressLine progress) {
    progress.end();
    try (Pager pager = paging.open(around, !checked.diagnostics().isEmpty())) {
      print(checked, pager.out());
    }
    return ended(checked);
  }

  private void print(CheckResult checked, PrintWriter out) {
    format.print(checked.diagnostics(), Version.number(), out, display.colours(around));
  }

  private void print(Coverage covered, Format as, PrintWriter out) {
    Printer.print(
        new CoverageView(covered), as, out, around.terminalWidth(), display.colours(around));
  }

  private ExitCode ended(CheckResult checked) {
    long errors = checked.count(Severity.ERROR);
    long warnings = checked.count(Severity.WARNING);
    String read =
        Count.of(checked.documents(), "document")
            + ", "
            + Count.of(checked.statements(), "statement")
            + (checked.prose() == 0 ? "" : " and " + checked.prose() + " in prose");
    around.say(read + ", " + Count.of(errors, "error") + ", " + Count.of(warnings, "warning"));
    return errors + (strict ? warnings : 0) == 0 ? ExitCode.ANSWERED : ExitCode.NONE;
  }
}

package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Version;
import dev.verbgraph.render.VersionView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    footer = {"verbgraph version", "verbgraph version --format json"},
    name = "version",
    description = "Prints the version of Verbgraph.")
final class VersionCommand implements Callable<ExitCode> {

  private final CliContext around;

  private enum Form {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = FormatOption.MEANING)
  private Form form;

  VersionCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    VersionView version =
        new VersionView(Version.number(), System.getProperty("java.version", "unknown"));
    around
        .out()
        .println(
            switch (form) {
              case text -> version.text();
              case json -> version.json();
            });
    return ExitCode.ANSWERED;
  }
}

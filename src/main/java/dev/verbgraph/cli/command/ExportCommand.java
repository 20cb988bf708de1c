package dev.verbgraph.cli.command;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.app.GraphExport;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    footer = {
      "verbgraph export --format json --output graph.json",
      "verbgraph export --format csv --output tables"
    },
    name = "export",
    abbreviateSynopsis = true,
    description = {
      "Writes the whole graph; the same notes in the same place give the same bytes.",
      "cypher: a script for an empty Neo4j. json: for programs, and for verbgraph import to"
          + " restore. csv: tables in a folder, for neo4j-admin database import. html: a map to"
          + " look at, in one file that works offline."
    })
final class ExportCommand implements Callable<ExitCode> {

  /** What people type. */
  private enum Form {
    cypher,
    json,
    csv,
    html
  }

  private final CliContext around;
  private final Databases databases;

  @Mixin private ConnectionOptions connection;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Form form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "the file to write, or a folder for csv (default: standard output)")
  private @Nullable Path output;

  @Mixin private MapOptions map;

  ExportCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    if (form == Form.html) {
      map.check();
    } else {
      map.refuse();
    }
    if (form == Form.csv && output == null) {
      throw new UserProblemException(new UsageProblem.TablesWithoutFolder());
    }
    GraphExport graph =
        connection
            .open(around, databases)
            .export()
            .orElseThrow(() -> new UserProblemException(new DatabaseProblem.ImportUnderWay()));
    write(graph);
    return graph.isEmpty() ? ExitCode.NONE : ExitCode.ANSWERED;
  }

  private void write(GraphExport graph) {
    switch (form) {
      case csv -> {
        Path folder = requireNonNull(output);
        Map<String, List<String>> tables = graph.csv();
        long replaced =
            tables.keySet().stream().filter(name -> Files.exists(folder.resolve(name))).count();
        OutputFile.write(folder, () -> write(tables, folder));
        if (replaced > 0) {
          around.say("tables that were in %s before are replaced: %d".formatted(folder, replaced));
        }
        around.say("to import it into an empty Neo4j that is stopped, in that folder:");
        around.err().println("  " + GraphExport.csvImport());
      }
      case cypher -> OutputFile.write(output, around, out -> graph.cypher(out::print));
      case json ->
          OutputFile.write(output, around, out -> graph.json(line -> out.print(line + "\n")));
      case html -> map.write(output, around, graph::html);
    }
  }

  private static void write(Map<String, List<String>> tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, List<String>> table : tables.entrySet()) {
      Files.write(folder.resolve(table.getKey()), table.getValue());
    }
  }
}

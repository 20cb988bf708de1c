package dev.verbgraph.benchmark;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.data.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator;

/**
 * Runs {@link InsideJvm} by JMH: programs are made of the compiled benchmarks and compiled in turn,
 * and JMH runs them in a JVM of their own.
 *
 * @param programs the folder that they are in
 */
record Jmh(Path programs) {

  /** What JMH says of a benchmark. */
  private record Result(String benchmark, Metric primaryMetric) {

    private record Metric(double score, Map<String, Double> scorePercentiles) {

      private double percentile(String which) {
        return requireNonNull(scorePercentiles.get(which));
      }
    }

    private String name() {
      return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
  }

  private record Results(List<Result> results) {}

  private static final Map<String, String> TITLES =
      Map.of(
          "readAll", "reading all notes, one after the other",
          "graph", "making the graph of all that was read, on all cores",
          "hash", "the hash of what the largest note adds to the graph",
          "edit", "whether other notes can notice an edit of one",
          "rules", "the rules that are built in, from YAML to what can be asked");

  /**
   * @param work a folder
   */
  static Jmh in(Path work) throws Exception {
    Path programs = Files.createDirectory(work.resolve("jmh"));
    Path compiled =
        Path.of(InsideJvm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path benchmarks = Files.createDirectory(work.resolve("jmh-benchmarks"));
    Path own = benchmarks.resolve(InsideJvm.class.getName().replace('.', '/') + ".class");
    Files.createDirectories(own.getParent());
    Files.copy(compiled.resolve(benchmarks.relativize(own)), own);
    Path sources = Files.createDirectory(work.resolve("jmh-sources"));
    JmhBytecodeGenerator.main(
        new String[] {benchmarks.toString(), sources.toString(), programs.toString()});
    List<String> compiler =
        new ArrayList<>(
            List.of(
                "-d",
                programs.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-nowarn"));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(compiler::add);
    }
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, compiler.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("the programs of JMH cannot be compiled");
    }
    return new Jmh(programs);
  }

  /**
   * @return a table in Markdown
   */
  String table(Path notes) throws IOException, InterruptedException {
    Path answer = programs.resolve("results.json");
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                programs + File.pathSeparator + System.getProperty("java.class.path"),
                "org.openjdk.jmh.Main",
                "-p",
                "notes=" + notes,
                "-rf",
                "json",
                "-rff",
                answer.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("JMH ended with " + code);
    }
    Results results = Json.read("{\"results\":" + Files.readString(answer) + "}", Results.class);
    StringBuilder table = new StringBuilder("| Work | Mean | Least | Most |\n|---|--:|--:|--:|\n");
    for (Result result : results.results()) {
      Result.Metric metric = result.primaryMetric();
      table.append(
          "| %s | %.1f ms | %.1f ms | %.1f ms |%n"
              .formatted(
                  requireNonNull(TITLES.get(result.name())),
                  metric.score(),
                  metric.percentile("0.0"),
                  metric.percentile("100.0")));
    }
    return table.toString();
  }
}

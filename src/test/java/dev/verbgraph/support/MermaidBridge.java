package dev.verbgraph.support;

import dev.verbgraph.data.JsonWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The real Mermaid as a child process. Needs Node and npm; installs Mermaid below {@code target}
 * when it is not there.
 */
public final class MermaidBridge implements AutoCloseable {

  public static final String VERSION = "11.17.2";

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  /**
   * @param name the script beside the cases that puts the questions to Mermaid
   */
  public MermaidBridge(String name) throws IOException, InterruptedException {
    Path folder = Path.of("target", "mermaid-" + VERSION);
    if (Files.notExists(folder.resolve("node_modules/mermaid"))) {
      Files.createDirectories(folder);
      // Into a file: the streams of this process belong to the one that runs the tests.
      Path log = folder.resolve("npm.log");
      int exit =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--no-fund",
                  "--no-audit",
                  "--prefix",
                  folder.toString(),
                  "mermaid@" + VERSION,
                  "jsdom")
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IOException("npm install failed, see " + log);
      }
    }
    for (String script : List.of("real-mermaid.mjs", name)) {
      try (InputStream in = MermaidBridge.class.getResourceAsStream("/mermaid/" + script)) {
        Files.copy(in, folder.resolve(script), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    process =
        new ProcessBuilder("node", folder.resolve(name).toString())
            .redirectError(folder.resolve("node.log").toFile())
            .start();
    questions = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Mermaid's answers, each in the shape of the case files, as JSON. */
  public List<String> ask(List<String> diagrams) {
    try {
      // Few enough to fit into the pipe: nobody reads the answers while the questions are written.
      for (String diagram : diagrams) {
        // Node's lines end at these two as well.
        questions.write(
            JsonWriter.line(json -> json.value(diagram))
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
        questions.newLine();
      }
      questions.flush();
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < diagrams.size(); i++) {
        lines.add(answers.readLine());
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    questions.close();
    process.destroy();
  }
}

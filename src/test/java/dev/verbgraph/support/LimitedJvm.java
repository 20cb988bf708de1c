package dev.verbgraph.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A JVM with so much memory that runs the program again and again; see {@link ManyRuns}. */
final class LimitedJvm {

  /** Those that wait for work, by their megabytes. They end with this JVM, as their input does. */
  private static final Map<Integer, Queue<LimitedJvm>> IDLE = new ConcurrentHashMap<>();

  private final Process process;
  private final PrintWriter work;
  private final BufferedReader codes;

  private LimitedJvm(int megabytes) throws IOException {
    process =
        new ProcessBuilder(command(ManyRuns.class, megabytes))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    work = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8));
    codes = process.inputReader(StandardCharsets.UTF_8);
  }

  static List<String> command(Class<?> main, int megabytes) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        main.getName());
  }

  /**
   * @param out where stdout goes
   * @param err where stderr goes
   * @return the exit code; that of the JVM where it has ended
   */
  static int run(int megabytes, Duration time, Path out, Path err, List<String> arguments)
      throws IOException, InterruptedException {
    Queue<LimitedJvm> idle = IDLE.computeIfAbsent(megabytes, none -> new ConcurrentLinkedQueue<>());
    LimitedJvm waiting = idle.poll();
    LimitedJvm jvm = waiting == null ? new LimitedJvm(megabytes) : waiting;
    boolean usable = false;
    try {
      jvm.work.println(
          String.join(
              ManyRuns.BETWEEN,
              Stream.concat(Stream.of(out.toString(), err.toString()), arguments.stream())
                  .toList()));
      jvm.work.flush();
      Optional<String> code = jvm.code(time, arguments);
      int ended = code.isPresent() ? Integer.parseInt(code.get()) : jvm.process.waitFor();
      usable = code.isPresent();
      return ended;
    } finally {
      if (usable) {
        idle.add(jvm);
      } else {
        jvm.process.destroyForcibly().waitFor();
      }
    }
  }

  private Optional<String> code(Duration time, List<String> arguments) throws InterruptedException {
    try {
      return Optional.ofNullable(
          CompletableFuture.supplyAsync(this::line, each -> Thread.ofPlatform().start(each))
              .get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      throw late(time, arguments);
    } catch (ExecutionException ended) {
      return Optional.empty();
    }
  }

  private String line() {
    try {
      return codes.readLine();
    } catch (IOException ended) {
      return null;
    }
  }

  static AssertionError late(Duration time, List<String> arguments) {
    return new AssertionError(
        "not done in " + time.toSeconds() + " s: " + String.join(" ", arguments));
  }
}

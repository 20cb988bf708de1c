package dev.verbgraph.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of the program, or of a piece of it, in a JVM of its own, which gets so much memory and
 * so much time and no more.
 *
 * @param code the exit code; the program ends with that of a bug where the memory is not enough
 * @param out the first megabyte of what it wrote to stdout
 * @param err the same of stderr
 */
public record LimitedRun(int code, String out, String err) {

  private static final int ENOUGH = 1_000_000;

  /**
   * @throws AssertionError when it is not done in time; it is ended then
   */
  public static LimitedRun of(int megabytes, Duration time, String... arguments)
      throws IOException, InterruptedException {
    return of("dev.verbgraph.cli.Main", megabytes, time, arguments);
  }

  /**
   * @param main the class to run instead of the program
   * @throws AssertionError when it is not done in time; it is ended then
   */
  public static LimitedRun of(Class<?> main, int megabytes, Duration time, String... arguments)
      throws IOException, InterruptedException {
    return of(main.getName(), megabytes, time, arguments);
  }

  private static LimitedRun of(String main, int megabytes, Duration time, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      try {
        if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
          throw new AssertionError(
              "not done in " + time.toSeconds() + " s: " + String.join(" ", arguments));
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      return new LimitedRun(process.exitValue(), beginning(out), beginning(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
    }
  }
}

package dev.verbgraph.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of the program, or of a piece of it, in another JVM, which gets so much memory and so
 * much time and no more.
 *
 * @param code the exit code; the program ends with that of unusable input where the memory is not
 *     enough
 * @param out the first megabyte of what it wrote to stdout
 * @param err the same of stderr
 */
public record LimitedRun(int code, String out, String err) {

  private static final int ENOUGH = 1_000_000;

  /**
   * Runs the program. The JVM has run it before, and will again: starting one takes longer than
   * most inputs.
   *
   * @throws AssertionError when it is not done in time; the JVM is ended then
   */
  public static LimitedRun of(int megabytes, Duration time, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      int code = LimitedJvm.run(megabytes, time, out, err, List.of(arguments));
      return new LimitedRun(code, beginning(out), beginning(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /**
   * Runs a class in a JVM of its own.
   *
   * @throws AssertionError when it is not done in time; it is ended then
   */
  public static LimitedRun of(Class<?> main, int megabytes, Duration time, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          new ProcessBuilder(
                  Stream.concat(LimitedJvm.command(main, megabytes).stream(), Stream.of(arguments))
                      .toList())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      try {
        if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
          throw LimitedJvm.late(time, List.of(arguments));
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

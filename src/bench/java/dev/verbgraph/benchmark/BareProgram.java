package dev.verbgraph.benchmark;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.store.Target;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Runs {@link BareQuestion} in a JVM of its own, as the launcher runs the command line: the same
 * options, and a class cache, for which everything on the class path must be a jar.
 *
 * @param jar the program
 * @param cache where its class cache is, once it was made
 */
record BareProgram(Path jar, Path cache) {

  private static final int FIRST_WITH_AOT = 25;

  /**
   * @param work a folder
   */
  static BareProgram in(Path work) throws IOException {
    String program = BareQuestion.class.getName().replace('.', '/') + ".class";
    Path jar = work.resolve("bare.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        InputStream code =
            requireNonNull(BareQuestion.class.getClassLoader().getResourceAsStream(program))) {
      out.putNextEntry(new JarEntry(program));
      code.transferTo(out);
      out.closeEntry();
    }
    return new BareProgram(jar, work.resolve("bare.cache"));
  }

  /**
   * @return how long it took, in seconds, its start included
   */
  double seconds(Target target, String statement, String name)
      throws IOException, InterruptedException {
    boolean aot = Runtime.version().feature() >= FIRST_WITH_AOT;
    if (!Files.exists(cache)) {
      run(
          (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache,
          target,
          statement,
          name);
    }
    long start = System.nanoTime();
    run((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache, target, statement, name);
    return (System.nanoTime() - start) / 1e9;
  }

  private void run(String option, Target target, String statement, String name)
      throws IOException, InterruptedException {
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                option,
                "-cp",
                jar
                    + File.pathSeparator
                    + Files.readString(Path.of("target/cli.classpath")).strip(),
                BareQuestion.class.getName(),
                target.uri().toString(),
                target.password(),
                statement,
                name)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("the bare program ended with " + code);
    }
  }
}

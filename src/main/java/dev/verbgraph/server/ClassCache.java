package dev.verbgraph.server;

import dev.verbgraph.model.ContentHash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Neo4j's classes as the JVM wants them: with them it is ready in half the time. */
sealed interface ClassCache {
  static ClassCache of(ServerRuntime runtime) {
    return runtime.cacheFolder().<ClassCache>map(Kept::new).orElseGet(None::new);
  }

  /** The JVM's options for it. */
  List<String> options(ServerRuntime.Checked runtime);

  /**
   * The jars of a home that its server has besides Neo4j's. A cache serves every home only when it
   * is made without any: the JVM wants the class path that it was made with, and takes more after
   * it.
   */
  default List<Path> jars(Home home) {
    return List.of(home.browserJar());
  }

  /** Removes what may have kept the JVM from starting; whether there was something to remove. */
  default boolean discard(ServerRuntime.Checked runtime) {
    return false;
  }

  /**
   * Begins to make it where it is wanted and missing. Never fails: it is a matter of speed alone.
   */
  default void makeInBackground(ServerRuntime runtime, ServerRuntime.Checked checked) {}

  /** Ends what {@link #makeInBackground} began. */
  default void stopMaking() throws InterruptedException {}

  /** Done without. */
  record None() implements ClassCache {
    @Override
    public List<String> options(ServerRuntime.Checked runtime) {
      return List.of();
    }
  }

  /** Used when it is there, made in the background when it is not. */
  record Kept(Path folder) implements ClassCache {
    /** One file for each Java and class path: another of either needs another cache. */
    Path file(ServerRuntime.Checked runtime) {
      String key =
          String.join("\n", runtime.java().toString(), runtime.javaVersion(), runtime.classPath());
      return folder.resolve(
          runtime.neo4jVersion() + "-" + ContentHash.of(key).hex().substring(0, 16));
    }

    @Override
    public List<String> options(ServerRuntime.Checked runtime) {
      Path file = file(runtime);
      if (!Files.exists(file)) {
        return List.of();
      }
      // The JVM reports every class that it takes from elsewhere; in the log that hides what
      // matters.
      return isAotCache(runtime)
          ? List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off")
          : List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds*=off");
    }

    @Override
    public boolean discard(ServerRuntime.Checked runtime) {
      return file(runtime).toFile().delete();
    }

    @Override
    public void makeInBackground(ServerRuntime runtime, ServerRuntime.Checked checked) {
      if (!Files.exists(file(checked))) {
        new Training(folder).begin(runtime, checked);
      }
    }

    @Override
    public void stopMaking() throws InterruptedException {
      new Training(folder).end();
    }
  }

  /** Written by the JVM when it ends. Starting and ending take longer than without. */
  record Made(Path file) implements ClassCache {
    @Override
    public List<String> options(ServerRuntime.Checked runtime) {
      return List.of(
          (isAotCache(runtime) ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file);
    }

    @Override
    public List<Path> jars(Home home) {
      return List.of();
    }
  }

  private static boolean isAotCache(ServerRuntime.Checked runtime) {
    return runtime.javaFeature() >= 25;
  }
}

package dev.verbgraph.server;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes Neo4j's class cache: a process of low priority that starts a second server on an empty
 * folder, runs a few statements and stops it, upon which the JVM writes the cache. It takes half a
 * minute and then is gone.
 */
public final class Training {
  private static final Duration WRITE_LIMIT = Duration.ofMinutes(3);
  private static final Duration JOIN_LIMIT = Duration.ofSeconds(10);

  /** For a moment of each exec a process has no arguments. */
  private static final Duration EXEC_LIMIT = Duration.ofSeconds(1);

  /** What the first commands of a person run into: schema, writing, look-ups, paths. */
  private static final List<String> STATEMENTS =
      List.of(
          "CREATE CONSTRAINT training IF NOT EXISTS FOR (n:Training) REQUIRE n.key IS UNIQUE",
          "UNWIND range(1, 20) AS i MERGE (n:Training {key: toString(i)}) SET n.name = 'n' + i",
          "MATCH (a:Training), (b:Training) WHERE toInteger(a.key) < toInteger(b.key) CREATE"
              + " (a)-[:NEXT {n: 1}]->(b)",
          "MATCH (:Training {key: '9'})<-[:NEXT*1..]-(x) RETURN DISTINCT x.name ORDER BY x.name",
          "MATCH p = SHORTEST 1 (:Training {key: '1'})-[:NEXT]-+(:Training {key: '9'}) RETURN [n IN"
              + " nodes(p) | n.name]",
          "MATCH (n:Training) DETACH DELETE n");

  private final Path folder;

  Training(Path folder) {
    this.folder = folder;
  }

  /**
   * Begins it as a process of its own. When that fails there will be no cache, and nothing else is
   * wrong.
   */
  void begin(ServerRuntime runtime, ServerRuntime.Checked checked) {
    try {
      Files.createDirectories(folder);
      if (find().isPresent()) {
        return;
      }
      Path ownClasses =
          Path.of(Training.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Process begun =
          Detached.command(
                  pid(),
                  "nice",
                  checked.java().toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx32m",
                  "-cp",
                  ownClasses.toString(),
                  Training.class.getName(),
                  folder.toString(),
                  runtime.javaHome().orElseThrow().toString(),
                  runtime.classPathFile().toString())
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectErrorStream(true)
              .start();
      // It does so itself, but not before who began it may want to end it.
      Files.writeString(pid(), begun.pid() + "\n");
    } catch (IOException | URISyntaxException e) {
      System.getLogger(Training.class.getName())
          .log(System.Logger.Level.DEBUG, "no class cache for Neo4j", e);
    }
  }

  /** Ends it, if it runs, and with it the server it has started. */
  void end() throws InterruptedException {
    Optional<ProcessHandle> recorded = recorded();
    if (recorded.isEmpty()) {
      return;
    }
    new Wait("the class cache's process becomes a program", EXEC_LIMIT, Progress.SILENT)
        .until(() -> recorded.get().info().arguments().isPresent());
    recorded.filter(this::isTraining).ifPresent(ProcessHandle::destroy);
  }

  private Optional<ProcessHandle> find() {
    return recorded().filter(this::isTraining);
  }

  /** What has the id that the last one left behind, whatever it is by now. */
  private Optional<ProcessHandle> recorded() {
    try {
      return Optional.of(Files.readString(pid()).strip())
          .filter(text -> text.matches("\\d{1,18}"))
          .map(Long::valueOf)
          .flatMap(ProcessHandle::of);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private boolean isTraining(ProcessHandle process) {
    List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
    return arguments.contains(Training.class.getName()) && arguments.contains(folder.toString());
  }

  private Path pid() {
    return folder.resolve("training.pid");
  }

  private Path lock() {
    return folder.resolve("training.lock");
  }

  /**
   * The background process: the cache's folder, the JDK's folder, and the file with the server's
   * class path.
   */
  public static void main(String... args) throws Exception {
    Path folder = Path.of(args[0]);
    ServerRuntime runtime =
        new ServerRuntime(Optional.of(Path.of(args[1])), Path.of(args[2]), Optional.empty());
    Training training = new Training(folder);
    try (FileChannel lock =
        FileChannel.open(training.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (lock.tryLock() != null) {
        training.make(runtime, new ClassCache.Kept(folder).file(runtime.check()));
      }
    }
  }

  private void make(ServerRuntime runtime, Path cache) throws IOException, InterruptedException {
    Path home = folder.resolve("training");
    FileTree.delete(home);
    Path draft = home.resolve("cache");
    LocalNeo4j server =
        new LocalNeo4j(home, runtime, Ports::any, new ClassCache.Made(draft), Optional.empty());
    Thread making = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endWith(making)));
    Endpoint endpoint = server.start(Progress.SILENT);
    server.awaitBrowser(endpoint, Progress.SILENT);
    for (String statement : STATEMENTS) {
      Web.run(endpoint, statement);
    }
    server.stop(WRITE_LIMIT, Progress.SILENT);
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      // A power cut must not leave a whole name on half a file: the JVM does not check what it
      // maps.
      written.force(true);
    }
    deleteOthers();
    Files.move(draft, cache, StandardCopyOption.ATOMIC_MOVE);
    FileTree.delete(home);
  }

  /** The thread first: it may be about to start one more process. */
  private static void endWith(Thread making) {
    making.interrupt();
    try {
      making.join(JOIN_LIMIT);
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /**
   * Caches of earlier versions: 130 MB each. A server that runs on one keeps what it has mapped.
   */
  private void deleteOthers() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(file -> !isOwn(file)).toList()) {
        Files.delete(file);
      }
    }
  }

  private boolean isOwn(Path file) {
    return file.equals(pid()) || file.equals(lock());
  }
}

package dev.verbgraph.server;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.problem.Finding;
import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Looks whether a home's server can run, and changes nothing. */
record Checkup(Home home, ServerRuntime runtime, Optional<String> idleStop) {

  /** Its heap and what Neo4j keeps of its files, and some for everything else. */
  private static final long MEMORY = 1L << 30;

  /**
   * @param status asked for only where others cannot have prepared the answer
   */
  List<Finding> findings(Supplier<Status> status) {
    return List.of(
        of("java", this::java),
        of("memory", this::memory),
        disk(),
        of("rights", this::rights),
        of("version", this::version),
        of("server", () -> server(status.get())));
  }

  private interface Look {
    Finding once();
  }

  private static Finding of(String subject, Look look) {
    try {
      return look.once();
    } catch (UserProblemException found) {
      return Finding.wrong(subject, found.problem());
    }
  }

  private Finding java() {
    ServerRuntime.Checked checked = runtime.check();
    return Finding.fine("java", "Java " + checked.javaVersion() + ", " + checked.java());
  }

  private Finding memory() {
    ServerLimits limits = Settings.read(home.settings(), idleStop).over(ServerLimits.here(home));
    OptionalLong all = Memory.ofMachine();
    if (all.isEmpty()) {
      return Finding.unknown("memory", "Java does not tell");
    }
    long needed = Math.max(MEMORY, limits.heap());
    return all.getAsLong() < needed
        ? Finding.wrong("memory", new ServerProblem.MemoryShort(all.getAsLong(), needed))
        : Finding.fine(
            "memory",
            "%d MB, of which Neo4j takes up to %d MB for its heap and %d MB for its files"
                .formatted(all.getAsLong() >> 20, limits.heap() >> 20, limits.pageCache() >> 20));
  }

  private Finding disk() {
    Disk disk = new Disk(home.root());
    Optional<ServerProblem> full = disk.full();
    if (full.isPresent()) {
      return Finding.wrong("disk", full.get());
    }
    OptionalLong free = disk.free();
    return free.isPresent()
        ? Finding.fine("disk", (free.getAsLong() >> 20) + " MB are free")
        : Finding.unknown("disk", "the system does not tell");
  }

  private Finding rights() {
    home.refuseOthers();
    Path nearest = home.root();
    while (!Files.exists(nearest)) {
      nearest = requireNonNull(nearest.getParent());
    }
    return Files.isDirectory(nearest) && Files.isWritable(nearest)
        ? Finding.fine("rights", home.root() + " is yours alone")
        : Finding.wrong(
            "rights",
            new ServerProblem.HomeUnusable(nearest, "it is not a folder you may write to"));
  }

  private Finding version() {
    String ours = runtime.check().neo4jVersion();
    DataFolder data = new DataFolder(home);
    data.refuseNewer(ours);
    return Finding.fine(
        "version",
        "Neo4j "
            + ours
            + data.version()
                .filter(other -> !other.equals(ours))
                .map(other -> "; it takes over what " + other + " has kept")
                .orElse(""));
  }

  private Finding server(Status status) {
    return switch (status) {
      case Status.Running running ->
          Finding.fine(
              "server",
              "runs, at ports "
                  + running.endpoint().bolt().getPort()
                  + " and "
                  + running.endpoint().http().getPort());
      case Status.Silent silent ->
          Finding.wrong("server", new ServerProblem.Hangs(silent.pid(), silent.log()));
      case Status.Unready unready -> Finding.unknown("server", "it does not answer yet");
      case Status.Gone gone ->
          Finding.wrong("server", new ServerProblem.EndedAlone(gone.log(), LogTail.of(gone.log())));
      case Status.Stopped stopped ->
          Finding.fine("server", "does not run; the next command starts it" + Ports.usualTaken());
    };
  }
}

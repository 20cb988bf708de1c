package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.problem.Wording;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The real server, each time in a new home. */
class LocalNeo4jIT {
  private static final Duration GRACE = Duration.ofSeconds(30);

  @TempDir private Path temp;
  private Home home;
  private LocalNeo4j neo4j;

  @BeforeEach
  void aHome() {
    home = new Home(temp.resolve("the home"));
    neo4j = Servers.at(home.root());
  }

  @AfterEach
  void nothingIsLeftRunning() throws Exception {
    neo4j.stop(GRACE, Progress.SILENT);
    assertThat(servers()).isEmpty();
  }

  @Test
  void isStartedOnceByThreadsAndProcessesThatStartTogether() throws Exception {
    Set<String> endpoints = new TreeSet<>();
    List<Process> processes = List.of(Servers.begin(home.root()), Servers.begin(home.root()));
    Callable<Endpoint> start = () -> Servers.at(home.root()).start(Progress.SILENT);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<Endpoint> endpoint : threads.invokeAll(List.of(start, start))) {
        endpoints.add(endpoint.get().bolt().toString());
      }
    }
    for (Process process : processes) {
      endpoints.add(
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
      assertThat(process.waitFor()).isZero();
    }

    assertThat(endpoints).hasSize(1);
    assertThat(servers()).hasSize(1);
  }

  @Test
  void isClosedToEverybodyElse() throws Exception {
    Set<String> commandLines = new TreeSet<>();
    Endpoint endpoint = neo4j.start((forWhat, elapsed) -> commandLines.addAll(commandLines()));
    commandLines.addAll(commandLines());
    neo4j.awaitBrowser(endpoint, Progress.SILENT);

    assertThat(commandLines)
        .anyMatch(line -> line.contains("AdminTool"))
        .anyMatch(line -> line.contains("Community"));
    assertThat(commandLines).noneMatch(line -> line.contains(endpoint.password()));
    try (var files = Files.walk(home.root())) {
      assertThat(files.filter(file -> isOpenToOthers(file))).isEmpty();
    }
    Web.run(endpoint, "RETURN 1");
    assertThatThrownBy(() ->
            Web.run(new Endpoint(endpoint.bolt(), endpoint.http(), "neo4j", "neo4j"), "RETURN 1"))
        .hasMessageContaining("401");
    assertThat(endpoint.bolt().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void readsNoFilesAndLocksNobodyOut() throws Exception {
    Endpoint endpoint = neo4j.start(Progress.SILENT);
    neo4j.awaitBrowser(endpoint, Progress.SILENT);
    Path file = Files.writeString(temp.resolve("rows.csv"), "secret");
    Endpoint guess = new Endpoint(endpoint.bolt(), endpoint.http(), "neo4j", "guessed");

    for (int guesses = 0; guesses < 10; guesses++) {
      assertThatThrownBy(() -> Web.run(guess, "RETURN 1")).hasMessageContaining("401");
    }

    try (Driver driver =
        GraphDatabase.driver(
            endpoint.bolt(), AuthTokens.basic(endpoint.username(), endpoint.password()))) {
      driver.executableQuery("RETURN 1").execute();
      assertThatThrownBy(
              driver.executableQuery("LOAD CSV FROM '" + file.toUri() + "' AS row RETURN row")
                  ::execute)
          .hasMessageContaining("allow_csv_import_from_file_urls");
    }
  }

  @Test
  void stopsWithinSecondsThoughClientsAreConnected() throws Exception {
    Endpoint endpoint = neo4j.start(Progress.SILENT);
    neo4j.awaitBrowser(endpoint, Progress.SILENT);
    Web.run(endpoint, "RETURN 1");
    try (Socket idle = new Socket("127.0.0.1", endpoint.bolt().getPort())) {
      long begun = System.nanoTime();

      assertThat(neo4j.stop(GRACE, Progress.SILENT)).isTrue();

      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
      assertThat(idle.isConnected()).isTrue();
    }
    assertThat(neo4j.status()).isEqualTo(new Status.Stopped(home.root()));
    assertThat(neo4j.stop(GRACE, Progress.SILENT)).isFalse();
  }

  @Test
  void isReplacedAfterItHungAndWasKilledAndKeepsItsData() throws Exception {
    Endpoint first = neo4j.start(Progress.SILENT);
    neo4j.awaitBrowser(first, Progress.SILENT);
    Web.run(first, "CREATE CONSTRAINT once FOR (n:Kept) REQUIRE n.key IS UNIQUE");
    Status.Running running = (Status.Running) neo4j.status();
    assertThat(running.version()).isNotEqualTo("unknown");
    assertThat(running.memory()).isPresent();
    assertThat(neo4j.start(Progress.SILENT)).as("started again").isEqualTo(first);

    new ProcessBuilder("kill", "-STOP", Long.toString(running.pid())).start().waitFor();
    assertThat(neo4j.status()).isInstanceOf(Status.Silent.class);
    assertThatThrownBy(() -> neo4j.start(Progress.SILENT))
        .isInstanceOfSatisfying(
            UserProblemException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo(new ServerProblem.Hangs(running.pid(), home.log())));

    ProcessHandle killed = ProcessHandle.of(running.pid()).orElseThrow();
    killed.destroyForcibly();
    killed.onExit().join();
    assertThat(neo4j.status()).isEqualTo(new Status.Gone(home.root(), running.pid(), home.log()));
    Path left = Files.createDirectories(home.temporary().resolve("left/by the killed one"));
    tearTheLastTransaction();
    Path log = home.neo4j().resolve("logs/debug.log");
    Files.write(log, new byte[20 << 20], StandardOpenOption.APPEND);

    Endpoint second = neo4j.start(Progress.SILENT);
    neo4j.awaitBrowser(second, Progress.SILENT);
    assertThat(second).as("also at the same ports").isEqualTo(first);
    assertThatThrownBy(
            () -> Web.run(second, "CREATE CONSTRAINT once FOR (n:Other) REQUIRE n.key IS UNIQUE"))
        .as("the constraint survived")
        .isInstanceOf(IOException.class);
    assertThat(((Status.Running) neo4j.status()).pid()).isNotEqualTo(running.pid());
    assertThat(left.getParent()).doesNotExist();
    assertThat(Files.size(log)).as("a log that is too long is put aside").isLessThan(20 << 20);
    assertThat(Files.size(log.resolveSibling("debug.log.01"))).isGreaterThan(20 << 20);
  }

  /** As a full disk does it: the log of transactions ends inside one. */
  private void tearTheLastTransaction() throws IOException {
    Path log = home.data().resolve("transactions/neo4j/neostore.transaction.db.0");
    byte[] written = Files.readAllBytes(log);
    int end = written.length;
    while (written[end - 1] == 0) {
      end--;
    }
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(written, 200, 1000), end + 3L);
    }
  }

  @Test
  void takesAPasswordThatLooksLikeAnOption() throws Exception {
    home.create();
    home.write(home.password(), "--secret-of-its-owner");

    Endpoint endpoint = neo4j.start(Progress.SILENT);
    neo4j.awaitBrowser(endpoint, Progress.SILENT);

    assertThat(endpoint.password()).isEqualTo("--secret-of-its-owner");
    Web.run(endpoint, "RETURN 1");
  }

  @Test
  void isTakenOverFromACommandThatDiedWhileItStarted() throws Exception {
    Process command = Servers.begin(home.root());
    await(
        GRACE,
        () -> {
          assertThat(command.isAlive()).as("still starting it").isTrue();
          return home.exists(home.pid()) && !servers().isEmpty();
        });
    command.destroyForcibly().waitFor();
    List<Long> half = servers();

    neo4j.start(Progress.SILENT);

    assertThat(servers()).isEqualTo(half);
  }

  @Test
  void takesOtherPortsWhenTheUsualOnesAreTaken() throws Exception {
    try (ServerSocket bolt = occupy(7687);
        ServerSocket http = occupy(7474)) {
      Endpoint endpoint = neo4j.start(Progress.SILENT);
      neo4j.awaitBrowser(endpoint, Progress.SILENT);

      assertThat(endpoint.bolt().getPort()).isNotEqualTo(7687);
      assertThat(endpoint.http().getPort()).isNotEqualTo(7474);
      assertThat(bolt.isClosed() || http.isClosed()).isFalse();
    }
  }

  @Test
  void choosesAgainWhenAPortIsTakenBeforeItIsOpened() throws Exception {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress("127.0.0.1", 0));
      int taken = other.getLocalPort();
      Ports free = Ports.any();
      List<Ports> choices =
          new ArrayList<>(
              List.of(new Ports(taken, free.http()), new Ports(free.bolt(), taken), Ports.any()));
      // One choice more: the admin tool reads the configuration too.
      choices.addFirst(free);
      ServerRuntime runtime =
          new ServerRuntime(
              Optional.of(Servers.JDK), Servers.CLASS_PATH, Optional.of(Servers.cacheFolder()));
      LocalNeo4j unlucky =
          new LocalNeo4j(
              home.root(), runtime, choices::removeFirst, ClassCache.of(runtime), Optional.empty());

      Endpoint endpoint = unlucky.start(Progress.SILENT);

      assertThat(List.of(endpoint.bolt().getPort(), endpoint.http().getPort()))
          .doesNotContain(taken);
      assertThat(choices).isEmpty();
    }
  }

  @Test
  void saysWhyItCannotStart() throws Exception {
    home.create();
    home.write(home.password(), "secret");
    Path inTheWay = Files.createDirectories(home.data().resolve("databases/store_lock"));

    assertThatThrownBy(() -> neo4j.start(Progress.SILENT))
        .isInstanceOfSatisfying(
            UserProblemException.class,
            e -> {
              assertThat(e.problem())
                  .isInstanceOfSatisfying(
                      ServerProblem.Ended.class,
                      ended ->
                          assertThat(ended.log())
                              .anyMatch(line -> line.contains(inTheWay.toString())));
              assertThat(Wording.of(e.problem()).next()).contains(home.log().toString());
            });
  }

  @Test
  void makesAClassCacheInTheBackgroundAndUsesIt() throws Exception {
    Path made = Servers.cacheIn(Servers.cacheFolder()).orElseThrow();
    assertThat(made).isNotEmptyFile();
    neo4j.start(Progress.SILENT);
    assertThat(home.javaOptions()).content().contains("Cache=" + made);
    neo4j.stop(GRACE, Progress.SILENT);

    Path folder = Files.createDirectory(temp.resolve("cache folder"));
    Files.writeString(folder.resolve(made.getFileName()), "damaged");
    neo4j = Servers.at(home.root(), Optional.of(folder));
    neo4j.start(Progress.SILENT);
    assertThat(neo4j.status()).as("does without a damaged one").isInstanceOf(Status.Running.class);
  }

  @Test
  void endsTheMakingOfTheClassCacheWhenItStops() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("cache folder"));
    neo4j = Servers.at(home.root(), Optional.of(folder));
    neo4j.start(Progress.SILENT);
    assertThat(processesOf(folder)).isNotEmpty();

    neo4j.stop(GRACE, Progress.SILENT);

    await(GRACE, () -> processesOf(folder).isEmpty());
  }

  @Test
  void endsTheMakingOfTheClassCacheAtAnyMoment() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("cache folder"));
    Training training = new Training(folder);
    ServerRuntime runtime =
        new ServerRuntime(Optional.of(Servers.JDK), Servers.CLASS_PATH, Optional.of(folder));
    for (int milliseconds = 0; milliseconds < 4000; milliseconds = milliseconds * 3 / 2 + 5) {
      training.begin(runtime, runtime.check());
      Thread.sleep(milliseconds);

      training.end();

      await(GRACE, () -> processesOf(folder).isEmpty());
    }
  }

  private static List<String> processesOf(Path folder) {
    return commandLines().stream().filter(line -> line.contains(folder.toString())).toList();
  }

  private List<Long> servers() {
    return ProcessHandle.allProcesses()
        .filter(process -> new ServerProcess(home).isServer(process))
        .map(ProcessHandle::pid)
        .toList();
  }

  private static List<String> commandLines() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().arguments().map(Arrays::toString).stream())
        .toList();
  }

  private static boolean isOpenToOthers(Path file) {
    try {
      return !Set.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE)
          .containsAll(Files.getPosixFilePermissions(file));
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  /**
   * What ended a moment ago may still hold the port, and lets go of it; a stranger keeps it, which
   * is as good.
   */
  private static ServerSocket occupy(int port) throws IOException, InterruptedException {
    ServerSocket socket = new ServerSocket();
    long limit = System.nanoTime() + GRACE.toNanos();
    while (!socket.isBound() && System.nanoTime() < limit) {
      try {
        socket.bind(new InetSocketAddress("127.0.0.1", port));
      } catch (BindException taken) {
        Thread.sleep(50);
      }
    }
    return socket;
  }

  private static void await(Duration patience, Callable<Boolean> event) throws Exception {
    long limit = System.nanoTime() + patience.toNanos();
    while (!event.call()) {
      assertThat(System.nanoTime()).as("within " + patience).isLessThan(limit);
      Thread.sleep(5);
    }
  }
}

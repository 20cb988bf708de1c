package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A local Neo4j that nobody uses stops, and one that somebody uses does not. */
@Tag("long")
class IdleStopIT {

  private static final Duration IDLE = Duration.ofSeconds(6);
  private static final Duration LONGER = IDLE.multipliedBy(3);
  private static final Duration GRACE = Duration.ofSeconds(60);

  @TempDir private Path temp;
  private LocalCommands verbgraph;

  @AfterEach
  void stop() {
    verbgraph.run("stop");
  }

  /** In a process of its own, as a process uses a server until it ends. */
  private Process begin(String... arguments) throws IOException {
    return verbgraph.begin(
        Map.of("VERBGRAPH_IDLE_STOP", IDLE.toSeconds() + "s"), said(arguments[0]), arguments);
  }

  private static void tell(Process shell, String command) throws IOException {
    shell.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
    shell.getOutputStream().flush();
  }

  private Path said(String command) {
    return temp.resolve("said by " + command);
  }

  private String status() throws Exception {
    assertThat(begin("status").waitFor()).isZero();
    return Files.readString(said("status"));
  }

  private boolean runs() throws Exception {
    return !status().contains("Neo4j is not running");
  }

  @Test
  void onlyOneThatNobodyUsesIsStopped() throws Exception {
    verbgraph = LocalCommands.atOtherPorts(temp.resolve("home"));
    Process start = begin("start");
    assertThat(start.waitFor()).as(Files.readString(said("start"))).isZero();
    String status = status();
    assertThat(status).contains("Idle      stops after 6 s without use");

    Process shell = begin("shell");
    tell(shell, "list");
    Thread.sleep(LONGER);
    assertThat(runs()).as("a shell is open, in which something was asked").isTrue();
    String bolt = status.replaceAll("(?s).*(neo4j://[\\d.:]+).*", "$1");
    String password = Files.readString(temp.resolve("home/password")).strip();
    try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password))) {
      driver.verifyConnectivity();
      tell(shell, "exit");
      assertThat(shell.waitFor()).isZero();
      Thread.sleep(LONGER);
      assertThat(runs()).as("somebody is connected, as Browser is").isTrue();
    }

    long limit = System.nanoTime() + GRACE.toNanos();
    // To ask whether it runs would be use.
    while (Files.exists(temp.resolve("home/server.pid"))) {
      assertThat(System.nanoTime()).as("stops within " + GRACE).isLessThan(limit);
      Thread.sleep(50);
    }
    assertThat(begin("list").waitFor()).as("starts again, and there is nothing").isEqualTo(1);
  }
}

package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.server.browser.BrowserPages;
import dev.verbgraph.server.browser.BrowserPass;
import dev.verbgraph.server.idle.IdleStop;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder that holds everything the local server owns, and that only its owner can read. */
record Home(Path root) {
  Home {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * Where the home is: {@code VERBGRAPH_HOME}, else {@code $XDG_DATA_HOME/verbgraph}, else {@code
   * ~/.local/share/verbgraph}. An empty variable counts as unset; a relative {@code XDG_DATA_HOME}
   * is ignored, as its specification asks.
   */
  static Path locate(Map<String, String> environment, Path userHome) {
    return variable(environment, "VERBGRAPH_HOME")
        .map(Path::of)
        .or(() ->
            variable(environment, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(Home::named))
        .orElseGet(() -> {
          Path home = variable(environment, "HOME").map(Path::of).orElse(userHome);
          return named(home.resolve(".local").resolve("share"));
        });
  }

  private static Path named(Path dataHome) {
    return dataHome.resolve("verbgraph");
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** Held by the one process that starts or stops the server. */
  Path lock() {
    return root.resolve(IdleStop.LOCK_FILE);
  }

  /** The server's process id, written by that process itself. */
  Path pid() {
    return root.resolve(IdleStop.PID_FILE);
  }

  /** Held by each process that uses the server. */
  Path use() {
    return root.resolve(IdleStop.USE_FILE);
  }

  /** What the user has set; may be missing. */
  Path settings() {
    return root.resolve("settings.conf");
  }

  Path password() {
    return root.resolve("password");
  }

  /** What the server and the admin tool print. */
  Path log() {
    return root.resolve("server.log");
  }

  /**
   * The Java options of the server, class path included: too long for a command line that others
   * read.
   */
  Path javaOptions() {
    return root.resolve("server.java-options");
  }

  /** Neo4j's own home. */
  Path neo4j() {
    return root.resolve("neo4j");
  }

  /** The classes and files of the pages that Neo4j serves for Browser. */
  Path browserJar() {
    return root.resolve("browser.jar");
  }

  Path browserPass() {
    return root.resolve(BrowserPages.PASS_FILE);
  }

  /** Where Java unpacks native libraries; elsewhere others could put something in their place. */
  Path temporary() {
    return root.resolve("tmp");
  }

  Path conf() {
    return neo4j().resolve("conf");
  }

  Path configuration() {
    return conf().resolve("neo4j.conf");
  }

  Path data() {
    return neo4j().resolve("data");
  }

  /** The version of the Neo4j that opened the data last. */
  Path version() {
    return neo4j().resolve("version");
  }

  /**
   * @throws UserProblemException when others own the folder, or may write to it: what is in it
   *     decides which server gets the password, and which programs run
   */
  void refuseOthers() {
    try {
      if (Files.exists(root)) {
        OwnerOnly.refusal(root)
            .ifPresent(reason -> {
              throw new UserProblemException(new ServerProblem.HomeOfOthers(root, reason));
            });
      }
    } catch (IOException e) {
      throw unusable(e, root);
    }
  }

  void create() {
    try {
      OwnerOnly.folder(root);
      OwnerOnly.folder(conf());
      OwnerOnly.folder(temporary());
    } catch (IOException e) {
      throw unusable(e, root);
    }
  }

  /** What a server that was killed has left there. */
  void emptyTemporary() {
    try (var files = Files.list(temporary())) {
      for (Path file : files.toList()) {
        FileTree.delete(file);
      }
    } catch (IOException e) {
      throw unusable(e, temporary());
    }
  }

  /** A page with a new {@link BrowserPass} that opens Browser. */
  Path writeBrowserPage(Endpoint endpoint, String cypher) {
    Path page = root.resolve("browser.html");
    try {
      String pass = new BrowserPass(browserPass()).issue(OwnerOnly::write);
      OwnerOnly.write(page, BrowserPage.text(endpoint, pass, cypher));
      return page;
    } catch (IOException e) {
      throw unusable(e, page);
    }
  }

  void writeBrowserJar() {
    try {
      BrowserJar.write(browserJar());
    } catch (IOException e) {
      throw unusable(e, browserJar());
    }
  }

  /** As {@link OwnerOnly#write}. */
  void write(Path file, String text) {
    try {
      OwnerOnly.write(file, text);
    } catch (IOException e) {
      throw unusable(e, file);
    }
  }

  /**
   * The text of a file without surrounding blanks; empty when there is no such file, or nothing in
   * it.
   */
  Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(e, file);
    }
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unusable(e, file);
    }
  }

  boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static UserProblemException unusable(IOException cause, Path path) {
    String reason =
        switch (cause) {
          case AccessDeniedException e -> "permission denied";
          case FileAlreadyExistsException e -> "it is not a folder";
          case NoSuchFileException e -> "it cannot be made there";
          case FileSystemException e when e.getReason() != null -> e.getReason();
          case IOException e -> String.valueOf(e.getMessage());
        };
    return new UserProblemException(new ServerProblem.HomeUnusable(path, reason), cause);
  }
}

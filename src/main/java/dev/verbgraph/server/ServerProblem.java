package dev.verbgraph.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why the local server cannot do what was asked: what happened and where, and what to do next. */
public sealed interface ServerProblem {
  /** What happened and where, one sentence. */
  String what();

  /** What to do about it, one sentence. */
  String next();

  /** The last lines of Neo4j's log, where they say more; otherwise empty. */
  default List<String> log() {
    return List.of();
  }

  /** A file or folder of the home cannot be made, read or written. */
  record HomeUnusable(Path path, String reason) implements ServerProblem {
    @Override
    public String what() {
      return "cannot use " + path + ": " + reason;
    }

    @Override
    public String next() {
      return "free it, or name another folder with VERBGRAPH_HOME.";
    }
  }

  /** No JDK was given that this Neo4j runs on. */
  record JavaUnfit(Optional<Path> javaHome, String found) implements ServerProblem {
    @Override
    public String what() {
      return "Neo4j needs a JDK 21 or 25, and "
          + javaHome.map(home -> home + " ").orElse("")
          + found;
    }

    @Override
    public String next() {
      return "install one, or name its folder with VERBGRAPH_JAVA_HOME.";
    }
  }

  /** The list of the server's jars, or one of the jars, is not there. */
  record ClassPathMissing(Path path) implements ServerProblem {
    @Override
    public String what() {
      return "Neo4j's class path is incomplete: " + path + " does not exist";
    }

    @Override
    public String next() {
      return "delete the folder target and start again: it is then built anew.";
    }
  }

  /** The data was last opened by a newer Neo4j than this one. */
  record DataFromNewerNeo4j(Path data, String itsVersion, String ourVersion)
      implements ServerProblem {
    @Override
    public String what() {
      return data + " belongs to Neo4j " + itsVersion + ", this is " + ourVersion;
    }

    @Override
    public String next() {
      return "update Verbgraph, or name another folder with VERBGRAPH_HOME.";
    }
  }

  /** There is data, and the file with its password is gone. */
  record PasswordLost(Path passwordFile, Path data) implements ServerProblem {
    @Override
    public String what() {
      return "the password of " + data + " is lost: " + passwordFile + " is missing or empty";
    }

    @Override
    public String next() {
      return "put the file back, or move the data folder away and import again.";
    }
  }

  /** The operating system gives no free port. */
  record NoPort(String reason) implements ServerProblem {
    @Override
    public String what() {
      return "no free port on " + Ports.HOST + ": " + reason;
    }

    @Override
    public String next() {
      return "end programs that hold ports, then try again.";
    }
  }

  /** Neo4j, or its admin tool, ended before it was ready. */
  record Ended(String program, Path logFile, List<String> log) implements ServerProblem {
    @Override
    public String what() {
      return program + " ended before it was ready";
    }

    @Override
    public String next() {
      return "see " + logFile + ".";
    }
  }

  /** Something takes longer than it ever should. */
  record TimedOut(String forWhat, Duration limit, Path logFile, List<String> log)
      implements ServerProblem {
    @Override
    public String what() {
      return forWhat + ", for more than " + limit.toSeconds() + " s";
    }

    @Override
    public String next() {
      return "see " + logFile + ", then try again.";
    }
  }
}

package dev.verbgraph.problem;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Neo4j cannot be reached, or refuses. */
public sealed interface DatabaseProblem extends UserProblem {

  /** Nothing answers at the address, or not as Neo4j does. */
  record Unreachable(URI uri) implements DatabaseProblem {}

  /** A server has ended the connection, or the leader of a cluster leads no more. */
  record ConnectionLost(URI uri) implements DatabaseProblem {}

  /** Nobody knows the name of the host. */
  record UnknownHost(String host) implements DatabaseProblem {}

  /** Something took the call, and then said nothing. */
  record Silent(URI uri, Duration waited) implements DatabaseProblem {}

  /** The scheme asks for TLS, and the server speaks plain Bolt. */
  record NotEncrypted(URI uri) implements DatabaseProblem {}

  /** The server speaks TLS, and the scheme asks for plain Bolt. */
  record Encrypted(URI uri) implements DatabaseProblem {}

  /** The server's certificate is none that Java trusts for this host. */
  record Untrusted(URI uri) implements DatabaseProblem {}

  /** A web server answers, such as that of Neo4j Browser. */
  record WebServer(URI uri) implements DatabaseProblem {}

  /** The database is there, and not open. */
  record DatabaseOffline(String said) implements DatabaseProblem {}

  /** The database met an error after which it does nothing before it is started again. */
  record NeedsRestart(String said) implements DatabaseProblem {}

  /** The driver does not know such addresses. */
  record NotAnAddress(URI uri) implements DatabaseProblem {}

  /**
   * The user or the password is wrong.
   *
   * @param passwordFile where Verbgraph keeps the password; empty when a person gave it
   */
  record Unauthorized(URI uri, String username, Optional<Path> passwordFile)
      implements DatabaseProblem {}

  /** After several wrong passwords, no password is accepted for some seconds. */
  record TooManyPasswords(URI uri, String username) implements DatabaseProblem {}

  /** There is no database of that name. */
  record NoSuchDatabase(String said) implements DatabaseProblem {}

  /** A procedure could not do its work, for example because an index is missing. */
  record ProcedureFailed(String said) implements DatabaseProblem {}

  /** Somebody else made the same constraint or index meanwhile. */
  record AlreadyThere(String said) implements DatabaseProblem {}

  /** A node that has to be the only one with its key is not. */
  record NotUnique(String said) implements DatabaseProblem {}

  /** The statement would write and was only allowed to read. */
  record WouldWrite(String said) implements DatabaseProblem {}

  /** The user may not do this. */
  record Forbidden(String said) implements DatabaseProblem {}

  /** What one transaction asked for or wrote takes more memory than Neo4j has for one. */
  record OutOfMemory() implements DatabaseProblem {}

  /**
   * The same, of what an import writes.
   *
   * @param document the path of the largest note among it
   */
  record NoteTooLarge(String document) implements DatabaseProblem {}

  /** It took longer than it was allowed to. */
  record TimedOut() implements DatabaseProblem {}

  /**
   * A newer Verbgraph wrote the graph.
   *
   * @param unknown what this one does not know of it, such as {@code migration 011-x}
   */
  record NewerGraph(String unknown) implements DatabaseProblem {}

  /**
   * Anything else that Neo4j says no to.
   *
   * @param said by Neo4j
   */
  record Refused(String said) implements DatabaseProblem {}

  /**
   * Constraints or indexes are gone that an import has made.
   *
   * @param migrations those that make them, at least one
   */
  record SchemaIncomplete(List<String> migrations) implements DatabaseProblem {}

  /**
   * A check of the graph found something.
   *
   * @param check its name
   * @param rows how much
   */
  record CheckFailed(String check, int rows) implements DatabaseProblem {}

  /** The graph is not whole: an import is under way, or was interrupted. */
  record ImportUnderWay() implements DatabaseProblem {}

  /** Other imports keep changing the graph, so this one is not written. */
  record ImportContended() implements DatabaseProblem {}

  /**
   * The graph is to become that of another Neo4j, and has documents which that does not have.
   *
   * @param documents how many
   * @param example the path of one
   */
  record OthersThere(int documents, String example) implements DatabaseProblem {}

  /** Imports keep changing the graph that another one is uploaded to. */
  record UploadContended() implements DatabaseProblem {}

  /** Imports keep changing the graph, so nothing was removed. */
  record ForgettingContended() implements DatabaseProblem {}

  /** The address of Neo4j names no host on which to look for Neo4j Browser. */
  record NoHost(URI uri) implements DatabaseProblem {}

  /**
   * No Neo4j Browser answers.
   *
   * @param candidates where it was looked for, at least one
   */
  record NoBrowser(List<URI> candidates) implements DatabaseProblem {}
}

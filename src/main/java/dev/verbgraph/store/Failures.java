package dev.verbgraph.store;

import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UserProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says what a failure of the driver means for the person who waits for an answer. */
final class Failures {

  private Failures() {}

  static UserProblemException of(Neo4jException failure, Target target) {
    UserProblem problem =
        switch (failure) {
          // To stop waiting, the driver cuts the connection, and reports that.
          case Neo4jException cut when Thread.currentThread().isInterrupted() ->
              new Interrupted.Undone();
          case AuthenticationException wrong ->
              new DatabaseProblem.Unauthorized(
                  target.uri(), target.username(), target.passwordFile());
          case Neo4jException web when said(web).contains("responded HTTP") ->
              new DatabaseProblem.WebServer(target.uri());
          // What else it says in place of a version, such as an alert of TLS.
          case Neo4jException other when said(other).contains("server suggested") ->
              atTheAddress(target.uri());
          case ServiceUnavailableException gone -> atTheAddress(target.uri());
          case SessionExpiredException gone -> lost(target.uri());
          case SecurityException broken when broken.getCause() instanceof IOException ->
              atTheAddress(target.uri());
          case SecurityException refused -> new DatabaseProblem.Forbidden(said(refused));
          // Something took the call and then was silent.
          case Neo4jException silence when silence.getCause() instanceof TimeoutException ->
              new DatabaseProblem.Silent(target.uri(), target.greeting());
          default -> byCode(failure, target);
        };
    return new UserProblemException(problem, failure);
  }

  /** The driver only says that it could not connect. */
  private static UserProblem atTheAddress(URI uri) {
    boolean encrypted = uri.getScheme().contains("+");
    return switch (Probe.at(uri)) {
      case BOLT ->
          encrypted ? new DatabaseProblem.NotEncrypted(uri) : new DatabaseProblem.Unreachable(uri);
      case TLS ->
          encrypted ? new DatabaseProblem.Unreachable(uri) : new DatabaseProblem.Encrypted(uri);
      case UNTRUSTED_TLS ->
          encrypted ? new DatabaseProblem.Untrusted(uri) : new DatabaseProblem.Encrypted(uri);
      case HTTP -> new DatabaseProblem.WebServer(uri);
      case NOTHING -> new DatabaseProblem.Unreachable(uri);
    };
  }

  /** There was a connection, and in a cluster perhaps a leader. */
  private static UserProblem lost(URI uri) {
    return Probe.at(uri) == Probe.Answer.NOTHING
        ? new DatabaseProblem.Unreachable(uri)
        : new DatabaseProblem.ConnectionLost(uri);
  }

  private static String said(Neo4jException failure) {
    return Objects.requireNonNullElse(failure.getMessage(), String.valueOf(failure.code()));
  }

  /** By Neo4j's status codes, see the Neo4j manual, "Neo4j error codes". */
  private static UserProblem byCode(Neo4jException failure, Target target) {
    String code = String.valueOf(failure.code());
    String said = said(failure);
    if (code.equals("Neo.ClientError.Security.AuthenticationRateLimit")) {
      return new DatabaseProblem.TooManyPasswords(target.uri(), target.username());
    }
    if (code.startsWith("Neo.ClientError.Database.DatabaseNotFound")) {
      return new DatabaseProblem.NoSuchDatabase(said);
    }
    // One that was stopped, or that is not open yet.
    if (code.endsWith(".Database.DatabaseUnavailable")) {
      return new DatabaseProblem.DatabaseOffline(said);
    }
    // An error while it wrote, such as a full disk, and every transaction after it.
    if (code.matches("Neo\\.DatabaseError\\.Transaction\\.Transaction(Start|Commit)Failed")
        || code.equals("Neo.DatabaseError.Transaction.TransactionLogError")) {
      return new DatabaseProblem.NeedsRestart(said);
    }
    if (code.equals("Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists")) {
      return new DatabaseProblem.AlreadyThere(said);
    }
    // The one when a node is written, the other when the constraint itself is.
    if (code.equals("Neo.ClientError.Schema.ConstraintValidationFailed")
        || code.endsWith("Schema.ConstraintCreationFailed")) {
      return new DatabaseProblem.NotUnique(said);
    }
    if (code.equals("Neo.ClientError.Statement.AccessMode")) {
      return new DatabaseProblem.WouldWrite(said);
    }
    if (code.startsWith("Neo.ClientError.Security")) {
      return new DatabaseProblem.Forbidden(said);
    }
    // Somebody ended it, as Ctrl-C does from another thread. Neo4j and its driver put it into
    // different classes.
    if (code.endsWith(".Transaction.Terminated")) {
      return new Interrupted.Undone();
    }
    // What one transaction may take, what all may take together, or what there is.
    if (code.matches("Neo\\.\\w+\\.General\\.\\w*OutOfMemoryError")) {
      return new DatabaseProblem.OutOfMemory();
    }
    if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
      return new DatabaseProblem.TimedOut();
    }
    if (code.equals("Neo.ClientError.Procedure.ProcedureCallFailed")) {
      return new DatabaseProblem.ProcedureFailed(said);
    }
    if (code.startsWith("Neo.ClientError.Statement")
        || code.startsWith("Neo.ClientError.Procedure")
        || code.startsWith("Neo.ClientError.Schema")) {
      return new QueryProblem.InvalidCypher(said);
    }
    return new DatabaseProblem.Refused(said);
  }
}

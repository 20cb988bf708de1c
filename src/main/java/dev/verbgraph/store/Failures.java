package dev.verbgraph.store;

import dev.verbgraph.store.DatabaseException.Reason;
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

  static DatabaseException of(Neo4jException failure, Target target) {
    String code = String.valueOf(failure.code());
    Reason reason =
        switch (failure) {
          // To stop waiting, the driver cuts the connection, and reports that.
          case Neo4jException cut when Thread.currentThread().isInterrupted() -> Reason.INTERRUPTED;
          case AuthenticationException wrong -> Reason.UNAUTHORIZED;
          case ServiceUnavailableException gone -> Reason.UNREACHABLE;
          case SessionExpiredException gone -> Reason.UNREACHABLE;
          case SecurityException refused -> Reason.FORBIDDEN;
          // Something took the call and then was silent.
          case Neo4jException silence when silence.getCause() instanceof TimeoutException ->
              Reason.UNREACHABLE;
          default -> reason(code);
        };
    String message =
        switch (reason) {
          case UNREACHABLE -> unreachable(target);
          case TOO_MANY_PASSWORDS ->
              "Neo4j at "
                  + target.uri()
                  + " was given too many wrong passwords for "
                  + target.username();
          case UNAUTHORIZED ->
              "Neo4j at "
                  + target.uri()
                  + " does not accept this password for "
                  + target.username();
          case NO_SUCH_DATABASE,
              INVALID_CYPHER,
              ALREADY_THERE,
              NOT_UNIQUE,
              WOULD_WRITE,
              FORBIDDEN,
              NEWER_GRAPH,
              REFUSED ->
              Objects.requireNonNullElse(failure.getMessage(), code);
          case INTERRUPTED -> "interrupted";
          case TIMEOUT -> "Neo4j gave the statement up: it took longer than allowed";
        };
    return new DatabaseException(reason, message, failure);
  }

  static String unreachable(Target target) {
    return "no Neo4j answers at " + target.uri();
  }

  /** By Neo4j's status codes, see the Neo4j manual, "Neo4j error codes". */
  private static Reason reason(String code) {
    if (code.equals("Neo.ClientError.Security.AuthenticationRateLimit")) {
      return Reason.TOO_MANY_PASSWORDS;
    }
    if (code.startsWith("Neo.ClientError.Database.DatabaseNotFound")) {
      return Reason.NO_SUCH_DATABASE;
    }
    if (code.equals("Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists")) {
      return Reason.ALREADY_THERE;
    }
    // The one when a node is written, the other when the constraint itself is.
    if (code.equals("Neo.ClientError.Schema.ConstraintValidationFailed")
        || code.endsWith("Schema.ConstraintCreationFailed")) {
      return Reason.NOT_UNIQUE;
    }
    if (code.equals("Neo.ClientError.Statement.AccessMode")) {
      return Reason.WOULD_WRITE;
    }
    if (code.startsWith("Neo.ClientError.Security")) {
      return Reason.FORBIDDEN;
    }
    // Somebody ended it, as Ctrl-C does from another thread. Neo4j and its driver put it into
    // different classes.
    if (code.endsWith(".Transaction.Terminated")) {
      return Reason.INTERRUPTED;
    }
    if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
      return Reason.TIMEOUT;
    }
    if (code.startsWith("Neo.ClientError.Statement")
        || code.startsWith("Neo.ClientError.Procedure")
        || code.startsWith("Neo.ClientError.Schema")) {
      return Reason.INVALID_CYPHER;
    }
    return Reason.REFUSED;
  }
}

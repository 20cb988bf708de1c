package dev.verbgraph.store;

import org.jspecify.annotations.Nullable;

/**
 * Neo4j could not be reached, or refused. The transaction under way is undone; an import that takes
 * several keeps those before it, and importing again completes it.
 */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What happened, as far as it matters for what to do next. */
  public enum Reason {
    /** Nothing answers at the address, or not as Neo4j does. */
    UNREACHABLE,
    /** The user or the password is wrong. */
    UNAUTHORIZED,
    /** After several wrong passwords, no password is accepted for some seconds. */
    TOO_MANY_PASSWORDS,
    /** There is no database of that name. */
    NO_SUCH_DATABASE,
    /** The text is not Cypher, or names what does not exist. */
    INVALID_CYPHER,
    /** Somebody else made the same constraint or index meanwhile. */
    ALREADY_THERE,
    /** A node that has to be the only one with its key is not. */
    NOT_UNIQUE,
    /** The statement would write and was only allowed to read. */
    WOULD_WRITE,
    /** The user may not do this. */
    FORBIDDEN,
    /** It took longer than it was allowed to. */
    TIMEOUT,
    /** A newer Verbgraph has changed the graph in a way that this one does not know. */
    NEWER_GRAPH,
    /**
     * The thread that waited for the answer was interrupted, or somebody ended the transaction; it
     * is undone.
     */
    INTERRUPTED,
    /** Anything else that Neo4j says no to. */
    REFUSED
  }

  private final Reason reason;

  DatabaseException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

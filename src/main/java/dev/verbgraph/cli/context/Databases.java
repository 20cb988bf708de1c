package dev.verbgraph.cli.context;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Bookmarks;
import dev.verbgraph.store.Target;
import java.util.Optional;

/** How commands come to a graph. */
@FunctionalInterface
public interface Databases {

  /**
   * The Neo4j of this machine, for commands that name no other. Starts it if it does not run.
   *
   * @throws UserProblemException when it cannot be started
   */
  Target local();

  /**
   * Does what can be done about a failure of the Neo4j of this machine.
   *
   * @param failure what ended a command
   * @return what there is to tell of it
   */
  default Throwable heal(Throwable failure) {
    return failure;
  }

  /** Whether a connection is there from an earlier command. */
  default boolean isOpen(Target target) {
    return false;
  }

  /**
   * @param bookmarks where those of a cluster are kept; empty for the Neo4j of this machine
   * @param slow told by another thread when Neo4j has not let in for two seconds
   * @return a connection that the command leaves open: closing it takes longer than most questions,
   *     and whoever runs one command ends anyway
   * @throws UserProblemException when no answer comes
   */
  default GraphAccess open(Target target, Optional<Bookmarks> bookmarks, Runnable slow) {
    return GraphAccess.open(target, bookmarks, slow);
  }
}

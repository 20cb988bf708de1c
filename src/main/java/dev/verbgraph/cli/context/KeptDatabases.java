package dev.verbgraph.cli.context;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Bookmarks;
import dev.verbgraph.store.Target;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Connections that stay open from one command to the next. */
public final class KeptDatabases implements Databases {

  private final Databases databases;
  private final Map<Target, GraphAccess> open = new ConcurrentHashMap<>();
  private @Nullable Target local;

  public KeptDatabases(Databases databases) {
    this.databases = databases;
  }

  /**
   * Asked for every time: somebody may have stopped it, and a connection that is kept would only
   * notice after a minute.
   */
  @Override
  public Target local() {
    Target now = databases.local();
    if (!now.equals(local)) {
      // It was started again elsewhere; what still went to the old place would wait in vain.
      Optional.ofNullable(local).ifPresent(open::remove);
      local = now;
    }
    return now;
  }

  @Override
  public Throwable heal(Throwable failure) {
    return databases.heal(failure);
  }

  @Override
  public boolean isOpen(Target target) {
    return open.containsKey(target);
  }

  @Override
  public GraphAccess open(Target target, Optional<Bookmarks> bookmarks, Runnable slow) {
    return open.computeIfAbsent(target, missing -> databases.open(missing, bookmarks, slow));
  }

  /** Ends what is asked at the moment, from another thread. */
  public void cancel() {
    for (GraphAccess graph : open.values()) {
      try {
        graph.cancel();
      } catch (UserProblemException gone) {
        // Nobody answers there, so nobody is waited for any longer than a timeout.
      }
    }
  }
}

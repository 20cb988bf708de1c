package dev.verbgraph.cli;

import dev.verbgraph.store.Database;
import dev.verbgraph.store.DatabaseException;
import dev.verbgraph.store.Target;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Connections that stay open from one command to the next. */
final class KeptDatabases implements Databases {

  private final Databases databases;
  private final Map<Target, Database> open = new ConcurrentHashMap<>();
  private Target local;

  KeptDatabases(Databases databases) {
    this.databases = databases;
  }

  /** Asked for once: to make sure that it still runs takes as long as a question. */
  @Override
  public Target local() {
    if (local == null) {
      local = databases.local();
    }
    return local;
  }

  /** The local Neo4j may have been stopped: the next command starts it again. */
  void forgetLocal() {
    local = null;
  }

  @Override
  public Database open(Target target) {
    return open.computeIfAbsent(target, databases::open);
  }

  /** Ends what is asked at the moment, from another thread. */
  void cancel() {
    for (Database database : open.values()) {
      try {
        database.cancel();
      } catch (DatabaseException gone) {
        // Nobody answers there, so nobody is waited for any longer than a timeout.
      }
    }
  }
}

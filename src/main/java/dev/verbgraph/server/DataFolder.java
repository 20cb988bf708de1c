package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;

/**
 * The data of a home's server that does not run. They are exchanged as a whole: whatever happens
 * meanwhile, either the old or the new are there afterwards.
 *
 * <p>Why: docs/decisions/0059-a-graph-is-exchanged-as-a-folder.md.
 */
record DataFolder(Home home) {

  /** What a dump holds. All else belongs to the home: its users, and what Neo4j knows it by. */
  private static final Set<Path> GRAPH =
      Set.of(Path.of("databases/neo4j"), Path.of("transactions/neo4j"));

  /**
   * @return the version of the Neo4j that has them now; empty where there are none, or nothing says
   *     so
   */
  Optional<String> version() {
    return Password.hasData(home) ? home.read(home.version()) : Optional.empty();
  }

  /**
   * @throws UserProblemException when a newer Neo4j has them: an older one cannot read them
   */
  void refuseNewer(String ours) {
    version()
        .filter(theirs -> Versions.isNewer(theirs, ours))
        .ifPresent(theirs -> {
          throw new UserProblemException(
              new ServerProblem.DataFromNewerNeo4j(home.data(), theirs, ours));
        });
  }

  /** A Neo4j home with data of its own, which are to be the home's. */
  Path draft() {
    return home.root().resolve("restore");
  }

  /** Where the data are while others take their place. */
  private Path former() {
    return home.data().resolveSibling("data.before");
  }

  /** Makes the draft: all that there is besides the graph. */
  void makeDraft() {
    try {
      deleteDraft();
      OwnerOnly.folder(draft().resolve("conf"));
      Files.copy(home.configuration(), draft().resolve("conf/neo4j.conf"));
      FileTree.copy(home.data(), draft().resolve("data"), GRAPH);
    } catch (IOException e) {
      throw Home.unusable(e, draft());
    }
  }

  /** Puts the data of the draft in the place of the home's. */
  void takeDraft() {
    try {
      Files.move(home.data(), former(), StandardCopyOption.ATOMIC_MOVE);
      Files.move(draft().resolve("data"), home.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Home.unusable(e, home.data());
    } finally {
      recover();
    }
    deleteDraft();
  }

  /** Ends what somebody who was killed has begun: all or nothing. */
  void recover() {
    try {
      if (!home.exists(home.data()) && home.exists(former())) {
        Files.move(former(), home.data(), StandardCopyOption.ATOMIC_MOVE);
      }
      FileTree.delete(former());
    } catch (IOException e) {
      throw Home.unusable(e, former());
    }
  }

  void deleteDraft() {
    try {
      FileTree.delete(draft());
    } catch (IOException e) {
      throw Home.unusable(e, draft());
    }
  }
}

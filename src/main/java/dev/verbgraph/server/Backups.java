package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The graph of a home whose server does not run, taken out and put back as Neo4j's dumps.
 *
 * <p>Why: docs/decisions/0059-a-graph-is-exchanged-as-a-folder.md.
 */
record Backups(Home home, AdminTool tool) {

  /**
   * Writes a whole file or none.
   *
   * @param file one that is not there, in a folder that is
   */
  void write(Path file) throws InterruptedException {
    Path folder = null;
    try {
      // Beside the file, as only from there it can be moved in one step.
      folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".verbgraph");
      Files.move(tool.dump(folder), file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Home.unusable(e, file);
    } finally {
      delete(folder);
    }
  }

  private static void delete(@Nullable Path folder) {
    try {
      if (folder != null) {
        FileTree.delete(folder);
      }
    } catch (IOException e) {
      throw Home.unusable(e, folder);
    }
  }

  /** Makes the graph what it was then. When that fails, it stays as it is. */
  void read(Path file) throws InterruptedException {
    DataFolder data = new DataFolder(home);
    try {
      data.makeDraft();
      tool.load(file, data.draft());
      data.takeDraft();
    } finally {
      data.deleteDraft();
    }
  }

  /**
   * Keeps the graph as an older Neo4j has left it, before a newer one makes it its own.
   *
   * @throws UserProblemException when that one was killed: only it can end what it began
   */
  void keep(String version) throws InterruptedException {
    Path folder = home.root().resolve("backups");
    Path dump = folder.resolve("neo4j-" + version + ".dump");
    try {
      OwnerOnly.folder(folder);
      Files.deleteIfExists(dump);
      write(dump);
    } catch (UserProblemException failed) {
      throw failed.problem() instanceof ServerProblem.ToolFailed
          ? new UserProblemException(
              new ServerProblem.OlderLeftOpen(
                  home.data(), version, home.log(), LogTail.of(home.log())))
          : failed;
    } catch (IOException e) {
      throw Home.unusable(e, folder);
    }
  }
}

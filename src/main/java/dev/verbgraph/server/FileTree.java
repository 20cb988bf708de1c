package dev.verbgraph.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.OptionalLong;

/** Folders with what is in them. */
final class FileTree {

  private FileTree() {}

  /** Deletes it, if it is there. */
  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (var files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The bytes of all files in it; empty where it cannot be read. */
  static OptionalLong size(Path tree) {
    Sizes sizes = new Sizes();
    try {
      Files.walkFileTree(tree, sizes);
      return OptionalLong.of(sizes.sum);
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }

  private static final class Sizes extends SimpleFileVisitor<Path> {
    private long sum;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      sum += attributes.size();
      return FileVisitResult.CONTINUE;
    }

    /** A server makes and deletes files all the time. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
      return FileVisitResult.CONTINUE;
    }
  }
}

package dev.verbgraph.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.Set;

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

  /**
   * Copies it.
   *
   * @param to a folder that is not there
   * @param without folders below it that are left out
   */
  static void copy(Path from, Path to, Set<Path> without) throws IOException {
    OwnerOnly.folder(requireNonNull(to.getParent()));
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path below = from.relativize(file);
        if (without.stream().noneMatch(below::startsWith)) {
          Files.copy(file, to.resolve(below), StandardCopyOption.COPY_ATTRIBUTES);
        }
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

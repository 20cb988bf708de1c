package dev.verbgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The edits whose cost is measured.
 *
 * @param notes the folder of the notes
 */
record Edits(Path notes) {

  private static final String END_OF_MAP = "```";

  /** In a file of the usual size, the last statement of its map gets another object. */
  void changeOneLine(String object) throws IOException {
    List<Path> files = bySize();
    Path file = files.get(files.size() / 2);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(lines.lastIndexOf(END_OF_MAP) - 1, "      " + object);
    Files.write(file, lines);
  }

  /** In the largest file, every place moves. */
  void insertLine() throws IOException {
    Path file = bySize().getLast();
    Files.writeString(file, "\n" + Files.readString(file));
  }

  private List<Path> bySize() throws IOException {
    try (Stream<Path> files = Files.list(notes)) {
      return files.sorted(Comparator.comparingLong(file -> file.toFile().length())).toList();
    }
  }
}

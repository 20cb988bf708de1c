package dev.verbgraph.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The queries that come with Verbgraph, and those of a folder of one's own, which win where names
 * are the same.
 */
public final class SavedQueries {

  private static final String ENDING = ".cypher";

  private final Map<String, SavedQuery> queries = new TreeMap<>();

  /**
   * @param own a folder with {@code .cypher} files; empty for none
   * @throws UncheckedIOException when the folder cannot be read
   */
  public SavedQueries(Optional<Path> own) {
    add(builtIn("ask"));
    add(builtIn("check"));
    own.map(SavedQueries::in).ifPresent(this::add);
  }

  /** All of them, by name. */
  public Collection<SavedQuery> all() {
    return queries.values();
  }

  /**
   * @return the query of that name, if there is one
   */
  public Optional<SavedQuery> named(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /**
   * @param folder of those that come with Verbgraph, for example {@code picture}
   * @return the queries in it, by name
   */
  public static List<SavedQuery> builtIn(String folder) {
    URL url = SavedQueries.class.getResource("/cypher/" + folder);
    if (url == null) {
      throw new IllegalArgumentException("no /cypher/" + folder);
    }
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        // One of its own: two threads may look into the same file.
        try (FileSystem files =
            FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()), Map.of())) {
          return in(files.getPath("/cypher", folder));
        }
      }
      return in(Path.of(url.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<SavedQuery> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<SavedQuery> queries = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        queries.add(new SavedQuery(name, Files.readString(file)));
      }
      return queries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<SavedQuery> more) {
    more.forEach(query -> queries.put(query.name(), query));
  }
}

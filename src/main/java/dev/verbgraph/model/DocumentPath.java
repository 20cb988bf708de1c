package dev.verbgraph.model;

/**
 * The path by which a document is known: the name of the imported folder and the way below it, with
 * slashes, for example {@code seeds/azure-services-map.md}.
 */
public record DocumentPath(String value) implements Comparable<DocumentPath> {

  /**
   * @return the path of the folder that it is in; empty for a file that was imported by itself
   */
  public String folder() {
    return value.substring(0, Math.max(0, value.lastIndexOf('/')));
  }

  /**
   * @return the name of the file without its ending
   */
  public String fileName() {
    return fileName(value);
  }

  /**
   * @param path with slashes
   * @return the name of the file without folder and ending; a name that begins with its only dot
   *     has no ending
   */
  public static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int ending = name.lastIndexOf('.');
    return ending > 0 ? name.substring(0, ending) : name;
  }

  @Override
  public int compareTo(DocumentPath other) {
    return value.compareTo(other.value);
  }

  /** As the graph and messages have it. */
  @Override
  public String toString() {
    return value;
  }
}

package dev.verbgraph.store;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import java.nio.file.Path;

/**
 * Where the file of an exported document was, without telling it: an export may go to anybody, and
 * absolute paths name people, customers and machines. The folders above the document's own path
 * become a hash, so that all documents of a folder stay together, and whoever has the file at the
 * same place knows it again. There is no such path on any machine, so that the file counts as gone.
 *
 * <p>Why: docs/decisions/0047-an-export-does-not-tell-where-files-were.md.
 */
public final class HiddenLocation {

  private static final String HIDDEN = "/export-";

  /** Enough to tell folders apart. */
  private static final int DIGITS = 12;

  private HiddenLocation() {}

  /**
   * @param location a real, absolute path, or one that is hidden already: that stays as it is
   * @param document the path by which the file is known
   */
  public static Path of(Path location, DocumentPath document) {
    String text = location.toString();
    if (text.startsWith(HIDDEN)) {
      return location;
    }
    String above =
        isBelowSomething(location, document)
            ? text.substring(0, text.length() - document.value().length() - 1)
            : text;
    return Path.of(HIDDEN + ContentHash.of(above).hex().substring(0, DIGITS), document.value());
  }

  /**
   * @return whether the first path may be what {@link #of} made of the second one
   */
  public static boolean hides(Path hidden, Path location, DocumentPath document) {
    return hidden.toString().startsWith(HIDDEN)
        && isBelowSomething(location, document)
        && of(location, document).equals(hidden);
  }

  private static boolean isBelowSomething(Path location, DocumentPath document) {
    return location.toString().endsWith("/" + document.value());
  }
}

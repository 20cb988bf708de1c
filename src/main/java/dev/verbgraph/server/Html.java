package dev.verbgraph.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Pages, and text in them. */
final class Html {

  private Html() {}

  /**
   * @param neighbour a class next to which the page is
   * @return the page as it is in the sources, with what is to be filled in
   */
  static String page(Class<?> neighbour, String name) {
    try (InputStream in = requireNonNull(neighbour.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the text as it is written between tags, or in an attribute in double quotes
   */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "&#10;");
  }
}

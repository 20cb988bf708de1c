package dev.verbgraph.server;

/** Text in pages. */
final class Html {

  private Html() {}

  /**
   * @return the text as it stands between tags, or in an attribute in double quotes
   */
  static String attribute(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "&#10;");
  }
}

package dev.verbgraph.render;

import dev.verbgraph.data.Json;

/**
 * Which Verbgraph this is.
 *
 * @param java the version of the JVM that runs it
 */
public record VersionView(String version, String java) {

  /** For people: one line. */
  public String text() {
    return "verbgraph " + version;
  }

  /** For programs. */
  public String json() {
    return Json.line(this);
  }
}

package dev.verbgraph.map;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.Graph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A map as one HTML file: it asks nobody for anything, and runs nothing but what it brings.
 *
 * <p>Why: docs/decisions/0052-a-map-asks-nobody.md.
 */
public final class MapPage {

  /** In the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of("graph.js", "shapes.js", "canvas.js", "answers.js", "panel.js", "main.js");

  private MapPage() {}

  /**
   * @param opening what it shows first: what follows the {@code #} in its address then; empty for
   *     all
   * @return the text of the file; the same for the same graph, sources and opening
   */
  public static String of(Graph graph, Sources sources, String opening) {
    String pageStyle = file("page.css");
    String drawingStyle = file("drawing.css");
    String script =
        SCRIPTS.stream()
            .map(MapPage::file)
            .collect(Collectors.joining("\n", "(() => {\n'use strict'\n", "})()\n"));
    return file("map.html")
        .replace("{page-style-hash}", hash(pageStyle))
        .replace("{drawing-style-hash}", hash(drawingStyle))
        .replace("{script-hash}", hash(script))
        .replace("{page-style}", pageStyle)
        .replace("{drawing-style}", drawingStyle)
        .replace("{script}", script)
        // Last: what notes say is never looked through for what is to be filled in.
        .replace("{data}", inert(Json.line(MapBuilder.of(graph, sources, opening))));
  }

  /**
   * Nothing in it can end the element that it is in, or begin another one; as JSON it is the same.
   */
  private static String inert(String json) {
    return json.replace("<", "\\u003c");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private static String file(String name) {
    try (InputStream in = requireNonNull(MapPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

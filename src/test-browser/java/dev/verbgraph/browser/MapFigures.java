package dev.verbgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.app.MapLinks;
import dev.verbgraph.app.Notes;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.support.Silent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures maps: {@code mvn -Pbrowser verify -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=MapFigures} prints a table, and leaves pictures in {@code target/screenshots}. Not part
 * of the build: times depend on what else the machine does.
 */
class MapFigures {

  /** Drags the map for three seconds, as a pointer does. */
  private static final String FRAMES =
      """
      const done = arguments[0]
      const map = document.getElementById('map')
      const point = (type, x) => map.dispatchEvent(new PointerEvent(type,
        { pointerId: 1, clientX: x, clientY: 300, bubbles: true }))
      map.setPointerCapture = () => {}
      let frames = 0
      const begin = performance.now()
      point('pointerdown', 400)
      const frame = (now) => {
        if (now - begin > 3000) {
          point('pointerup', 400)
          return done(frames / 3)
        }
        frames++
        point('pointermove', 400 + 200 * Math.sin((now - begin) / 300))
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
      """;

  /**
   * When the first picture was there, since the file began to be read: at most as long as it took
   * to load, and to draw once more until it can be seen.
   */
  private static final String FIRST_PICTURE =
      """
      const done = arguments[0]
      const [loading] = performance.getEntriesByType('navigation')
      const begin = performance.now()
      document.getElementById('fit').click()
      requestAnimationFrame(() => setTimeout(() => done(loading.loadEventEnd + performance.now() - begin)))
      """;

  @TempDir private static Path temp;

  @Test
  void measuresMaps() throws IOException {
    System.out.println(
        "nodes\tlines\tfile MB\twritten s\tfirst picture s\tframes/s\trequests\taxe");
    measure("seeds", Path.of("seeds"));
    measure("128", random(128, 400));
    measure("1,000", random(1_000, 4_000));
    measure("5,000", random(5_000, 20_000));
    measure("20,000", random(20_000, 80_000));
  }

  private static void measure(String name, Path notes) throws IOException {
    long begin = System.nanoTime();
    String page =
        Notes.graph(new NotePaths(List.of(notes), false), new Silent())
            .html(new MapLinks(Optional.empty(), temp.toRealPath()));
    double written = (System.nanoTime() - begin) / 1e9;
    Path file = temp.resolve(name + ".html");
    Files.writeString(file, page);
    try (Chromium chromium = new Chromium()) {
      chromium.open(file.toUri());
      Object first = chromium.runAsync(FIRST_PICTURE);
      chromium.screenshot("map-" + name);
      Object frames = chromium.runAsync(FRAMES);
      chromium.await("#size", "thing");
      List<String> found = chromium.accessibilityFindings();
      System.out.println(
          "%s\t%s\t%.1f\t%.1f\t%.1f\t%.0f\t%d\t%d"
              .formatted(
                  name,
                  chromium.run(
                      "return"
                          + " JSON.parse(document.getElementById('data').textContent).edges.length"),
                  Files.size(file) / 1e6,
                  written,
                  ((Number) first).doubleValue() / 1000,
                  ((Number) frames).doubleValue(),
                  chromium.hosts().size(),
                  found.size())
              .toLowerCase(Locale.ROOT));
      assertThat(found).isEmpty();
    }
  }

  /** Notes of so many things, a twentieth of them categories, in one file. */
  private static Path random(int things, int lines) throws IOException {
    Random random = new Random(things);
    int categories = Math.max(3, things / 200);
    StringBuilder note = new StringBuilder();
    for (int category = 0; category < categories; category++) {
      note.append("# Category ").append(category).append("\n\n");
      for (int i = category; i < things - categories; i += categories) {
        note.append("## Service ").append(i).append("\n\n");
        for (int line = 0; line < lines / (things - categories); line++) {
          note.append(line % 3 == 0 ? "- integrates with:: [[Service " : "- uses:: [[Service ")
              .append((int) (things * Math.pow(random.nextDouble(), 2)))
              .append("]]\n");
        }
        note.append('\n');
      }
    }
    Path folder = Files.createDirectories(temp.resolve("notes" + things));
    Files.writeString(folder.resolve("all.md"), note);
    return folder;
  }
}

package dev.verbgraph.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** A file that is being written, block by block. */
final class Page {

  /**
   * A fact on the line that is being written.
   *
   * @param links the links that say it; may be empty
   */
  record Said(Fact fact, List<Link> links) {

    static Said of(Fact fact, Link... links) {
      return new Said(fact, List.of(links));
    }
  }

  private record Block(Notation notation, List<Line> lines) {}

  private record Line(String text, List<Said> said) {}

  private final String path;
  private final List<String> properties = new ArrayList<>();
  private final List<Block> front = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final Set<Thing> named = new LinkedHashSet<>();

  Page(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  /** A line of the front matter that states nothing. */
  void property(String line) {
    properties.add(line);
  }

  /** What follows is a block of its own; in the front matter for notations that belong there. */
  void begin(Notation notation) {
    (notation.isFrontMatter() ? front : body).add(new Block(notation, new ArrayList<>()));
    current = (notation.isFrontMatter() ? front : body).getLast();
  }

  private Block current = new Block(Noise.PROSE, new ArrayList<>());

  void write(String line, Said... said) {
    for (Said each : said) {
      names(each.fact().subject());
      names(each.fact().object());
    }
    current.lines().add(new Line(line, Arrays.asList(said)));
  }

  void names(Thing thing) {
    named.add(thing);
  }

  Document finish() {
    List<String> lines = new ArrayList<>();
    List<Written> written = new ArrayList<>();
    NavigableMap<Integer, Notation> blocks = new TreeMap<>();
    if (!properties.isEmpty() || !front.isEmpty()) {
      lines.add("---");
      lines.addAll(properties);
      front.forEach(block -> put(block, lines, blocks, written));
      lines.add("---");
    }
    for (Block block : body) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      put(block, lines, blocks, written);
    }
    return new Document(path, List.copyOf(lines), blocks, List.copyOf(written), Set.copyOf(named));
  }

  private void put(
      Block block,
      List<String> lines,
      NavigableMap<Integer, Notation> blocks,
      List<Written> written) {
    blocks.put(lines.size() + 1, block.notation());
    int from = lines.size() + 1;
    int to = lines.size() + block.lines().size();
    for (Line line : block.lines()) {
      lines.add(line.text());
      int number = lines.size();
      line.said().stream()
          .map(said -> written(said, block.notation(), number, from, to))
          .forEach(written::add);
    }
  }

  private Written written(Said said, Notation notation, int number, int from, int to) {
    List<LinkForm> forms = said.links().stream().map(Link::form).distinct().toList();
    return new Written(said.fact(), notation, forms, path, number, from, to);
  }
}

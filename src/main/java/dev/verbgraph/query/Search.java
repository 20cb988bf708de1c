package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.FullText;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Names;
import dev.verbgraph.store.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where words stand, in names, aliases and passages, also with typing errors or unfinished; the
 * best match first. Empty when they stand nowhere.
 *
 * @param text what to look for: all words of it
 */
public record Search(String text, long limit) implements Question<List<Search.Hit>> {

  /** Quotes longer than this are cut around the word. */
  private static final int EXCERPT = 120;

  /**
   * @param part the label of the passage in which the words stand; empty when the name or an alias
   *     matches
   * @param place the line; for a name the place where a note first names it
   */
  public record Hit(
      String name, EntityKind kind, Optional<String> part, Optional<EvidencePlace> place) {}

  @Override
  public List<BoundStatement> scripts() {
    String query =
        words().stream().map(word -> "+" + FullText.word(word)).collect(Collectors.joining(" "));
    return List.of(
        new BoundStatement(Cypher.of("ask/search"), Map.of("words", query, "limit", limit)));
  }

  @Override
  public List<Hit> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst()).map(this::hit).toList();
  }

  private List<String> words() {
    return Arrays.stream(Names.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Hit hit(RowReader cells) {
    Optional<EvidencePlace> first =
        cells.optionalText("file").map(file -> new EvidencePlace(file, cells.number("line"), ""));
    Optional<EvidencePlace> place =
        cells.optionalText("text").flatMap(passage -> first.map(start -> within(passage, start)));
    return new Hit(
        cells.text("name"), cells.kind("kind"), cells.optionalText("part"), place.or(() -> first));
  }

  /**
   * The line of the passage that holds most of the words, or their beginnings where they are
   * mistyped.
   */
  private EvidencePlace within(String passage, EvidencePlace start) {
    List<String> lines = passage.lines().toList();
    int best = 0;
    for (int i = 1; i < lines.size(); i++) {
      best = matches(lines.get(i)) > matches(lines.get(best)) ? i : best;
    }
    return new EvidencePlace(start.file(), start.line() + best, excerpt(lines.get(best)));
  }

  private int matches(String line) {
    String folded = Names.fold(line);
    return words().stream()
        .mapToInt(word -> folded.contains(word) ? 2 : folded.contains(stem(word)) ? 1 : 0)
        .sum();
  }

  private String excerpt(String line) {
    if (line.length() <= EXCERPT) {
      return line;
    }
    String folded = line.toLowerCase(java.util.Locale.ROOT);
    int at =
        words().stream()
            .mapToInt(word -> folded.indexOf(stem(word)))
            .filter(i -> i >= 0)
            .min()
            .orElse(0);
    int from = at < EXCERPT / 2 ? 0 : line.lastIndexOf(' ', at - EXCERPT / 3) + 1;
    int end = line.indexOf(' ', Math.min(line.length(), from + EXCERPT));
    return (from > 0 ? "… " : "")
        + line.substring(from, end < 0 ? line.length() : end)
        + (end < 0 ? "" : " …");
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), 4));
  }
}

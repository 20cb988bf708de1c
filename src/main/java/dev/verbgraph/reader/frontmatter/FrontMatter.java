package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.data.Yaml;
import dev.verbgraph.data.YamlValue;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The YAML between {@code ---} in the first line of a note and the next {@code ---}.
 *
 * @param lines how many lines it takes, with both marks; 0 when there is none
 * @param properties its values, as {@link dev.verbgraph.model.Note} has them; empty when it is
 *     broken
 * @param title the name that it gives to the note, if any
 * @param aliases other names of what the note is about; may be empty
 * @param texts the texts of its other properties, in their order; may be empty
 * @param diagnostics what is wrong with it
 */
public record FrontMatter(
    int lines,
    Map<String, Object> properties,
    Optional<String> title,
    List<PageName> aliases,
    List<PageText> texts,
    List<Diagnostic> diagnostics) {

  /** Of a file that has none. */
  public static final FrontMatter NONE = unreadable(0);

  public static FrontMatter of(Source source) {
    int end = end(source.lines());
    if (end < 0) {
      return NONE;
    }
    Yaml yaml = Yaml.parse(source.lines().subList(1, end), 2);
    if (yaml.problem().isPresent()) {
      Yaml.Problem problem = yaml.problem().get();
      return Salvage.of(source, end)
          .map(salvage -> of(source, end + 1, salvage.mapping(), salvage.diagnostics()))
          .orElseGet(() -> unreadable(end + 1, broken(source, problem.span(), problem.message())));
    }
    return switch (yaml.documents().size()) {
      case 0 -> unreadable(end + 1);
      case 1 -> of(source, end + 1, yaml.documents().getFirst());
      default -> {
        Span second = yaml.documents().get(1).span();
        yield unreadable(end + 1, broken(source, second, "a second YAML document starts here"));
      }
    };
  }

  private static FrontMatter of(Source source, int lines, YamlValue document) {
    if (document instanceof YamlValue.Mapping mapping) {
      return of(source, lines, mapping, List.of());
    }
    // Two thematic breaks with prose between them: an ordinary note that happens to begin with a
    // line.
    return NONE;
  }

  private static FrontMatter of(
      Source source, int lines, YamlValue.Mapping mapping, List<Diagnostic> told) {
    Properties properties = Properties.of(source, mapping);
    PageNames names = PageNames.of(source, mapping);
    return new FrontMatter(
        lines,
        properties.values(),
        names.title(),
        names.aliases(),
        PageText.of(mapping),
        Stream.of(told, properties.diagnostics(), names.diagnostics())
            .flatMap(List::stream)
            .toList());
  }

  private static FrontMatter unreadable(int lines, Diagnostic... diagnostics) {
    return new FrontMatter(
        lines, Map.of(), Optional.empty(), List.of(), List.of(), List.of(diagnostics));
  }

  /** The index of the line that ends the front matter, or -1. */
  private static int end(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
      return -1;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
    }
    return -1;
  }

  private static Diagnostic broken(Source source, Span span, String message) {
    return source.diagnostic(
        Code.FRONT_MATTER_BROKEN,
        span,
        "the front matter cannot be read: " + message,
        "Fix the YAML; put values that contain a colon or a # in quotes");
  }
}

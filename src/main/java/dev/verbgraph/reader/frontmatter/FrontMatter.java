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

/**
 * The YAML between {@code ---} in the first line of a note and the next {@code ---}.
 *
 * @param lines how many lines it takes, with both marks; 0 when there is none
 * @param properties its values, as {@link dev.verbgraph.model.Note} has them; empty when it is
 *     broken
 * @param diagnostics what is wrong with it
 */
public record FrontMatter(int lines, Map<String, Object> properties, List<Diagnostic> diagnostics) {

  /** Of a file that has none. */
  public static final FrontMatter NONE = new FrontMatter(0, Map.of(), List.of());

  public static FrontMatter of(Source source) {
    int end = end(source.lines());
    if (end < 0) {
      return NONE;
    }
    Yaml yaml = Yaml.parse(source.lines().subList(1, end), 2);
    if (yaml.problem().isPresent()) {
      Yaml.Problem problem = yaml.problem().get();
      return new FrontMatter(
          end + 1, Map.of(), List.of(broken(source, problem.span(), problem.message())));
    }
    return switch (yaml.documents().size()) {
      case 0 -> new FrontMatter(end + 1, Map.of(), List.of());
      case 1 -> of(source, end + 1, yaml.documents().getFirst());
      default -> {
        Span second = yaml.documents().get(1).span();
        yield new FrontMatter(
            end + 1,
            Map.of(),
            List.of(broken(source, second, "a second YAML document starts here")));
      }
    };
  }

  private static FrontMatter of(Source source, int lines, YamlValue document) {
    if (document instanceof YamlValue.Mapping mapping) {
      Properties properties = Properties.of(source, mapping);
      return new FrontMatter(lines, properties.values(), properties.diagnostics());
    }
    // Two thematic breaks with prose between them: an ordinary note that happens to begin with a
    // line.
    return NONE;
  }

  /** The title, if there is one. */
  public Optional<String> title() {
    return Optional.ofNullable(properties.get("title"))
        .map(Object::toString)
        .filter(title -> !title.isBlank());
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

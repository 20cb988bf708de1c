package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.data.Json;
import dev.verbgraph.data.Yaml;
import dev.verbgraph.data.YamlValue;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be read of front matter that is no YAML as a whole: each property by itself. Where it is
 * plain what a line means, it is read so; else it is left out. Either is told, and no line costs
 * more than itself.
 *
 * @param mapping what could be read, at least one property
 * @param diagnostics what was wrong, at least one
 */
record Salvage(YamlValue.Mapping mapping, List<Diagnostic> diagnostics) {

  /** A property begins in the first column. */
  private static final Pattern BEGINNING = Pattern.compile("[^\\s#-].*");

  private static final Pattern PROPERTY = Pattern.compile("([^\\s:#][^:]*+:)\\s++(\\S.*?)\\s*");

  private static final Pattern ITEM = Pattern.compile("(\\s*+-)\\s++(\\S.*?)\\s*");

  /** How many lines of one property are given up before all of it is. */
  private static final int MOST = 5;

  /** How much of a line a message has. */
  private static final int LONGEST = 60;

  /** No note has more; each is read by itself, which takes its time. */
  private static final int MOST_PROPERTIES = 1000;

  /**
   * @param lines those of one property
   * @param first the number of the first of them
   */
  private record Property(int first, List<String> lines) {}

  /**
   * @param end the index of the line that ends the front matter
   * @return empty where not even one property can be read
   */
  static Optional<Salvage> of(Source source, int end) {
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Property> properties = properties(source.lines(), end);
    if (properties.size() > MOST_PROPERTIES) {
      return Optional.empty();
    }
    for (Property property : properties) {
      read(source, property, diagnostics)
          .ifPresent(mapping ->
              mapping
                  .entries()
                  .forEach((key, value) -> {
                    if (entries.putIfAbsent(key, value) != null) {
                      diagnostics.add(
                          told(
                              source,
                              new Span(property.first(), 1, key.length()),
                              "the property \"" + key + "\" is here again and is left out"));
                    }
                  }));
    }
    return entries.isEmpty() || diagnostics.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Salvage(
                new YamlValue.Mapping(entries, new Span(2, 1, 0)), List.copyOf(diagnostics)));
  }

  private static List<Property> properties(List<String> lines, int end) {
    List<Property> properties = new ArrayList<>();
    int from = 1;
    for (int i = 2; i <= end; i++) {
      if (i == end || BEGINNING.matcher(lines.get(i)).matches()) {
        properties.add(new Property(from + 1, lines.subList(from, i)));
        from = i;
      }
    }
    return properties;
  }

  private static Optional<YamlValue.Mapping> read(
      Source source, Property property, List<Diagnostic> diagnostics) {
    Optional<YamlValue.Mapping> plain = mapping(property.lines(), property.first());
    if (plain.isPresent() || property.lines().stream().allMatch(String::isBlank)) {
      return plain;
    }
    List<String> lines = new ArrayList<>(property.lines());
    for (int i = 0; i < MOST; i++) {
      Yaml.Problem problem =
          Yaml.parse(lines, property.first())
              .problem()
              .orElseGet(
                  () -> new Yaml.Problem(new Span(property.first(), 1, 0), "it is no property"));
      int fault = fault(problem, lines, property.first());
      Optional<String> meant =
          repairs(lines.get(fault))
              .filter(repaired -> isBetter(lines, fault, repaired, property.first()))
              .findFirst();
      lines.set(fault, meant.orElse(""));
      String outcome =
          meant
              .map(line -> "is read as " + Names.abbreviated(line.strip(), LONGEST))
              .orElse("is left out");
      Span place =
          problem.span().line() == property.first() + fault
              ? problem.span()
              : new Span(property.first() + fault, 1, 0);
      diagnostics.add(
          told(
              source,
              place,
              "this line is no YAML and %s (%s)".formatted(outcome, problem.message())));
      Optional<YamlValue.Mapping> read = mapping(lines, property.first());
      if (read.isPresent() || lines.stream().allMatch(String::isBlank)) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** The index of the line at which reading stops. */
  private static int fault(Yaml.Problem problem, List<String> lines, int first) {
    int line = Math.clamp(problem.span().line() - first, 0, lines.size() - 1);
    while (line > 0 && lines.get(line).isBlank()) {
      line--;
    }
    return line;
  }

  private static boolean isBetter(List<String> lines, int at, String repaired, int first) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(at, repaired);
    Optional<Yaml.Problem> problem = Yaml.parse(changed, first).problem();
    return problem.isEmpty() || problem.get().span().line() - first > at;
  }

  /** What somebody who wrote the line may have meant, the likeliest first. */
  private static Stream<String> repairs(String line) {
    String untabbed = line.replace("\t", "  ");
    return Stream.concat(
        line.equals(untabbed) ? Stream.empty() : Stream.of(untabbed),
        Stream.of(PROPERTY, ITEM)
            .map(pattern -> pattern.matcher(untabbed))
            .filter(Matcher::matches)
            // What a bracket opens and nothing closes may mean anything.
            .filter(value -> "[{".indexOf(value.group(2).charAt(0)) < 0)
            .map(value -> value.group(1) + " " + Json.line(unquoted(value.group(2)))));
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted
        ? value.substring(1, value.length() - 1)
        : value.startsWith("\"") || value.startsWith("'") ? value.substring(1) : value;
  }

  private static Optional<YamlValue.Mapping> mapping(List<String> lines, int first) {
    Yaml yaml = Yaml.parse(lines, first);
    return yaml.problem().isEmpty()
            && yaml.documents().size() == 1
            && yaml.documents().getFirst() instanceof YamlValue.Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  private static Diagnostic told(Source source, Span place, String message) {
    return source.diagnostic(
        Code.FRONT_MATTER_LINE,
        place,
        message,
        "Put values that contain a colon, a # or quotes in quotes; indent with blanks");
  }
}

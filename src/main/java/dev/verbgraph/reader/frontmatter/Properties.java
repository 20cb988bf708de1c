package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.data.Json;
import dev.verbgraph.data.YamlValue;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns YAML values into what a node of the graph can hold. */
record Properties(Map<String, Object> values, List<Diagnostic> diagnostics) {

  /** Keys whose value is a list also where the note writes {@code tags: azure, networking}. */
  private static final Set<String> LISTS = Set.of("aliases", "tags");

  static Properties of(Source source, YamlValue.Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    mapping
        .entries()
        .forEach((key, value) -> {
          if (key.isBlank()) {
            // A value without a name: Neo4j has no such property, and nobody could ask for it.
            return;
          }
          if (value instanceof YamlValue.Alias alias) {
            diagnostics.add(
                source.diagnostic(
                    Code.FRONT_MATTER_ALIAS,
                    alias.span(),
                    "the value of \"" + key + "\" is a YAML alias and is ignored",
                    "Write out the value"));
          } else {
            (LISTS.contains(key) ? list(value) : property(value))
                .ifPresent(it -> values.put(key, it));
          }
        });
    return new Properties(values, List.copyOf(diagnostics));
  }

  /** A list of texts, whatever is in it. */
  private static Optional<Object> list(YamlValue value) {
    return switch (value) {
      case YamlValue.Scalar scalar -> text(scalar).map(Properties::split);
      case YamlValue.Sequence list ->
          Optional.of(list.items().stream().flatMap(item -> text(item).stream()).toList());
      case YamlValue.Alias alias -> Optional.empty();
      case YamlValue.Mapping mapping -> text(mapping).map(List::of);
    };
  }

  /** Empty for null. */
  private static Optional<String> text(YamlValue value) {
    return switch (value) {
      case YamlValue.Scalar scalar when scalar.sort() == YamlValue.Sort.NULL -> Optional.empty();
      case YamlValue.Scalar scalar -> Optional.of(scalar.text());
      case YamlValue.Alias alias -> Optional.empty();
      case YamlValue.Sequence list -> Optional.of(json(list));
      case YamlValue.Mapping mapping -> Optional.of(json(mapping));
    };
  }

  /** Empty for null: a property without a value is no property. */
  private static Optional<Object> property(YamlValue value) {
    return switch (value) {
      case YamlValue.Scalar scalar -> scalar(scalar);
      case YamlValue.Alias alias -> Optional.empty();
      case YamlValue.Sequence list
          when list.items().stream().allMatch(YamlValue.Scalar.class::isInstance) ->
          list(list);
      case YamlValue.Sequence list -> Optional.of(json(list));
      case YamlValue.Mapping mapping -> Optional.of(json(mapping));
    };
  }

  /**
   * A number only where the number is written as the note writes it. Everything else stays text, or
   * 1.10 would become 1.1, 007 would become 7, and 1e3 a thousand.
   */
  private static Optional<Object> scalar(YamlValue.Scalar scalar) {
    String text = scalar.text();
    return switch (scalar.sort()) {
      case NULL -> Optional.empty();
      case TEXT -> Optional.of(text);
      case BOOLEAN -> Optional.of(text.equalsIgnoreCase("true"));
      case INTEGER ->
          text.matches("0|-?[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.of(text);
      case DECIMAL ->
          text.matches("-?(0|[1-9]\\d{0,14})\\.\\d{1,15}")
                  && new BigDecimal(text)
                      .toString()
                      .equals(Double.toString(Double.parseDouble(text)))
              ? Optional.of(Double.valueOf(text))
              : Optional.of(text);
    };
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** Neo4j holds no maps and no lists of lists. */
  private static String json(YamlValue value) {
    return Json.line(plain(value));
  }

  /** Recurses no deeper than the parser lets a document nest. */
  private static @Nullable Object plain(YamlValue value) {
    return switch (value) {
      case YamlValue.Scalar scalar -> scalar(scalar).orElse(null);
      case YamlValue.Alias alias -> null;
      case YamlValue.Sequence list -> list.items().stream().map(Properties::plain).toList();
      case YamlValue.Mapping mapping -> {
        Map<String, Object> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> entries.put(key, plain(entry)));
        yield entries;
      }
    };
  }
}

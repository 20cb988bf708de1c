package dev.verbgraph.data;

import dev.verbgraph.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The YAML documents of a piece of a file.
 *
 * @param documents those that could be read
 * @param problem why the rest could not
 */
public record Yaml(List<YamlValue> documents, Optional<Problem> problem) {

  /**
   * @param message one sentence without a full stop
   */
  public record Problem(Span span, String message) {}

  /** Enough for catalog files with the whole definition of an interface in them. */
  private static final int MAX_LENGTH = 2_000_000;

  private static final int MAX_DEPTH = 100;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * @param lines the lines of the piece
   * @param firstLine the number of the first of them in the file
   */
  public static Yaml parse(List<String> lines, int firstLine) {
    String text = String.join("\n", lines);
    if (text.length() > MAX_LENGTH) {
      String message = "this is more YAML than a note can have: " + text.length() + " characters";
      return new Yaml(List.of(), Optional.of(new Problem(new Span(firstLine, 1, 0), message)));
    }
    Reader reader = new Reader(firstLine, lines);
    return reader.read(text);
  }

  private record Reader(int firstLine, List<String> lines) {

    private Yaml read(String text) {
      List<YamlValue> documents = new ArrayList<>();
      try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
        while (parser.nextToken() != null) {
          documents.add(value(parser));
        }
        return new Yaml(List.copyOf(documents), Optional.empty());
      } catch (JacksonException e) {
        return new Yaml(List.copyOf(documents), Optional.of(problem(e)));
      }
    }

    private Problem problem(JacksonException e) {
      if (e.getCause() instanceof YamlEngineException broken) {
        YamlFault fault = YamlFault.of(broken);
        Span span =
            fault
                .place()
                .map(mark -> span(mark.getLine() + 1, mark.getColumn() + 1, 0))
                .orElseGet(() -> span(e.getLocation(), 0));
        return new Problem(span, fault.words());
      }
      String reason =
          e.getOriginalMessage()
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .findFirst()
              .map(line -> line.replaceFirst("\\.+$", ""))
              .orElse("it cannot be read");
      return new Problem(span(e.getLocation(), 0), reason);
    }

    /**
     * Reads the value whose first token is the current one. Recurses no deeper than {@link
     * #MAX_DEPTH}.
     */
    private YamlValue value(YAMLParser parser) {
      Span span = span(parser.currentTokenLocation(), 0);
      return switch (parser.currentToken()) {
        case START_OBJECT -> {
          Map<String, YamlValue> entries = new LinkedHashMap<>();
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, value(parser));
          }
          yield new YamlValue.Mapping(entries, span);
        }
        case START_ARRAY -> {
          List<YamlValue> items = new ArrayList<>();
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
          }
          yield new YamlValue.Sequence(List.copyOf(items), span);
        }
        case VALUE_NUMBER_INT -> scalar(parser, YamlValue.Sort.INTEGER);
        case VALUE_NUMBER_FLOAT -> scalar(parser, YamlValue.Sort.DECIMAL);
        case VALUE_TRUE, VALUE_FALSE -> scalar(parser, YamlValue.Sort.BOOLEAN);
        case VALUE_NULL -> new YamlValue.Scalar("", YamlValue.Sort.NULL, span);
        case VALUE_STRING,
            VALUE_EMBEDDED_OBJECT,
            END_OBJECT,
            END_ARRAY,
            PROPERTY_NAME,
            NOT_AVAILABLE ->
            parser.isCurrentAlias()
                ? new YamlValue.Alias(parser.getString(), span)
                : scalar(parser, YamlValue.Sort.TEXT);
      };
    }

    private YamlValue scalar(YAMLParser parser, YamlValue.Sort sort) {
      // An escape may name half of a surrogate pair, which no database keeps. UTF-8 has a question
      // mark in its place.
      String text =
          new String(parser.getString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      return new YamlValue.Scalar(text, sort, span(parser.currentTokenLocation(), text.length()));
    }

    /**
     * An error at the end of the document is shown in its last line, not behind it; one that has no
     * place, because it is about the whole, in the first. Of a text of several lines the span
     * covers what stands in the first of them.
     */
    private Span span(TokenStreamLocation location, int length) {
      if (location == null || lines.isEmpty()) {
        return new Span(firstLine, 1, 0);
      }
      return span(location.getLineNr(), location.getColumnNr(), length);
    }

    private Span span(int lineNumber, int columnNumber, int length) {
      int line = Math.clamp(lineNumber, 1, lines.size());
      int end = lines.get(line - 1).length() + 1;
      int column = Math.clamp(columnNumber, 1, end);
      return new Span(firstLine + line - 1, column, Math.min(length, end - column));
    }
  }
}

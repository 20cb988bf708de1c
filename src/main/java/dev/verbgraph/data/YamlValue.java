package dev.verbgraph.data;

import dev.verbgraph.diagnostic.Span;
import java.util.List;
import java.util.Map;

/** A value of a YAML document that still knows where it stands. */
public sealed interface YamlValue {

  Span span();

  /** What YAML takes a scalar for. */
  enum Sort {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL
  }

  /**
   * @param text as written, without quotes
   */
  record Scalar(String text, Sort sort, Span span) implements YamlValue {}

  /**
   * {@code *name}. It is not followed: a few lines of aliases to aliases stand for more values than
   * fit in memory.
   */
  record Alias(String name, Span span) implements YamlValue {}

  record Sequence(List<YamlValue> items, Span span) implements YamlValue {}

  /**
   * @param entries in the order of the document
   */
  record Mapping(Map<String, YamlValue> entries, Span span) implements YamlValue {}
}

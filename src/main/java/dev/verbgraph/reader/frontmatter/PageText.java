package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.data.YamlValue;
import dev.verbgraph.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in front matter, which may hold links.
 *
 * @param key that of the property
 * @param span where it stands, with its quotes or brackets; that it has any is not known
 */
public record PageText(String key, Span span) {

  /**
   * @return the texts of a note's properties, those in lists too, in their order; may be empty
   */
  static List<PageText> of(YamlValue.Mapping mapping) {
    List<PageText> texts = new ArrayList<>();
    mapping
        .entries()
        .forEach((key, value) -> {
          if (!PropertyKeys.isAboutNote(key)) {
            add(key, value, texts);
          }
        });
    return List.copyOf(texts);
  }

  private static void add(String key, YamlValue value, List<PageText> texts) {
    if (value instanceof YamlValue.Sequence list && !PageNames.isLink(list)) {
      list.items().forEach(each -> addText(key, each, texts));
    } else {
      addText(key, value, texts);
    }
  }

  private static void addText(String key, YamlValue value, List<PageText> texts) {
    switch (value) {
      case YamlValue.Scalar scalar ->
          texts.add(new PageText(key, wider(scalar.span(), scalar.span())));
      // To YAML a link without quotes is a list of a list of a text.
      case YamlValue.Sequence list when PageNames.isLink(list) ->
          texts.add(new PageText(key, wider(list.span(), PageNames.linked(list).span())));
      case YamlValue.Sequence list -> {}
      case YamlValue.Mapping map -> {}
      case YamlValue.Alias alias -> {}
    }
  }

  /** From where one begins to the end of the other, and the two signs that close it. */
  private static Span wider(Span from, Span to) {
    return new Span(from.line(), from.column(), to.column() - from.column() + to.length() + 2);
  }
}

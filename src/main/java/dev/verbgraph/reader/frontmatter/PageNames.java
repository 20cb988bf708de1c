package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.data.YamlValue;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that front matter gives to what a note is about.
 *
 * @param title empty where there is none
 * @param aliases in the order of the note; may be empty
 * @param diagnostics what stands where a name should be and is none
 */
record PageNames(Optional<String> title, List<PageName> aliases, List<Diagnostic> diagnostics) {

  static final PageNames NONE = new PageNames(Optional.empty(), List.of(), List.of());

  private static final Set<String> ALIASES = Set.of("alias", "aliases");

  /** {@code [[Shop]]}, {@code [[Shop|shown]]}. */
  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|#]+)[^\\[\\]]*\\]\\]");

  static PageNames of(Source source, YamlValue.Mapping mapping) {
    Optional<String> title = Optional.empty();
    List<PageName> aliases = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (var entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      YamlValue value = entry.getValue();
      if (key.equals("title")) {
        Optional<PageName> name = name(value);
        title = name.map(PageName::name);
        if (name.isEmpty() && !isNothing(value)) {
          diagnostics.add(noName(source, key, value.span()));
        }
      } else if (ALIASES.contains(key)) {
        for (YamlValue each : values(value)) {
          Optional<PageName> name = name(each);
          name.ifPresent(aliases::add);
          if (name.isEmpty() && !isNothing(each)) {
            diagnostics.add(noName(source, key, each.span()));
          }
        }
      }
    }
    return new PageNames(title, List.copyOf(aliases), List.copyOf(diagnostics));
  }

  private static Diagnostic noName(Source source, String key, Span span) {
    return source.diagnostic(
        Code.FRONT_MATTER_NAME,
        span,
        "the value of \"" + key + "\" is no name and names nothing",
        "Write it as text");
  }

  private static boolean isNothing(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
  }

  /** A text is a list with commas, as Obsidian has it; a list in a list may be a link. */
  private static List<YamlValue> values(YamlValue value) {
    return switch (value) {
      case YamlValue.Scalar scalar -> split(scalar);
      case YamlValue.Sequence list when isLink(list) -> List.of(list);
      case YamlValue.Sequence list -> list.items();
      case YamlValue.Mapping mapping -> List.of(mapping);
      // Told already: no value of an alias of YAML is looked at.
      case YamlValue.Alias alias -> List.of();
    };
  }

  private static List<YamlValue> split(YamlValue.Scalar scalar) {
    List<YamlValue> parts = new ArrayList<>();
    int at = 0;
    for (String part : scalar.text().split(",", -1)) {
      int blank = part.length() - part.stripLeading().length();
      Span span =
          new Span(
              scalar.span().line(), scalar.span().column() + at + blank, part.strip().length());
      parts.add(new YamlValue.Scalar(part.strip(), scalar.sort(), span));
      at += part.length() + 1;
    }
    return parts;
  }

  private static Optional<PageName> name(YamlValue value) {
    return switch (value) {
      case YamlValue.Scalar scalar ->
          Optional.of(unlinked(scalar.text().strip()))
              .filter(name -> !name.isEmpty())
              .map(name -> new PageName(name, scalar.span()));
      case YamlValue.Sequence list when isLink(list) ->
          name(((YamlValue.Sequence) list.items().getFirst()).items().getFirst());
      case YamlValue.Sequence list -> Optional.empty();
      case YamlValue.Mapping mapping -> Optional.empty();
      case YamlValue.Alias alias -> Optional.empty();
    };
  }

  /** To YAML {@code [[Shop]]} is a list of a list of a text. */
  private static boolean isLink(YamlValue.Sequence list) {
    return list.items().size() == 1
        && list.items().getFirst() instanceof YamlValue.Sequence inner
        && inner.items().size() == 1
        && inner.items().getFirst() instanceof YamlValue.Scalar;
  }

  private static String unlinked(String text) {
    Matcher link = LINK.matcher(text);
    return link.matches() ? link.group(1).strip() : text;
  }
}

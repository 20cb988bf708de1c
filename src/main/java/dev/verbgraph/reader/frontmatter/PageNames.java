package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.data.YamlValue;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names that front matter gives to what a note is about.
 *
 * @param title empty where there is none
 * @param aliases in the order of the note; may be empty
 * @param diagnostics what stands where a name should be and is none
 */
record PageNames(Optional<String> title, List<PageName> aliases, List<Diagnostic> diagnostics) {

  static PageNames of(Source source, YamlValue.Mapping mapping) {
    Collector names = new Collector(source);
    mapping
        .entries()
        .forEach((key, value) -> {
          if (key.equals("title")) {
            names.title = names.name(key, value).map(PageName::name);
          } else if (PropertyKeys.isAliases(key)) {
            names.aliases(key, value);
          }
        });
    return new PageNames(names.title, List.copyOf(names.aliases), List.copyOf(names.diagnostics));
  }

  private static final class Collector {
    private final Source source;
    private Optional<String> title = Optional.empty();
    private final List<PageName> aliases = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Collector(Source source) {
      this.source = source;
    }

    private void aliases(String key, YamlValue value) {
      switch (value) {
        // As Obsidian has it, a text is a list with commas.
        case YamlValue.Scalar text ->
            aliases.addAll(PageName.list(text.text(), text.span().line(), text.span().column()));
        case YamlValue.Sequence list when isLink(list) -> name(key, list).ifPresent(aliases::add);
        case YamlValue.Sequence list ->
            list.items().forEach(each -> name(key, each).ifPresent(aliases::add));
        case YamlValue.Mapping mapping -> name(key, mapping).ifPresent(aliases::add);
        // Told already: no value of an alias of YAML is looked at.
        case YamlValue.Alias alias -> {}
      }
    }

    /** Tells where there is something, and no name. */
    private Optional<PageName> name(String key, YamlValue value) {
      Optional<PageName> name = PageNames.name(value);
      boolean isNothing = value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
      if (name.isEmpty() && !isNothing) {
        diagnostics.add(
            source.diagnostic(
                Code.FRONT_MATTER_NAME,
                value.span(),
                "the value of \"" + key + "\" is not text and is not used as a name",
                "Write it as text"));
      }
      return name;
    }
  }

  private static Optional<PageName> name(YamlValue value) {
    return switch (value) {
      case YamlValue.Scalar scalar -> PageName.of(scalar.text(), scalar.span());
      case YamlValue.Sequence list when isLink(list) -> name(linked(list));
      case YamlValue.Sequence list -> Optional.empty();
      case YamlValue.Mapping mapping -> Optional.empty();
      case YamlValue.Alias alias -> Optional.empty();
    };
  }

  /** The text in a link. */
  static YamlValue linked(YamlValue.Sequence link) {
    return ((YamlValue.Sequence) link.items().getFirst()).items().getFirst();
  }

  /** To YAML {@code [[Shop]]} is a list of a list of a text. */
  static boolean isLink(YamlValue.Sequence list) {
    return list.items().size() == 1
        && list.items().getFirst() instanceof YamlValue.Sequence inner
        && inner.items().size() == 1
        && inner.items().getFirst() instanceof YamlValue.Scalar;
  }
}

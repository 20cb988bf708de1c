package dev.verbgraph.reader.backstage;

import dev.verbgraph.data.Yaml;
import dev.verbgraph.data.YamlValue;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Backstage catalog file: the entities in it, and what they depend on, provide, consume and
 * are part of. Other files call an entity by its {@code metadata.name}, people by its {@code
 * metadata.title} where it has one.
 */
public final class CatalogReader {

  private static final Pattern API_VERSION =
      Pattern.compile("\\s*[\"']?apiVersion[\"']?\\s*:\\s*[\"']?backstage\\.io/.*");

  /**
   * What generators of projects put where a name will be: {@code ${{ values.name }}}, {@code
   * {{cookiecutter.x}}}.
   */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|\\{%|<%");

  private final Source source;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private CatalogReader(Source source) {
    this.source = source;
  }

  /** Whether a line tells that a YAML file is one of Backstage's catalog. */
  public static boolean isCatalogLine(String line) {
    return API_VERSION.matcher(line).matches();
  }

  /**
   * @param source a YAML file; documents that are not of the catalog are skipped
   */
  public static Extract read(Source source) {
    CatalogReader reader = new CatalogReader(source);
    for (YamlDocuments.Part part : YamlDocuments.of(source.lines())) {
      Yaml yaml = Yaml.parse(part.lines(), part.firstLine());
      yaml.documents().forEach(reader::document);
      yaml.problem().ifPresent(problem -> reader.broken(problem, part));
    }
    boolean skeleton =
        reader.diagnostics.stream().anyMatch(it -> it.code() == Code.CATALOG_PLACEHOLDER);
    return skeleton
        ? new Extract(List.of(), List.of(), List.of(), List.copyOf(reader.diagnostics))
        : new Extract(
            List.copyOf(reader.listings),
            List.copyOf(reader.statements),
            List.copyOf(reader.passages),
            List.copyOf(reader.diagnostics));
  }

  private void document(YamlValue document) {
    if (!(document instanceof YamlValue.Mapping entity)
        || !text(entity, "apiVersion")
            .map(YamlValue.Scalar::text)
            .orElse("")
            .startsWith("backstage.io/")) {
      return;
    }
    String kind = text(entity, "kind").map(it -> it.text().strip()).orElse("");
    if (BackstageReference.kind(kind).isEmpty()) {
      return;
    }
    Optional<YamlValue.Mapping> metadata = mapping(entity, "metadata");
    Optional<YamlValue.Scalar> name =
        metadata.flatMap(it -> text(it, "name")).filter(it -> !it.text().isBlank());
    if (name.isEmpty()) {
      Span span = metadata.map(YamlValue.Mapping::span).orElse(entity.span());
      report(Code.CATALOG_UNREADABLE, span, "this entity has no name", "Give it a metadata.name");
    } else if (isClean(name.get())) {
      String namespace =
          metadata
              .flatMap(it -> text(it, "namespace"))
              .map(it -> it.text().strip())
              .filter(it -> !it.isEmpty())
              .orElse(BackstageReference.DEFAULT_NAMESPACE);
      Term term = BackstageReference.term(kind, namespace, name.get().text().strip());
      Optional<String> title =
          metadata
              .flatMap(it -> text(it, "title"))
              .map(it -> it.text().strip())
              .filter(it ->
                  !it.isEmpty() && !it.equals(term.name()) && !PLACEHOLDER.matcher(it).find());
      listings.add(new Listing(term, name.get().span(), line(name.get().span()).strip(), title));
      metadata.flatMap(it -> text(it, "description")).ifPresent(it -> passage(term, it));
      mapping(entity, "spec").ifPresent(spec -> relations(term, namespace, spec));
    }
  }

  private void relations(Term subject, String namespace, YamlValue.Mapping spec) {
    for (BackstageRelation relation : BackstageRelation.values()) {
      references(spec.entries().get(relation.field))
          .forEach(value -> {
            switch (value) {
              case YamlValue.Scalar reference -> reference(subject, namespace, relation, reference);
              case YamlValue.Sequence other -> noReference(relation, other.span());
              case YamlValue.Mapping other -> noReference(relation, other.span());
              case YamlValue.Alias other -> noReference(relation, other.span());
            }
          });
    }
  }

  private void reference(
      Term subject, String namespace, BackstageRelation relation, YamlValue.Scalar reference) {
    if (reference.sort() == YamlValue.Sort.NULL || !isClean(reference)) {
      return;
    }
    String quote = relation.field + ": " + reference.text();
    BackstageReference.read(reference.text(), relation.defaultKind, namespace)
        .ifPresentOrElse(
            object -> {
              statements.add(
                  new Statement(subject, relation.phrase, object, reference.span(), quote));
              if (relation.defaultKind.isEmpty() && !BackstageReference.hasKind(reference.text())) {
                report(
                    Code.CATALOG_KIND_MISSING,
                    reference.span(),
                    relation.field
                        + " needs the kind of \""
                        + object.name()
                        + "\"; read as component",
                    "Write component:" + object.name() + " or resource:" + object.name());
              }
            },
            () -> noReference(relation, reference.span()));
  }

  private void noReference(BackstageRelation relation, Span span) {
    report(
        Code.CATALOG_UNREADABLE,
        span,
        relation.field + " does not name an entity here",
        "Write a reference such as component:default/orders");
  }

  private static Stream<YamlValue> references(@Nullable YamlValue value) {
    return switch (value) {
      case null -> Stream.empty();
      case YamlValue.Sequence list -> list.items().stream();
      case YamlValue.Scalar one -> Stream.of(one);
      case YamlValue.Mapping other -> Stream.of(other);
      case YamlValue.Alias other -> Stream.of(other);
    };
  }

  /** Of a text of several lines the lines as they stand in the file, not folded. */
  private void passage(Term about, YamlValue.Scalar description) {
    Span span = description.span();
    List<String> lines = description.text().lines().map(String::strip).toList();
    boolean block =
        line(span).startsWith(">", span.column() - 1)
            || line(span).startsWith("|", span.column() - 1);
    if (block) {
      span = new Span(span.line() + 1, 1 + indent(source.lines().get(span.line())), 0);
      lines = blockLines(span.line());
    }
    if (!String.join("", lines).isEmpty()) {
      passages.add(
          new Passage(
              about,
              Passage.DESCRIPTION,
              String.join("\n", lines),
              new Span(span.line(), span.column(), lines.getFirst().length())));
    }
  }

  /** The lines from there on that are blank or no less indented than the first. */
  private List<String> blockLines(int first) {
    int indent = indent(source.lines().get(first - 1));
    List<String> lines =
        source.lines().stream()
            .skip(first - 1)
            .takeWhile(line -> line.isBlank() || indent(line) >= indent)
            .map(String::strip)
            .toList();
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return lines.subList(0, end);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private boolean isClean(YamlValue.Scalar value) {
    if (!PLACEHOLDER.matcher(value.text()).find()) {
      return true;
    }
    placeholder(value.span());
    return false;
  }

  /** A placeholder that begins with a brace is also broken YAML. */
  private void broken(Yaml.Problem problem, YamlDocuments.Part part) {
    for (int i = 0; i < part.lines().size(); i++) {
      String line = part.lines().get(i);
      if (PLACEHOLDER.matcher(line).find()) {
        placeholder(new Span(part.firstLine() + i, 1 + indent(line), line.strip().length()));
        return;
      }
    }
    report(
        Code.CATALOG_BROKEN,
        problem.span(),
        "the YAML cannot be read: " + problem.message(),
        "Fix the YAML; put values that contain a colon or a # in quotes");
  }

  private void placeholder(Span span) {
    report(
        Code.CATALOG_PLACEHOLDER,
        span,
        "the name is a template placeholder",
        "Leave out template skeletons");
  }

  private String line(Span span) {
    return source.lines().get(span.line() - 1);
  }

  private static Optional<YamlValue.Scalar> text(YamlValue.Mapping mapping, String key) {
    return mapping.entries().get(key) instanceof YamlValue.Scalar scalar
            && scalar.sort() != YamlValue.Sort.NULL
        ? Optional.of(scalar)
        : Optional.empty();
  }

  private static Optional<YamlValue.Mapping> mapping(YamlValue.Mapping mapping, String key) {
    return mapping.entries().get(key) instanceof YamlValue.Mapping found
        ? Optional.of(found)
        : Optional.empty();
  }

  private void report(Code code, Span span, String message, String hint) {
    diagnostics.add(source.diagnostic(code, span, message, hint));
  }
}

package dev.verbgraph.store;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.data.OmittedIfNull;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Alias;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Reference;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note as graphs and exports keep it. What is stored outlives the program: these components are
 * never renamed, and what they mean changes only together with {@link StoredJson#VERSION}.
 *
 * @param version the form; {@code null} in the first one
 * @param aliases {@code null} before the third form
 */
public record StoredNote(
    @Nullable Integer version,
    @Nullable String title,
    Map<String, Object> properties,
    List<StoredListing> listings,
    List<StoredStatement> statements,
    List<StoredPassage> passages,
    @Nullable List<StoredAlias> aliases) {

  public StoredNote {
    requireNonNull(properties);
    requireNonNull(listings);
    requireNonNull(statements);
    requireNonNull(passages);
  }

  /**
   * @param kind a label, in any letter case
   * @param reference {@code null} where there is none, and before the third form
   */
  public record StoredTerm(
      String name, @Nullable String kind, @OmittedIfNull @Nullable StoredReference reference) {

    public StoredTerm {
      requireNonNull(name);
    }

    private static StoredTerm of(Term term) {
      return new StoredTerm(
          term.name(),
          term.kind().map(EntityKind::label).orElse(null),
          term.reference().map(StoredReference::of).orElse(null));
    }

    private Term term() {
      return new Term(
          name,
          Optional.ofNullable(kind).flatMap(EntityKind::ofLabel),
          Optional.ofNullable(reference).map(StoredReference::reference));
    }
  }

  public record StoredReference(String kind, String namespace, String name) {

    public StoredReference {
      requireNonNull(kind);
      requireNonNull(namespace);
      requireNonNull(name);
    }

    private static StoredReference of(Reference reference) {
      return new StoredReference(reference.kind(), reference.namespace(), reference.name());
    }

    private Reference reference() {
      return new Reference(kind, namespace, name);
    }
  }

  public record StoredSpan(int line, int column, int length) {

    private static StoredSpan of(Span span) {
      return new StoredSpan(span.line(), span.column(), span.length());
    }

    private Span span() {
      return new Span(line, column, length);
    }
  }

  /**
   * @param aliases the title, if any; {@code null} in notes that were read before listings had one
   */
  public record StoredListing(
      StoredTerm term, StoredSpan span, String quote, @Nullable List<String> aliases) {

    public StoredListing {
      requireNonNull(term);
      requireNonNull(span);
      requireNonNull(quote);
    }

    private static StoredListing of(Listing listing) {
      return new StoredListing(
          StoredTerm.of(listing.term()),
          StoredSpan.of(listing.span()),
          listing.quote(),
          listing.title().stream().toList());
    }

    private Listing listing() {
      return new Listing(
          term.term(),
          span.span(),
          quote,
          Optional.ofNullable(aliases).stream().flatMap(List::stream).findFirst());
    }
  }

  /**
   * @param onlyIfKnown {@code null} for no, and before the third form
   * @param edge which one it is of a picture: {@code edge}, {@code arrow} or {@code answer}; {@code
   *     null} for none, and before the third form
   */
  public record StoredStatement(
      StoredTerm subject,
      String phrase,
      StoredTerm object,
      StoredSpan span,
      String quote,
      @OmittedIfNull @Nullable Boolean onlyIfKnown,
      @OmittedIfNull @Nullable String edge) {

    public StoredStatement {
      requireNonNull(subject);
      requireNonNull(phrase);
      requireNonNull(object);
      requireNonNull(span);
      requireNonNull(quote);
    }

    private static StoredStatement of(Statement statement) {
      return new StoredStatement(
          StoredTerm.of(statement.subject()),
          statement.phrase(),
          StoredTerm.of(statement.object()),
          StoredSpan.of(statement.span()),
          statement.quote(),
          statement.onlyIfKnown() ? true : null,
          edge(statement.form()));
    }

    private Statement statement() {
      return new Statement(subject.term(), phrase, object.term(), span.span(), quote, form());
    }

    private static @Nullable String edge(Statement.Form form) {
      return switch (form) {
        case STATED, ONLY_IF_KNOWN -> null;
        case EDGE, ARROW, ANSWER -> form.name().toLowerCase(Locale.ROOT);
      };
    }

    private Statement.Form form() {
      if (edge != null) {
        return Statement.Form.valueOf(edge.toUpperCase(Locale.ROOT));
      }
      return onlyIfKnown == null ? Statement.Form.STATED : Statement.Form.ONLY_IF_KNOWN;
    }
  }

  /**
   * @param reference that of what it is about; {@code null} where there is none, and before the
   *     third form
   */
  public record StoredPassage(
      String about,
      String part,
      String text,
      StoredSpan span,
      @OmittedIfNull @Nullable StoredReference reference) {

    public StoredPassage {
      requireNonNull(about);
      requireNonNull(part);
      requireNonNull(text);
      requireNonNull(span);
    }

    private static StoredPassage of(Passage passage) {
      return new StoredPassage(
          passage.about().name(),
          passage.part(),
          passage.text(),
          StoredSpan.of(passage.span()),
          passage.about().reference().map(StoredReference::of).orElse(null));
    }

    private Passage passage() {
      Term term =
          new Term(
              about,
              Optional.empty(),
              Optional.ofNullable(reference).map(StoredReference::reference));
      return new Passage(term, part, text, span.span());
    }
  }

  public record StoredAlias(String name, String of, StoredSpan span) {

    public StoredAlias {
      requireNonNull(name);
      requireNonNull(of);
      requireNonNull(span);
    }

    private static StoredAlias of(Alias alias) {
      return new StoredAlias(alias.name(), alias.of(), StoredSpan.of(alias.span()));
    }

    private Alias alias() {
      return new Alias(name, of, span.span());
    }
  }

  public static StoredNote of(Note note) {
    return new StoredNote(
        StoredJson.VERSION,
        note.title().orElse(null),
        note.properties(),
        note.listings().stream().map(StoredListing::of).toList(),
        note.statements().stream().map(StoredStatement::of).toList(),
        note.passages().stream().map(StoredPassage::of).toList(),
        note.aliases().stream().map(StoredAlias::of).toList());
  }

  public Note note() {
    return new Note(
        Optional.ofNullable(title),
        properties,
        listings.stream().map(StoredListing::listing).toList(),
        statements.stream().map(StoredStatement::statement).toList(),
        passages.stream().map(StoredPassage::passage).toList(),
        aliases == null ? List.of() : aliases.stream().map(StoredAlias::alias).toList());
  }
}

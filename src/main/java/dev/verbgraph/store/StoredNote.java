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
import dev.verbgraph.model.Unread;
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
 * @param unread {@code null} for none, and before the third form
 * @param about {@code null} of diagrams and catalogs, and before the third form
 */
public record StoredNote(
    @Nullable Integer version,
    @Nullable String title,
    Map<String, Object> properties,
    List<StoredListing> listings,
    List<StoredStatement> statements,
    List<StoredPassage> passages,
    @Nullable List<StoredAlias> aliases,
    @OmittedIfNull @Nullable String about,
    @OmittedIfNull @Nullable List<StoredUnread> unread) {

  public StoredNote {
    requireNonNull(properties);
    requireNonNull(listings);
    requireNonNull(statements);
    requireNonNull(passages);
  }

  /**
   * @param kind a label, in any letter case
   * @param reference {@code null} where there is none, and before the third form
   * @param link {@code null} where it is none, and before the third form
   */
  public record StoredTerm(
      String name,
      @Nullable String kind,
      @OmittedIfNull @Nullable StoredReference reference,
      @OmittedIfNull @Nullable String link) {

    public StoredTerm {
      requireNonNull(name);
    }

    private static StoredTerm of(Term term) {
      return new StoredTerm(
          term.name(),
          term.kind().map(EntityKind::label).orElse(null),
          term.reference().map(StoredReference::of).orElse(null),
          term.link().orElse(null));
    }

    private Term term() {
      return new Term(
          name,
          Optional.ofNullable(kind).flatMap(EntityKind::ofLabel),
          Optional.ofNullable(reference).map(StoredReference::reference),
          Optional.ofNullable(link));
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
   * @param chapter {@code null} where there is none, and before the third form
   */
  public record StoredStatement(
      StoredTerm subject,
      String phrase,
      StoredTerm object,
      StoredSpan span,
      String quote,
      @OmittedIfNull @Nullable Boolean onlyIfKnown,
      @OmittedIfNull @Nullable String edge,
      @OmittedIfNull @Nullable StoredChapter chapter) {

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
          edge(statement.form()),
          statement.chapter().map(StoredChapter::of).orElse(null));
    }

    private Statement statement() {
      return new Statement(
          subject.term(),
          phrase,
          object.term(),
          span.span(),
          quote,
          form(),
          Optional.ofNullable(chapter).map(StoredChapter::chapter));
    }

    private static @Nullable String edge(Statement.Form form) {
      return switch (form) {
        case STATED, ONLY_IF_KNOWN -> null;
        case EDGE, ARROW, ANSWER -> form.name().toLowerCase(Locale.ROOT);
        case PROSE -> throw new IllegalArgumentException("no reading has a statement of prose");
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
   * @param above {@code null} where there is none
   */
  public record StoredChapter(
      StoredTerm within,
      boolean topic,
      StoredSpan title,
      @OmittedIfNull @Nullable StoredChapter above) {

    public StoredChapter {
      requireNonNull(within);
      requireNonNull(title);
    }

    /** Calls itself for titles in titles, whose nesting is limited. */
    private static StoredChapter of(Statement.Chapter chapter) {
      return new StoredChapter(
          StoredTerm.of(chapter.within()),
          chapter.topic(),
          StoredSpan.of(chapter.title()),
          chapter.above().map(StoredChapter::of).orElse(null));
    }

    private Statement.Chapter chapter() {
      return new Statement.Chapter(
          within.term(),
          topic,
          title.span(),
          Optional.ofNullable(above).map(StoredChapter::chapter));
    }
  }

  /**
   * @param reference that of what it is about; {@code null} where there is none, and before the
   *     third form
   * @param atLarge {@code null} for no, and before the third form
   */
  public record StoredPassage(
      String about,
      String part,
      String text,
      StoredSpan span,
      @OmittedIfNull @Nullable StoredReference reference,
      @OmittedIfNull @Nullable Boolean atLarge) {

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
          passage.about().reference().map(StoredReference::of).orElse(null),
          passage.atLarge() ? true : null);
    }

    private Passage passage() {
      Term term =
          new Term(
              about,
              Optional.empty(),
              Optional.ofNullable(reference).map(StoredReference::reference));
      return new Passage(term, part, text, span.span(), atLarge != null);
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

  /**
   * @param why in lower case
   */
  public record StoredUnread(String why, List<String> words, StoredSpan span, String quote) {

    public StoredUnread {
      requireNonNull(why);
      requireNonNull(words);
      requireNonNull(span);
      requireNonNull(quote);
    }

    private static StoredUnread of(Unread unread) {
      return new StoredUnread(
          unread.why().name().toLowerCase(Locale.ROOT),
          unread.words(),
          StoredSpan.of(unread.span()),
          unread.quote());
    }

    private Unread unread() {
      return new Unread(
          Unread.Why.valueOf(why.toUpperCase(Locale.ROOT)), words, span.span(), quote);
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
        note.aliases().stream().map(StoredAlias::of).toList(),
        note.about().orElse(null),
        note.unread().isEmpty() ? null : note.unread().stream().map(StoredUnread::of).toList());
  }

  public Note note() {
    return new Note(
        Optional.ofNullable(title),
        properties,
        listings.stream().map(StoredListing::listing).toList(),
        statements.stream().map(StoredStatement::statement).toList(),
        passages.stream().map(StoredPassage::passage).toList(),
        aliases == null ? List.of() : aliases.stream().map(StoredAlias::alias).toList(),
        Optional.ofNullable(about),
        unread == null ? List.of() : unread.stream().map(StoredUnread::unread).toList());
  }
}

package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.mermaid.DiagramReader;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a note whose entries have their roles, and tells what it says. */
final class StatementExtractor {

  private final Source source;
  private final Roles roles;
  private final Term note;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Passages passages;

  private StatementExtractor(Source source, Roles roles, Term note) {
    this.note = note;
    this.source = source;
    this.roles = roles;
    this.passages = new Passages(source);
  }

  /**
   * What an entry stands in.
   *
   * @param subject what typed links here speak of
   */
  private record Place(
      Optional<OutlineEntry> category,
      Optional<OutlineEntry> service,
      Optional<OutlineEntry> part,
      Term subject) {

    private Place about(Term other) {
      return new Place(category, service, part, other);
    }
  }

  /**
   * @param note what the note itself is called
   */
  static Extract tell(Source source, OutlineEntry root, Roles roles, String note) {
    StatementExtractor teller = new StatementExtractor(source, roles, Term.of(note));
    teller.contents(
        root, new Place(Optional.empty(), Optional.empty(), Optional.empty(), teller.note));
    return new Extract(
        List.copyOf(teller.listings),
        List.copyOf(teller.statements),
        teller.passages.all(),
        List.copyOf(teller.diagnostics));
  }

  private void contents(OutlineEntry owner, Place above) {
    Place place = above;
    for (int i = 0; i < owner.contents.size(); i++) {
      switch (owner.contents.get(i)) {
        case OutlineEntry entry -> entry(entry, below(owner, place));
        case Prose prose -> {
          prose(prose.lines(), place);
          checkIndent(prose);
          Optional<Prose> below =
              i + 1 < owner.contents.size() && owner.contents.get(i + 1) instanceof Prose next
                  ? Optional.of(next)
                  : Optional.empty();
          Drawings.in(prose, below, source).ifPresent(diagnostics::add);
        }
        case LinkLine links -> links(links, place.subject());
        case MarkdownTable table -> table(table);
        case Diagram diagram -> diagram(diagram);
        // What stands below a line at the end of a note is about the whole note.
        case Rule rule -> place = place.about(note);
        case Comment comment -> passages.end();
      }
    }
  }

  /** What is nested below an item that links to one thing speaks of that thing. */
  private static Place below(OutlineEntry owner, Place place) {
    return owner.form == OutlineEntry.Form.ITEM
            && owner.headline.isEmpty()
            && owner.contents.getFirst() instanceof LinkLine line
            && line.subject().isEmpty()
            && line.targets().size() == 1
        ? place.about(Term.of(line.targets().getFirst().name()))
        : place;
  }

  private void entry(OutlineEntry entry, Place place) {
    Term subject = subject(entry).orElse(place.subject());
    switch (roles.of(entry)) {
      case CATEGORY -> {
        passages.end();
        list(entry, EntityKind.CATEGORY);
        contents(entry, new Place(Optional.of(entry), Optional.empty(), place.part(), subject));
      }
      case SERVICE -> {
        passages.end();
        list(entry, EntityKind.SERVICE);
        place.category().ifPresent(category -> inCategory(entry, category));
        contents(entry, new Place(place.category(), Optional.of(entry), place.part(), subject));
      }
      case PART -> {
        passages.end();
        contents(
            entry,
            new Place(place.category(), place.service(), Optional.of(entry), place.subject()));
      }
      case NONE -> {
        entry.headline.ifPresent(headline -> prose(List.of(line(headline)), place));
        contents(entry, place.about(subject));
      }
    }
  }

  /** What the typed links in an entry speak of, if it is not what those around it speak of. */
  private Optional<Term> subject(OutlineEntry entry) {
    Optional<EntityKind> kind =
        switch (roles.of(entry)) {
          case SERVICE -> Optional.of(EntityKind.SERVICE);
          case CATEGORY -> Optional.of(EntityKind.CATEGORY);
          case PART, NONE -> Optional.empty();
        };
    return kind.isPresent() || ServiceShape.isSubject(entry)
        ? Optional.of(new Term(entry.name(), kind, Optional.empty()))
        : Optional.empty();
  }

  private void links(LinkLine line, Term subject) {
    String quote = source.lines().get(line.line() - 1).strip();
    Term about = line.subject().map(Term::of).orElse(subject);
    line.targets()
        .forEach(
            target ->
                statements.add(
                    new Statement(
                        about,
                        line.phrase(),
                        Term.of(target.name()),
                        target.span(),
                        quote,
                        line.onlyIfKnown())));
  }

  private void table(MarkdownTable table) {
    TableReader.Read read = TableReader.read(table, this::quote);
    listings.addAll(read.listings());
    statements.addAll(read.statements());
    read.described()
        .forEach(
            it -> {
              passages.end();
              passages.add(it.service(), Passage.DESCRIPTION, List.of(it.text()));
              passages.end();
            });
  }

  private void prose(List<Block.Line> lines, Place place) {
    place
        .service()
        .ifPresent(
            service ->
                passages.add(
                    service.name(),
                    place.part().map(OutlineEntry::name).orElse(Passage.DESCRIPTION),
                    lines));
  }

  private void checkIndent(Prose prose) {
    if (prose.indented()) {
      prose.lines().stream()
          .map(Headline::of)
          .filter(it -> it.mark() == Headline.Mark.SERVICE)
          .findFirst()
          .ifPresent(
              it ->
                  diagnostics.add(
                      source.diagnostic(
                          Code.INDENTED_AS_CODE,
                          it.span(),
                          "the service \""
                              + it.name()
                              + "\" is indented so far that Markdown treats it as code",
                          "Indent it less")));
    }
  }

  /** The whole line of a title that turned out to be none. */
  private Block.Line line(Headline headline) {
    int number = headline.span().line();
    return new Block.Line(number, 1, source.lines().get(number - 1));
  }

  private void list(OutlineEntry entry, EntityKind kind) {
    Span span = entry.headline.orElseThrow().span();
    listings.add(new Listing(Term.of(entry.name(), kind), span, quote(span)));
  }

  private void inCategory(OutlineEntry service, OutlineEntry category) {
    Span span = service.headline.orElseThrow().span();
    statements.add(
        new Statement(
            Term.of(service.name(), EntityKind.SERVICE),
            Statement.IN_CATEGORY,
            Term.of(category.name(), EntityKind.CATEGORY),
            span,
            quote(span)));
  }

  private String quote(Span span) {
    return source.lines().get(span.line() - 1).strip();
  }

  private void diagram(Diagram diagram) {
    passages.end();
    if (!diagram.drawn()) {
      diagnostics.add(PlainDiagrams.diagnostic(source, diagram.block()));
    }
    Extract extract = DiagramReader.read(source, diagram.block(), diagram.heading());
    listings.addAll(extract.listings());
    statements.addAll(extract.statements());
    diagnostics.addAll(extract.diagnostics());
  }
}

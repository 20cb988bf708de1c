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
final class Teller {

  private final Source source;
  private final Roles roles;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Passages passages;

  private Teller(Source source, Roles roles) {
    this.source = source;
    this.roles = roles;
    this.passages = new Passages(source);
  }

  /** What an entry stands in. */
  private record Place(Optional<Entry> category, Optional<Entry> service, Optional<Entry> part) {}

  static Extract tell(Source source, Entry root, Roles roles) {
    Teller teller = new Teller(source, roles);
    teller.contents(root, new Place(Optional.empty(), Optional.empty(), Optional.empty()));
    return new Extract(List.copyOf(teller.listings), List.copyOf(teller.statements), teller.passages.all(),
        List.copyOf(teller.diagnostics));
  }

  private void contents(Entry owner, Place place) {
    for (Content content : owner.contents) {
      switch (content) {
        case Entry entry -> entry(entry, place);
        case Prose prose -> {
          prose(prose.lines(), place);
          checkIndent(prose);
        }
        case Diagram diagram -> diagram(diagram);
        case Rule rule -> {}
      }
    }
  }

  private void entry(Entry entry, Place place) {
    switch (roles.of(entry)) {
      case CATEGORY -> {
        passages.end();
        list(entry, EntityKind.CATEGORY);
        contents(entry, new Place(Optional.of(entry), Optional.empty(), place.part()));
      }
      case SERVICE -> {
        passages.end();
        list(entry, EntityKind.SERVICE);
        place.category().ifPresent(category -> inCategory(entry, category));
        contents(entry, new Place(place.category(), Optional.of(entry), place.part()));
      }
      case PART -> {
        passages.end();
        contents(entry, new Place(place.category(), place.service(), Optional.of(entry)));
      }
      case NONE -> {
        entry.headline.ifPresent(headline -> prose(List.of(line(headline)), place));
        contents(entry, place);
      }
    }
  }

  private void prose(List<Block.Line> lines, Place place) {
    place.service().ifPresent(service ->
        passages.add(service.name(), place.part().map(Entry::name).orElse(Passage.DESCRIPTION), lines));
  }

  private void checkIndent(Prose prose) {
    if (prose.indented()) {
      prose.lines().stream().map(Headline::of).filter(it -> it.mark() == Headline.Mark.SERVICE).findFirst()
          .ifPresent(it -> diagnostics.add(source.diagnostic(Code.INDENTED_AS_CODE, it.span(),
              "the service \"" + it.name() + "\" stands in what Markdown takes for code", "Indent it less")));
    }
  }

  /** The whole line of a title that turned out to be none. */
  private Block.Line line(Headline headline) {
    int number = headline.span().line();
    return new Block.Line(number, 1, source.lines().get(number - 1));
  }

  private void list(Entry entry, EntityKind kind) {
    Span span = entry.headline.orElseThrow().span();
    listings.add(new Listing(Term.of(entry.name(), kind), span, quote(span)));
  }

  private void inCategory(Entry service, Entry category) {
    Span span = service.headline.orElseThrow().span();
    statements.add(new Statement(Term.of(service.name(), EntityKind.SERVICE), Statement.IN_CATEGORY,
        Term.of(category.name(), EntityKind.CATEGORY), span, quote(span)));
  }

  private String quote(Span span) {
    return source.lines().get(span.line() - 1).strip();
  }

  private void diagram(Diagram diagram) {
    passages.end();
    Extract extract = DiagramReader.read(source, diagram.block(), diagram.heading());
    listings.addAll(extract.listings());
    statements.addAll(extract.statements());
    diagnostics.addAll(extract.diagnostics());
  }
}

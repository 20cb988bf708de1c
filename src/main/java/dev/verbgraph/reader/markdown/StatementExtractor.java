package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.model.Unread;
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
  private final Subjects subjects;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Passages passages;
  private int lastLinkLine;

  private StatementExtractor(Source source, Roles roles, Term note, Subjects subjects) {
    this.note = note;
    this.subjects = subjects;
    this.source = source;
    this.roles = roles;
    this.passages = new Passages(source);
  }

  /**
   * What an entry stands in.
   *
   * @param part the part of a description
   * @param chapter the nearest title that is of nothing listed
   * @param subject what typed links here speak of
   */
  private record Place(
      Optional<OutlineEntry> category,
      Optional<OutlineEntry> service,
      Optional<OutlineEntry> part,
      Optional<OutlineEntry> chapter,
      Subject subject) {

    private Place about(Subject other) {
      return new Place(category, service, part, chapter, other);
    }

    private Place inPart(OutlineEntry other) {
      return new Place(category, service, Optional.of(other), Optional.of(other), subject);
    }

    private Place inChapter(OutlineEntry other) {
      return new Place(category, service, part, Optional.of(other), subject);
    }
  }

  /**
   * @param chapter present where it is a title that may be a mere chapter
   */
  private record Subject(Term term, Optional<Statement.Chapter> chapter) {

    private static Subject of(Term term) {
      return new Subject(term, Optional.empty());
    }
  }

  /**
   * @param note what the note itself is called
   */
  static Extract tell(Source source, OutlineEntry root, Roles roles, String note) {
    Subjects subjects = Subjects.of(root, note);
    StatementExtractor teller = new StatementExtractor(source, roles, Term.of(note), subjects);
    teller.contents(
        root,
        new Place(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Subject.of(teller.note)));
    return new Extract(
        List.copyOf(teller.listings),
        List.copyOf(teller.statements),
        teller.passages.all(),
        List.copyOf(teller.unread),
        List.copyOf(teller.diagnostics));
  }

  private void contents(OutlineEntry owner, Place above) {
    Place place = above;
    for (int i = 0; i < owner.contents.size(); i++) {
      switch (owner.contents.get(i)) {
        case OutlineEntry entry -> entry(entry, below(owner, place));
        case Prose prose -> {
          prose(prose.lines(), place);
          switch (prose.form()) {
            case TEXT -> {
              unread(prose.lines(), false);
              diagnostics.addAll(BrokenTables.in(prose.lines(), source));
            }
            case RAW -> {}
            case INDENTED -> {
              IndentedNames.in(prose.lines(), lists(owner, place), source)
                  .ifPresent(diagnostics::add);
              unread(prose.lines(), true);
            }
          }
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
        case Rule rule -> place = place.about(Subject.of(note));
        case Comment comment -> passages.end();
      }
    }
  }

  /** What is nested below an item that links to one thing speaks of that thing. */
  private static Place below(OutlineEntry owner, Place place) {
    return owner.form == OutlineEntry.Form.ITEM
            && owner.headline.isEmpty()
            && owner.contents.getFirst() instanceof LinkLine line
            && line.subjects().isEmpty()
            && line.targets().size() == 1
        ? place.about(Subject.of(line.targets().getFirst().term()))
        : place;
  }

  private void entry(OutlineEntry entry, Place place) {
    Subject subject = subject(entry, place.subject());
    switch (roles.of(entry)) {
      case CATEGORY -> {
        passages.end();
        list(entry, EntityKind.CATEGORY);
        contents(
            entry,
            new Place(
                Optional.of(entry), Optional.empty(), place.part(), Optional.of(entry), subject));
      }
      case SERVICE -> {
        passages.end();
        list(entry, EntityKind.SERVICE);
        place.category().ifPresent(category -> inCategory(entry, category));
        contents(
            entry,
            new Place(
                place.category(), Optional.of(entry), place.part(), place.chapter(), subject));
      }
      case PART -> {
        passages.end();
        if (place.service().isEmpty()) {
          title(entry, place.inPart(entry));
        }
        contents(entry, place.inPart(entry));
      }
      case NONE -> {
        boolean chapter = entry.form == OutlineEntry.Form.HEADING && place.service().isEmpty();
        Place inside = chapter ? place.inChapter(entry) : place;
        title(entry, inside);
        contents(entry, inside.about(subject));
      }
    }
  }

  private void title(OutlineEntry entry, Place place) {
    entry.headline.ifPresent(headline -> {
      Block.Line line = line(headline);
      prose(List.of(line), place);
      // What follows the title is prose of its own.
      if (!entry.isLink() && headline.rest().isEmpty()) {
        unread(List.of(line), false);
      }
    });
  }

  /** What the typed links in an entry speak of. */
  private Subject subject(OutlineEntry entry, Subject around) {
    return switch (roles.of(entry)) {
      case SERVICE -> Subject.of(Term.of(entry.name(), EntityKind.SERVICE));
      case CATEGORY -> Subject.of(Term.of(entry.name(), EntityKind.CATEGORY));
      case PART -> around;
      case NONE ->
          switch (subjects.of(entry)) {
            case THING -> Subject.of(entry.term());
            case TOPIC -> inDoubt(entry, true, around);
            case CHAPTER -> inDoubt(entry, false, around);
            case NOTHING -> around;
          };
    };
  }

  private static Subject inDoubt(OutlineEntry entry, boolean topic, Subject around) {
    return new Subject(
        Term.of(entry.name()),
        Optional.of(
            new Statement.Chapter(
                around.term(), topic, entry.headline.orElseThrow().span(), around.chapter())));
  }

  private void links(LinkLine line, Subject subject) {
    // A line may hold thousands of fields: it is looked at once.
    if (line.line() != lastLinkLine) {
      lastLinkLine = line.line();
      String text = source.lines().get(line.line() - 1);
      UnreadLinks.broken(new Block.Line(line.line(), 1, text), source).ifPresent(unread::add);
    }
    List<Subject> about =
        line.subjects().isEmpty()
            ? List.of(subject)
            : line.subjects().stream().map(Subject::of).toList();
    for (LinkLine.Target target : line.targets()) {
      for (Subject each : about) {
        statements.add(
            new Statement(
                each.term(),
                line.phrase(),
                target.term(),
                target.span(),
                source.quote(target.span()),
                line.onlyIfKnown() ? Statement.Form.ONLY_IF_KNOWN : Statement.Form.STATED,
                each.chapter()));
      }
    }
  }

  private void table(MarkdownTable table) {
    unread.addAll(table.unread(source));
    TableReader.Read read = TableReader.read(table, roles.words(), source::quote);
    listings.addAll(read.listings());
    statements.addAll(read.statements());
    read.described()
        .forEach(it -> {
          passages.end();
          passages.add(Term.of(it.service()), it.part(), List.of(it.text()), false);
          passages.end();
        });
  }

  private void prose(List<Block.Line> lines, Place place) {
    Optional<OutlineEntry> label = place.service().isPresent() ? place.part() : place.chapter();
    passages.add(
        place.service().map(service -> Term.of(service.name())).orElse(note),
        label.map(OutlineEntry::name).filter(name -> !name.isEmpty()).orElse(Passage.DESCRIPTION),
        lines,
        place.service().isEmpty());
  }

  /** Whether services may be listed there. */
  private static boolean lists(OutlineEntry owner, Place place) {
    return place.service().isEmpty()
        && (place.category().isPresent() || owner.sort() == TitleWords.Sort.CATEGORY);
  }

  private void unread(List<Block.Line> lines, boolean code) {
    lines.forEach(line -> UnreadLinks.in(line, code, source).ifPresent(unread::add));
  }

  /** The whole line of a title that turned out to be none. */
  private Block.Line line(Headline headline) {
    int number = headline.span().line();
    return new Block.Line(number, 1, source.lines().get(number - 1));
  }

  private void list(OutlineEntry entry, EntityKind kind) {
    Span span = entry.headline.orElseThrow().span();
    listings.add(new Listing(Term.of(entry.name(), kind), span, source.quote(span)));
  }

  private void inCategory(OutlineEntry service, OutlineEntry category) {
    Span span = service.headline.orElseThrow().span();
    statements.add(
        new Statement(
            Term.of(service.name(), EntityKind.SERVICE),
            Statement.IN_CATEGORY,
            Term.of(category.name(), EntityKind.CATEGORY),
            span,
            source.quote(span)));
  }

  private void diagram(Diagram diagram) {
    if (!diagram.drawn()) {
      diagnostics.add(PlainDiagrams.diagnostic(source, diagram.block()));
    }
    Extract extract = DiagramReader.read(source, diagram.block(), diagram.heading());
    listings.addAll(extract.listings());
    statements.addAll(extract.statements());
    passages.end();
    extract.passages().forEach(passages::add);
    diagnostics.addAll(extract.diagnostics());
  }
}

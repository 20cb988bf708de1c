package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.NameShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads tables. One whose first column is headed Service lists services, with a category and a
 * description where there are such columns. A column that is headed by a phrase of the vocabulary
 * says what the first column has to do with the names in it.
 */
final class TableReader {

  private static final Set<String> SERVICES =
      Set.of(
          "service",
          "services",
          "component",
          "components",
          "microservice",
          "microservices",
          "application",
          "applications");

  /** Tables of options have such a column, too: with it alone nothing is listed. */
  private static final String NAME = "name";

  private static final String DESCRIPTION = "description";

  private static final Set<String> CATEGORY = Set.of("category", "service category");

  /** What the columns of descriptions are called, perhaps with words such as "main" or "of". */
  private static final Set<String> DESCRIBING =
      Set.of(
          "description",
          "role",
          "responsibility",
          "responsibilities",
          "purpose",
          "summary",
          "function",
          "overview",
          "details");

  /** What a cell has that names nothing. */
  private static final Set<String> NOTHING = Set.of("-", "–", "—", "none", "n/a", "na", "no", "");

  /** What a table says. */
  record Read(List<Listing> listings, List<Statement> statements, List<Described> described) {}

  /**
   * @param service the name of what it describes
   * @param part the label over it
   */
  record Described(String service, String part, Block.Line text) {}

  /** The words over the columns, without their emphasis. */
  private final List<String> headings;

  private final TitleWords words;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Described> described = new ArrayList<>();

  private TableReader(MarkdownTable table, TitleWords words) {
    this.words = words;
    headings =
        table.headings().stream()
            .map(heading -> Inlines.of(heading.text()).plain().strip())
            .toList();
  }

  /**
   * @param quotes the whole line of a cell
   */
  static Read read(MarkdownTable table, TitleWords words, Quotes quotes) {
    TableReader reader = new TableReader(table, words);
    boolean services = reader.listsServices();
    table.rows().forEach(row -> reader.row(row, services, quotes));
    return new Read(
        List.copyOf(reader.listings),
        List.copyOf(reader.statements),
        List.copyOf(reader.described));
  }

  /** The words of a note that a place stands in. */
  interface Quotes {
    String at(Span span);
  }

  private boolean listsServices() {
    String first = heading(0);
    return words.isOneOf(SERVICES, first.replaceFirst(" " + NAME + "$", ""))
        || (first.equals(NAME) && headings.stream().map(Names::fold).anyMatch(CATEGORY::contains));
  }

  private String heading(int column) {
    return Names.fold(headings.get(column));
  }

  private void row(List<Block.Line> row, boolean services, Quotes quotes) {
    List<Named> subjects = row.isEmpty() ? List.of() : names(row.getFirst());
    if (subjects.size() != 1 || isTorn(row)) {
      return;
    }
    Named subject = subjects.getFirst();
    Term term =
        services && (subject.term().link().isPresent() || NameShape.couldBeName(subject.name()))
            ? subject.term().as(EntityKind.SERVICE)
            : subject.term();
    if (term.kind().isPresent()) {
      listings.add(new Listing(term, subject.span(), quotes.at(subject.span())));
    }
    for (int column = 1; column < row.size(); column++) {
      cell(term, row.get(column), column, quotes);
    }
  }

  /** Where a bar is missing, the first cell holds what belongs into the next one. */
  private boolean isTorn(List<Block.Line> row) {
    return row.size() < headings.size()
        && row.getFirst().text().contains("[[")
        && !row.getFirst().text().startsWith("[[");
  }

  private void cell(Term subject, Block.Line cell, int column, Quotes quotes) {
    String heading = heading(column);
    boolean listed = subject.kind().isPresent();
    if (listed && words.isMadeOf(DESCRIBING, heading) && !isLinks(cell)) {
      if (!cell.text().isEmpty()) {
        described.add(new Described(subject.name(), part(column), cell));
      }
    } else if (listed && CATEGORY.contains(heading)) {
      names(cell)
          .forEach(name ->
              statements.add(
                  new Statement(
                      subject,
                      Statement.IN_CATEGORY,
                      name.term().as(EntityKind.CATEGORY),
                      name.span(),
                      quotes.at(name.span()))));
    } else if (!heading.isEmpty()) {
      String phrase = headings.get(column);
      names(cell)
          .forEach(name ->
              statements.add(
                  new Statement(
                      subject,
                      phrase,
                      name.term(),
                      name.span(),
                      quotes.at(name.span()),
                      Statement.Form.ONLY_IF_KNOWN)));
    }
  }

  /** Whether there is nothing but links in it. */
  private static boolean isLinks(Block.Line cell) {
    StringBuilder rest = new StringBuilder(HiddenText.blanked(cell.text()));
    List<NoteLinks.Link> links = NoteLinks.in(rest.toString(), 0, rest.length());
    links.reversed().forEach(link -> rest.delete(link.at(), link.at() + link.length()));
    return !links.isEmpty() && rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private String part(int column) {
    return heading(column).contains(DESCRIPTION) ? Passage.DESCRIPTION : headings.get(column);
  }

  private record Named(Term term, Span span) {

    private String name() {
      return term.name();
    }
  }

  /** The links of a cell, or the names in it with commas between them. */
  private List<Named> names(Block.Line cell) {
    String text = HiddenText.blanked(cell.text());
    List<NoteLinks.Link> links = NoteLinks.in(text, 0, text.length());
    if (!links.isEmpty()) {
      return links.stream()
          .map(link -> new Named(link.term(), cell.span(link.at(), link.length())))
          .toList();
    }
    List<Headline> row = NameList.of(cell, words);
    if (!row.isEmpty()) {
      return row.stream().map(it -> new Named(Term.of(it.name()), it.span())).toList();
    }
    Headline whole = Headline.whole(cell);
    boolean name = !NOTHING.contains(Names.fold(whole.name())) && NameShape.isShort(whole.name());
    return name ? List.of(new Named(Term.of(whole.name()), whole.span())) : List.of();
  }
}

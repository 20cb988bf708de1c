package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.model.Alias;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what stands below titles that may be mere chapters of their note speaks of. A title is a
 * thing of its own where the notes know it otherwise, or where they know half of the titles beside
 * it; a title of the words of chapters only where they know it. All others are chapters: what
 * stands below them speaks of what the note is about. Likewise the prose of a note describes what
 * it is about where that is known and the note lists nothing else.
 *
 * <p>Why: docs/decisions/0046-a-title-is-a-thing-if-the-notes-know-it.md.
 */
final class Chapters {

  /**
   * @param documents with nothing left to decide
   * @param diagnostics what was decided where it was not plain, by document and place; may be empty
   */
  record Settled(List<ReadDocument> documents, List<Diagnostic> diagnostics) {}

  private enum Verdict {
    KNOWN,
    LIKE_OTHERS,
    CHAPTER
  }

  private final KnownThings known;

  private Chapters(KnownThings known) {
    this.known = known;
  }

  private record SettledNote(ReadDocument document, List<Diagnostic> diagnostics) {}

  static Settled settle(List<ReadDocument> documents) {
    if (documents.stream().allMatch(Chapters::isSure)) {
      return new Settled(documents, List.of());
    }
    Chapters chapters = new Chapters(KnownThings.of(documents));
    List<SettledNote> settled = documents.parallelStream().map(chapters::settled).toList();
    return new Settled(
        settled.stream().map(SettledNote::document).toList(),
        settled.stream().flatMap(each -> each.diagnostics().stream()).toList());
  }

  private SettledNote settled(ReadDocument document) {
    if (isSure(document)) {
      return new SettledNote(document, List.of());
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Note note = document.note();
    Map<String, Statement.Chapter> titles = new LinkedHashMap<>();
    note.statements().forEach(statement -> doubts(statement, titles));
    Map<String, Verdict> verdicts = verdicts(titles, note, document.rules());
    for (Statement statement : note.statements()) {
      Statement.Chapter chapter = titles.remove(statement.subject().name());
      if (chapter != null && statement.chapter().isPresent()) {
        tell(document, statement.subject().name(), chapter, verdicts).ifPresent(diagnostics::add);
      }
    }
    List<Statement> statements =
        note.statements().stream()
            .map(statement ->
                statement.chapter().isEmpty()
                    ? statement
                    : statement.about(thing(statement.subject(), statement.chapter(), verdicts)))
            .toList();
    return new SettledNote(
        document.with(note.with(statements, passages(document, statements))), diagnostics);
  }

  private static boolean isSure(ReadDocument document) {
    return document.note().statements().stream()
            .allMatch(statement -> statement.chapter().isEmpty())
        && document.note().passages().stream().noneMatch(Passage::atLarge);
  }

  private List<Passage> passages(ReadDocument document, List<Statement> statements) {
    Note note = document.note();
    boolean describe =
        note.listings().isEmpty()
            && note.about()
                .filter(about ->
                    known.haveNamed(about, document.rules())
                        || statements.stream()
                            .anyMatch(statement -> statement.subject().name().equals(about)))
                .isPresent();
    return describe ? note.passages().stream().map(Passage::described).toList() : note.passages();
  }

  /** The title itself, or the nearest one above that is a thing. */
  private static Term thing(
      Term title, Optional<Statement.Chapter> chapter, Map<String, Verdict> verdicts) {
    Term thing = title;
    Optional<Statement.Chapter> doubt = chapter;
    while (doubt.isPresent() && verdicts.get(thing.name()) == Verdict.CHAPTER) {
      thing = doubt.get().within();
      doubt = doubt.get().above();
    }
    return thing;
  }

  /** Each title once, as it stands first. */
  private static void doubts(Statement statement, Map<String, Statement.Chapter> titles) {
    Term title = statement.subject();
    Optional<Statement.Chapter> chapter = statement.chapter();
    while (chapter.isPresent()) {
      titles.putIfAbsent(title.name(), chapter.get());
      title = chapter.get().within();
      chapter = chapter.get().above();
    }
  }

  private Map<String, Verdict> verdicts(
      Map<String, Statement.Chapter> titles, Note note, RulesLookup rules) {
    Set<String> related = relatedToNote(note, rules);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    int named = 0;
    int knownNames = 0;
    for (Map.Entry<String, Statement.Chapter> title : titles.entrySet()) {
      boolean isKnown = related.contains(title.getKey()) || known.have(title.getKey(), rules);
      boolean topic = title.getValue().topic();
      verdicts.put(title.getKey(), isKnown ? Verdict.KNOWN : Verdict.CHAPTER);
      named += topic ? 0 : 1;
      knownNames += isKnown && !topic ? 1 : 0;
    }
    if (knownNames > 0 && 2 * knownNames >= named) {
      titles.forEach((title, chapter) -> {
        if (!chapter.topic()) {
          verdicts.replace(title, Verdict.CHAPTER, Verdict.LIKE_OTHERS);
        }
      });
    }
    return verdicts;
  }

  /** What is related to what the note is about is no chapter of it. */
  private static Set<String> relatedToNote(Note note, RulesLookup rules) {
    Set<EntityKey> own =
        Stream.concat(
                Stream.concat(note.title().stream(), note.about().stream()),
                note.aliases().stream().map(Alias::name))
            .map(rules::key)
            .collect(Collectors.toSet());
    return note.statements().stream()
        .filter(statement -> own.contains(rules.key(statement.object().name())))
        .map(statement -> statement.subject().name())
        .collect(Collectors.toSet());
  }

  private static Optional<Diagnostic> tell(
      ReadDocument document,
      String title,
      Statement.Chapter chapter,
      Map<String, Verdict> verdicts) {
    return switch (requireNonNull(verdicts.get(title))) {
      case KNOWN -> Optional.empty();
      case LIKE_OTHERS ->
          Optional.of(
              diagnostic(
                  document,
                  chapter,
                  title,
                  "\"%s\" is read as a thing of its own, like titles beside it".formatted(title),
                  "If it is a chapter about \"%s\", write the links above it"
                      .formatted(chapter.within().name())));
      case CHAPTER ->
          Optional.of(
              diagnostic(
                  document,
                  chapter,
                  title,
                  "\"%s\" is read as a chapter: the links below it speak of \"%s\""
                      .formatted(
                          title, thing(Term.of(title), Optional.of(chapter), verdicts).name()),
                  "If it is a thing of its own, write \"Service: %s\"".formatted(title)));
    };
  }

  private static Diagnostic diagnostic(
      ReadDocument document, Statement.Chapter chapter, String title, String message, String hint) {
    return document.diagnostic(
        Code.CHAPTER_OR_THING, chapter.title(), Excerpt.of(title, title), message, hint);
  }
}

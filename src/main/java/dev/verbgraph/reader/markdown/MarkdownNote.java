package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a Markdown note says.
 *
 * @param title its heading of level 1, if it has only one
 * @param name what it is about
 * @param extract all the rest, with what its Mermaid fences say
 */
public record MarkdownNote(Optional<String> title, String name, Extract extract) {

  /**
   * @param source the whole file
   * @param frontMatter how many lines of it are front matter and no Markdown
   * @param frontTitle the title in the front matter
   * @param folder the name of the folder that the file is in; empty where there is none
   * @param words what titles have beside the words that all may have
   */
  public static MarkdownNote read(
      Source source,
      int frontMatter,
      Optional<String> frontTitle,
      Optional<String> folder,
      HeadingWords words) {
    NoteOutline.Tree outline =
        NoteOutline.of(
            source, Markdown.blocks(source, frontMatter), TitleWords.BUILT_IN.with(words));
    EntrySigns evidence = new EntrySigns(outline.root());
    Roles roles = Roles.decide(outline.root(), evidence);
    String name = name(source, frontTitle.or(outline::title), folder);
    Extract told = StatementExtractor.tell(source, outline.root(), roles, name);
    List<Diagnostic> diagnostics = new ArrayList<>(told.diagnostics());
    diagnostics.addAll(StructureDiagnostics.of(source, outline.root(), roles, evidence));
    return new MarkdownNote(
        outline.title(),
        name,
        new Extract(
            told.listings(),
            told.statements(),
            told.passages(),
            told.unread(),
            List.copyOf(diagnostics)));
  }

  /**
   * What the note is about: its title, else what other notes call a note without one, its file.
   * What only says which of several notes it is, is not what it is about.
   */
  private static String name(Source source, Optional<String> title, Optional<String> folder) {
    String file = DocumentPath.fileName(source.file());
    return Stream.of(title, Optional.of(file), folder)
        .flatMap(Optional::stream)
        .filter(Predicate.not(TitleWords::isRole))
        .findFirst()
        .or(() -> title)
        .orElse(file);
  }
}

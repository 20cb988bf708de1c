package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a Markdown note says.
 *
 * @param title its heading of level 1, if it has only one
 * @param extract all the rest, with what its Mermaid fences say
 */
public record MarkdownNote(Optional<String> title, Extract extract) {

  /**
   * @param source the whole file
   * @param frontMatter how many lines of it are front matter and no Markdown
   * @param frontTitle the title in the front matter
   */
  public static MarkdownNote read(Source source, int frontMatter, Optional<String> frontTitle) {
    NoteOutline.Tree outline = NoteOutline.of(source, Markdown.blocks(source, frontMatter));
    EntrySigns evidence = new EntrySigns(outline.root());
    Roles roles = Roles.decide(outline.root(), evidence);
    String name = frontTitle.or(outline::title).orElseGet(() -> fileName(source));
    Extract told = StatementExtractor.tell(source, outline.root(), roles, name);
    List<Diagnostic> diagnostics = new ArrayList<>(told.diagnostics());
    diagnostics.addAll(StructureDiagnostics.of(source, outline.root(), roles, evidence));
    return new MarkdownNote(
        outline.title(),
        new Extract(told.listings(), told.statements(), told.passages(), List.copyOf(diagnostics)));
  }

  /** What other notes call a note without a title: its file without folder and ending. */
  private static String fileName(Source source) {
    String file = source.file().substring(source.file().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 1 ? file : file.substring(0, dot);
  }
}

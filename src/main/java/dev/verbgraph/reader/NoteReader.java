package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Alias;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Unread;
import dev.verbgraph.reader.architecture.strict.StrictArchitecture;
import dev.verbgraph.reader.backstage.CatalogLayout;
import dev.verbgraph.reader.backstage.CatalogReader;
import dev.verbgraph.reader.c4.strict.StrictC4;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart;
import dev.verbgraph.reader.frontmatter.FrontMatter;
import dev.verbgraph.reader.frontmatter.PageProperties;
import dev.verbgraph.reader.markdown.MarkdownLayout;
import dev.verbgraph.reader.markdown.MarkdownNote;
import dev.verbgraph.reader.markdown.MermaidFences;
import dev.verbgraph.reader.markdown.PlainDiagrams;
import dev.verbgraph.reader.markdown.PropertyLinks;
import dev.verbgraph.reader.mermaid.DiagramLayout;
import dev.verbgraph.reader.mermaid.DiagramReader;
import dev.verbgraph.reader.mindmap.strict.StrictMindmap;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import dev.verbgraph.reader.text.Fenced;
import dev.verbgraph.reader.text.NoteLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one file into what it says. Knows no database and no vocabulary; never throws because of
 * what a file holds.
 */
public final class NoteReader {

  /** More than any note has, and little enough to hold in memory a few times over. */
  public static final int MAX_BYTES = 256 * 1024 * 1024;

  private NoteReader() {}

  /**
   * @param file the file
   * @param name how the file is called in diagnostics and answers, with forward slashes; tells its
   *     kind, also where the file is a link to one of another name
   * @param words what titles in the notes of its folder have beside the words that all may have
   */
  public static NoteReading read(Path file, String name, HeadingWords words) {
    Optional<NoteKind> kind = NoteKind.of(Path.of(name));
    if (kind.isEmpty()) {
      return new NoteReading.Unreadable(List.of(notANote(name)));
    }
    return switch (TextFile.read(file, name)) {
      case TextFile.Refused(Diagnostic why) -> new NoteReading.Unreadable(List.of(why));
      case TextFile.Text text -> read(kind.get(), text.source(), folder(file), words);
    };
  }

  /**
   * Reads the diagrams of a file that are read at all as Mermaid itself does.
   *
   * @param file the file
   * @param name how the file is called in diagnostics, with forward slashes
   */
  public static StrictReading readStrictly(Path file, String name) {
    Optional<NoteKind> kind = NoteKind.of(Path.of(name));
    if (kind.isEmpty()) {
      return new StrictReading.Unreadable(notANote(name));
    }
    return switch (TextFile.read(file, name)) {
      case TextFile.Refused(Diagnostic why) -> new StrictReading.Unreadable(why);
      case TextFile.Text text -> {
        // Of a file that is a diagram, Mermaid gets the end of the last line as well.
        String end = kind.get() == NoteKind.MERMAID && text.ended() ? "\n" : "";
        yield new StrictReading.Diagrams(
            diagrams(kind.get(), text.source()).stream()
                .flatMap(fenced -> strictly(fenced, end).stream())
                .toList());
      }
    };
  }

  /**
   * Tells what the lines of a file are by their form.
   *
   * @param file the file
   * @param name as for {@link #read(Path, String, HeadingWords)}
   * @param words as for {@link #read(Path, String, HeadingWords)}
   * @return empty where the file cannot be read
   */
  public static Optional<NoteLayout> layout(Path file, String name, HeadingWords words) {
    return NoteKind.of(Path.of(name))
        .flatMap(kind ->
            switch (TextFile.read(file, name)) {
              case TextFile.Refused refused -> Optional.empty();
              case TextFile.Text text -> Optional.of(layout(kind, text.source(), words));
            });
  }

  private static NoteLayout layout(NoteKind kind, Source source, HeadingWords words) {
    return switch (kind) {
      case MARKDOWN -> {
        int frontMatter = FrontMatter.of(source).lines();
        yield PlainDiagrams.whole(source, frontMatter)
            .map(diagram -> diagram(source, diagram))
            .orElseGet(() -> MarkdownLayout.of(source, frontMatter, words));
      }
      case MERMAID -> diagram(source, Block.of(source));
      case CATALOG -> CatalogLayout.of(source);
    };
  }

  /** A file that is nothing but a diagram. */
  private static NoteLayout diagram(Source source, Block diagram) {
    NoteLayout.Form[] forms = new NoteLayout.Form[source.lines().size()];
    Arrays.fill(forms, NoteLayout.Form.LAYOUT);
    DiagramLayout.fill(diagram, forms);
    int last = Math.max(1, forms.length);
    return new NoteLayout(
        source,
        List.of(forms),
        List.of(
            new NoteLayout.Part(
                NoteLayout.Sort.DIAGRAM,
                1,
                last,
                new Span(1, 1, 0),
                Optional.empty(),
                true,
                false)));
  }

  private static Optional<StrictReading.Diagram> strictly(Fenced fenced, String end) {
    String input = fenced.block().text() + end;
    return DiagramReader.sort(fenced.block())
        .map(sort ->
            switch (sort) {
              case MINDMAP -> new StrictReading.OfMindmap(StrictMindmap.parse(input));
              case FLOWCHART -> new StrictReading.OfFlowchart(StrictFlowchart.parse(input));
              case C4 -> new StrictReading.OfC4(StrictC4.parse(input));
              case ARCHITECTURE ->
                  new StrictReading.OfArchitecture(StrictArchitecture.parse(input));
            })
        .map(answer -> new StrictReading.Diagram(fenced.line(), fenced.endLine(), input, answer));
  }

  private static List<Fenced> diagrams(NoteKind kind, Source source) {
    return switch (kind) {
      case MARKDOWN -> {
        int frontMatter = FrontMatter.of(source).lines();
        yield PlainDiagrams.whole(source, frontMatter)
            .map(diagram -> List.of(new Fenced(frontMatter + 1, source.lines().size(), diagram)))
            .orElseGet(() -> MermaidFences.of(source, frontMatter));
      }
      case MERMAID -> List.of(new Fenced(1, Math.max(1, source.lines().size()), Block.of(source)));
      case CATALOG -> List.of();
    };
  }

  private static Diagnostic notANote(String name) {
    return notANote(name, "not a Markdown or Mermaid file");
  }

  private static Diagnostic notANote(String name, String message) {
    return Diagnostic.ofFile(
        Code.FILE_NOT_A_NOTE, name, message, "Rename it if it is one, or leave it out");
  }

  private static Optional<String> folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
        .map(Path::getFileName)
        .map(Path::toString);
  }

  static NoteReading read(
      NoteKind kind, Source source, Optional<String> folder, HeadingWords words) {
    return switch (kind) {
      case MARKDOWN -> {
        FrontMatter front = FrontMatter.of(source);
        Optional<Block> diagram = PlainDiagrams.whole(source, front.lines());
        if (diagram.isPresent()) {
          yield reading(
              front, front.title(), plain(source, diagram.get()), List.of(), Optional.empty());
        }
        MarkdownNote note = MarkdownNote.read(source, front.lines(), front.title(), folder, words);
        yield reading(
            front,
            front.title().or(note::title),
            withProperties(note.extract(), front, source, note.name()),
            aliases(front, source, note.name()),
            Optional.of(note.name()));
      }
      // To Mermaid the front matter is a part of the diagram: it sets the look.
      case MERMAID -> {
        FrontMatter front = FrontMatter.of(source);
        yield reading(
            front,
            front.title(),
            DiagramReader.read(source, Block.of(source), Optional.empty()),
            List.of(),
            Optional.empty());
      }
      case CATALOG ->
          source.lines().stream().anyMatch(CatalogReader::isCatalogLine)
              ? reading(
                  FrontMatter.NONE,
                  Optional.empty(),
                  CatalogReader.read(source),
                  List.of(),
                  Optional.empty())
              : new NoteReading.Unreadable(
                  List.of(notANote(source.file(), "not a Backstage catalog file")));
    };
  }

  /** A diagram in a file for Markdown. */
  private static Extract plain(Source source, Block diagram) {
    Extract read = DiagramReader.read(source, diagram, Optional.empty());
    List<Diagnostic> said = new ArrayList<>();
    said.add(PlainDiagrams.diagnostic(source, diagram));
    said.addAll(read.diagnostics());
    return new Extract(read.listings(), read.statements(), read.passages(), List.copyOf(said));
  }

  private static Extract withProperties(
      Extract extract, FrontMatter front, Source source, String about) {
    List<Statement> statements = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    front
        .texts()
        .forEach(text -> {
          statements.addAll(PropertyLinks.statements(source, text.key(), text.span(), about));
          PropertyLinks.broken(source, text.span()).ifPresent(unread::add);
        });
    statements.addAll(extract.statements());
    unread.addAll(extract.unread());
    return new Extract(
        extract.listings(),
        List.copyOf(statements),
        extract.passages(),
        List.copyOf(unread),
        extract.diagnostics());
  }

  private static List<Alias> aliases(FrontMatter front, Source source, String about) {
    return Stream.concat(
            front.aliases().stream(), PageProperties.aliases(source, front.lines()).stream())
        .map(alias -> new Alias(alias.name(), about, alias.span()))
        .toList();
  }

  private static NoteReading reading(
      FrontMatter front,
      Optional<String> title,
      Extract extract,
      List<Alias> aliases,
      Optional<String> about) {
    List<Diagnostic> diagnostics = new ArrayList<>(front.diagnostics());
    diagnostics.addAll(extract.diagnostics());
    diagnostics.sort(Diagnostic.BY_FILE_AND_PLACE);
    Note note =
        new Note(
            title,
            front.properties(),
            extract.listings(),
            extract.statements(),
            extract.passages(),
            aliases,
            about,
            extract.unread());
    return new NoteReading.Read(note, List.copyOf(SkippedDiagrams.counted(diagnostics)));
  }
}

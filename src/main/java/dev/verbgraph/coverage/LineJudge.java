package dev.verbgraph.coverage;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.text.NoteLayout;
import dev.verbgraph.resolve.JudgedNote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says of each line of one note what it was read as, or why it was not. */
final class LineJudge {

  /** What is read, although there is something to say about it. */
  private static final Set<Code> READ_ANYWAY =
      EnumSet.of(
          Code.MERMAID_REJECTS,
          Code.MERMAID_DROPS_WORDS,
          Code.MINDMAP_HEADER,
          Code.DIAGRAM_NOT_DRAWN,
          Code.LABEL_IS_LIST_ITEM,
          Code.NAMES_JOINED,
          Code.SIGNS_UNSEEN);

  /** What a line is before its form is looked at. */
  private static final Set<LineUse> STATED =
      EnumSet.of(LineUse.LISTING, LineUse.STATEMENT, LineUse.PROPERTY);

  private sealed interface Verdict {

    record Read(LineUse use) implements Verdict {}

    record Unread(UnreadReason reason, Optional<Code> code) implements Verdict {}
  }

  private final NoteLayout layout;
  private final JudgedNote note;
  private final Map<Integer, LineUse> read = new HashMap<>();
  private final Map<Integer, Code> reported = new HashMap<>();
  private final Map<Integer, SaidNames> names = new HashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  private LineJudge(NoteLayout layout, JudgedNote note, List<Diagnostic> said) {
    this.layout = layout;
    this.note = note;
    passages();
    note.note().aliases().forEach(alias -> read.put(alias.span().line(), LineUse.PROPERTY));
    note.statements().stream()
        .filter(each -> each.relation().isPresent())
        .forEach(each -> read.put(each.statement().span().line(), LineUse.STATEMENT));
    note.listings().forEach(each -> read.put(each.listing().span().line(), LineUse.LISTING));
    said.stream()
        .filter(each -> each.excerpt().isPresent() && !READ_ANYWAY.contains(each.code()))
        .forEach(each -> reported.putIfAbsent(each.span().line(), each.code()));
    layout.parts().stream()
        .filter(
            part -> part.sort() == NoteLayout.Sort.LIST || part.sort() == NoteLayout.Sort.DIAGRAM)
        .forEach(this::names);
    IntStream.rangeClosed(1, layout.forms().size()).forEach(line -> verdicts.add(verdict(line)));
  }

  /**
   * @param said what there is to say about the note
   */
  static LineJudge of(NoteLayout layout, JudgedNote note, List<Diagnostic> said) {
    return new LineJudge(layout, note, said);
  }

  private void passages() {
    for (JudgedNote.JudgedPassage judged : note.passages()) {
      Passage passage = judged.passage();
      int first = passage.span().line();
      int last = first + Math.toIntExact(passage.text().chars().filter(c -> c == '\n').count());
      IntStream.rangeClosed(first, last).forEach(line -> read.put(line, LineUse.PASSAGE));
      label(passage.part(), first - 1);
    }
  }

  /** The label of a part stands above its text, on a line of its own or before it. */
  private void label(String part, int above) {
    int line = above;
    while (line > 0 && text(line).isBlank()) {
      line--;
    }
    if (line > 0 && !read.containsKey(line) && text(line).contains(part)) {
      read.put(line, LineUse.TITLE);
    }
  }

  private void names(NoteLayout.Part part) {
    List<Statement> statements =
        note.note().statements().stream()
            .filter(each -> part.from() <= each.span().line() && each.span().line() <= part.to())
            .toList();
    SaidNames said = SaidNames.of(statements);
    IntStream.rangeClosed(part.from(), part.to()).forEach(line -> names.put(line, said));
  }

  private String text(int line) {
    return layout.source().lines().get(line - 1);
  }

  private Verdict verdict(int line) {
    NoteLayout.Form form = layout.forms().get(line - 1);
    LineUse use = read.get(line);
    if (use != null && STATED.contains(use)) {
      return new Verdict.Read(use);
    }
    return switch (form) {
      case LAYOUT -> new Verdict.Read(LineUse.LAYOUT);
      case TITLE -> new Verdict.Read(LineUse.TITLE);
      case COMMENT -> unread(UnreadReason.COMMENT);
      case IGNORED -> unread(UnreadReason.IGNORED);
      case PROPERTY -> readOr(line, Optional.of(LineUse.PROPERTY), UnreadReason.REPORTED);
      case DIAGRAM -> described(line, named(line), UnreadReason.DIAGRAM);
      case ITEM -> described(line, named(line), UnreadReason.LIST);
      case ROW -> described(line, Optional.empty(), UnreadReason.TABLE);
      case TEXT -> described(line, Optional.empty(), UnreadReason.PROSE);
      case CODE -> described(line, Optional.empty(), UnreadReason.CODE);
      case HTML -> described(line, Optional.empty(), UnreadReason.HTML);
      case FIELD -> described(line, Optional.empty(), UnreadReason.FIELD);
    };
  }

  /** As what a line is read that states nothing itself: it names what others speak of. */
  private Optional<LineUse> named(int line) {
    SaidNames said = names.get(line);
    return said != null && said.isIn(text(line))
        ? Optional.of(LineUse.STATEMENT)
        : Optional.empty();
  }

  /** What stands in the description of something known is read, whatever else is said of it. */
  private Verdict described(int line, Optional<LineUse> other, UnreadReason reason) {
    LineUse use = read.get(line);
    return use == null ? readOr(line, other, reason) : new Verdict.Read(use);
  }

  private Verdict readOr(int line, Optional<LineUse> use, UnreadReason reason) {
    Code code = reported.get(line);
    if (code != null) {
      return new Verdict.Unread(UnreadReason.REPORTED, Optional.of(code));
    }
    return use.<Verdict>map(Verdict.Read::new).orElseGet(() -> unread(reason));
  }

  private static Verdict unread(UnreadReason reason) {
    return new Verdict.Unread(reason, Optional.empty());
  }

  /** What became of a line, from 1. */
  LineUse use(int line) {
    return use(verdicts.get(line - 1));
  }

  private static LineUse use(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Read(LineUse use) -> use;
      case Verdict.Unread unread -> LineUse.UNREAD;
    };
  }

  LineCounts counts() {
    return LineCounts.of(verdicts.stream().map(LineJudge::use).toList());
  }

  boolean isReported(int line) {
    return reported.containsKey(line);
  }

  /**
   * @return the lines that are not read, in the order of the note; may be empty
   */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int line = 1; line <= verdicts.size(); line++) {
      if (verdicts.get(line - 1) instanceof Verdict.Unread(UnreadReason why, Optional<Code> code)) {
        boolean goesOn =
            !gaps.isEmpty()
                && gaps.getLast().to() == line - 1
                && gaps.getLast().reason() == why
                && gaps.getLast().code().equals(code);
        int from = goesOn ? gaps.removeLast().from() : line;
        gaps.add(new Gap(from, line, why, code));
      }
    }
    return List.copyOf(gaps);
  }
}

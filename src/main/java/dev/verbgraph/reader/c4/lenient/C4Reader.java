package dev.verbgraph.reader.c4.lenient;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.c4.grammar.C4Argument;
import dev.verbgraph.reader.c4.grammar.C4Parser;
import dev.verbgraph.reader.c4.grammar.C4Statement;
import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.grammar.GrammarFault;
import dev.verbgraph.reader.grammar.GrammarText;
import dev.verbgraph.reader.grammar.Rejection;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.BlockText;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a C4 diagram: what Mermaid draws as Mermaid reads it, and what it rejects as it was meant.
 *
 * <p>Why: docs/decisions/0053-c4-and-architecture-as-mermaid-reads-them.md.
 */
public final class C4Reader {

  private static final String QUOTE =
      "Put it into double quotes, with nothing between the last quote and the bracket";

  private final Source source;
  private final BlockText block;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private C4Reader(Source source, Block block) {
    this.source = source;
    this.block = new BlockText(block);
  }

  /**
   * @param source the file the diagram stands in
   * @param block the diagram
   * @return the things that it lists, with their descriptions, and how they are related
   */
  public static Extract read(Source source, Block block) {
    return new C4Reader(source, block).extract();
  }

  private Extract extract() {
    Extract said =
        switch (GrammarText.of(block.text(), Sort.C4)) {
          case GrammarText.Refused(Refusal why) -> {
            report(Rejection.of(why));
            yield meant(Revision.of(block.text()));
          }
          case GrammarText.Ready(Revision revision) -> {
            try {
              List<C4Statement> statements = C4Parser.parse(revision.text());
              Optional<C4Argument> endless = endless(statements);
              endless.ifPresent(text -> report(text, revision));
              yield endless.isPresent() ? meant(revision) : extract(statements, revision);
            } catch (GrammarFault fault) {
              report(Rejection.of(fault, revision));
              yield meant(revision);
            }
          }
        };
    diagnostics.addAll(said.diagnostics());
    diagnostics.sort(Diagnostic.BY_FILE_AND_PLACE);
    return new Extract(
        said.listings(), said.statements(), said.passages(), List.copyOf(diagnostics));
  }

  /** A text that Mermaid reads on over the end of its line: nobody means that. */
  private static Optional<C4Argument> endless(List<C4Statement> statements) {
    return statements.stream()
        .flatMap(statement ->
            switch (statement) {
              case C4Statement.Call call -> call.arguments().stream();
              case C4Statement.End end -> Stream.empty();
            })
        .filter(argument ->
            argument instanceof C4Argument.Text text
                && text.bare()
                && text.text().indexOf('\n') >= 0)
        .findFirst();
  }

  private void report(C4Argument endless, Revision revision) {
    report(
        block.lineFrom(revision.origin(endless.from())),
        "to Mermaid this text goes on to the next comma, over the end of the line",
        QUOTE);
  }

  private Extract meant(Revision revision) {
    MeantC4 meant = MeantC4.read(revision.text());
    bare(meant.statements(), revision);
    for (int place : meant.unread()) {
      Span span = block.lineFrom(revision.origin(place));
      if (diagnostics.stream().noneMatch(said -> said.span().line() == span.line())) {
        report(
            span,
            "this line is not a statement of a C4 diagram and is not read",
            "Write it as in Mermaid's list of C4 elements, one statement per line");
      }
    }
    return extract(meant.statements(), revision);
  }

  /** The first text without quotes at the end of its brackets is what Mermaid stumbles over. */
  private void bare(List<C4Statement> statements, Revision revision) {
    if (!diagnostics.isEmpty() && diagnostics.getFirst().hint().equals(QUOTE)) {
      return;
    }
    for (C4Statement statement : statements) {
      if (statement instanceof C4Statement.Call call
          && call.arguments().getLast() instanceof C4Argument.Text last
          && last.bare()
          && !last.text().isEmpty()) {
        report(last, revision);
        return;
      }
    }
  }

  private Extract extract(List<C4Statement> statements, Revision revision) {
    C4Facts facts = new C4Facts(source, revision, block);
    statements.forEach(facts::add);
    return facts.extract();
  }

  private void report(Rejection why) {
    report(
        block.lineFrom(why.place()),
        "Mermaid cannot draw this diagram: " + why.message(),
        why.hint());
  }

  private void report(Span span, String message, String hint) {
    diagnostics.add(source.diagnostic(Code.DIAGRAM_UNREADABLE, span, message, hint));
  }
}

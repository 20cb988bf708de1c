package dev.verbgraph.reader.architecture.lenient;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.architecture.grammar.ArchitectureParser;
import dev.verbgraph.reader.architecture.strict.StrictArchitecture;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.grammar.GrammarFault;
import dev.verbgraph.reader.grammar.GrammarText;
import dev.verbgraph.reader.grammar.Rejection;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.BlockText;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads an architecture diagram. What Mermaid rejects is read as it was meant, and said.
 *
 * <p>Why: docs/decisions/0053-c4-and-architecture-as-mermaid-reads-them.md.
 */
public final class ArchitectureReader {

  private final Source source;
  private final BlockText block;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Integer> reported = new HashSet<>();

  private ArchitectureReader(Source source, Block block) {
    this.source = source;
    this.block = new BlockText(block);
  }

  /**
   * @param source the file the diagram stands in
   * @param block the diagram
   * @return the services that it lists, and how they are related
   */
  public static Extract read(Source source, Block block) {
    return new ArchitectureReader(source, block).extract();
  }

  private Extract extract() {
    if (StrictArchitecture.parse(block.text())
        instanceof StrictArchitecture.Rejected(Rejection why)) {
      report(
          block.lineFrom(why.place()),
          "Mermaid cannot draw this diagram: " + why.message(),
          why.hint());
    }
    Revision revision =
        switch (GrammarText.of(block.text(), Sort.ARCHITECTURE)) {
          case GrammarText.Refused refused -> Revision.of(block.text());
          case GrammarText.Ready(Revision ready) -> ready;
        };
    ArchitectureParser.Meant meant = ArchitectureParser.meant(revision.text());
    int last = Math.max(0, revision.text().length() - 1);
    for (GrammarFault fault : meant.faults()) {
      Span span = block.lineFrom(revision.origin(Math.min(fault.from(), last)));
      report(span, "the rest of this line is not read: " + fault.message(), fault.hint());
    }
    ArchitectureFacts facts = new ArchitectureFacts(source, revision, block);
    meant.statements().forEach(facts::declare);
    meant.statements().forEach(facts::relate);
    Extract said = facts.extract();
    diagnostics.addAll(said.diagnostics());
    diagnostics.sort(Diagnostic.BY_FILE_AND_PLACE);
    return new Extract(
        said.listings(), said.statements(), said.passages(), List.copyOf(diagnostics));
  }

  /** Each line is told once. */
  private void report(Span span, String message, String hint) {
    if (reported.add(span.line())) {
      diagnostics.add(source.diagnostic(Code.DIAGRAM_UNREADABLE, span, message, hint));
    }
  }
}

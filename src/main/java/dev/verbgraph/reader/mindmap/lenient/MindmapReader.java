package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import dev.verbgraph.reader.mindmap.strict.StrictMindmap;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.BlockText;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a Mermaid mindmap says, forgiving what Mermaid does not, and says where Mermaid reads
 * it otherwise.
 */
public final class MindmapReader {

  private final Source source;
  private final List<MindmapOutline.Entry> entries;
  private final List<EntityKind> rootKinds;

  /** Which entries name nothing, but describe their parent. */
  private final Set<Integer> texts;

  private final List<Term> terms = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private MindmapReader(Source source, MindmapOutline outline) {
    this.source = source;
    entries = outline.entries();
    rootKinds = RootKinds.of(entries, outline.hasVerbs());
    texts = DescribingNodes.of(entries);
  }

  /**
   * @param source the file, for the diagnostics
   * @param block a mindmap: the content of a fence, or a whole file
   * @param heading the text of the heading above it, if any
   * @return what it lists and states, and the texts in it
   */
  public static Extract read(Source source, Block block, Optional<String> heading) {
    LineReader.Lines lines = LineReader.read(source, block);
    MindmapOutline outline = MindmapOutline.of(source, lines.items());
    MindmapReader reader = new MindmapReader(source, outline);
    reader.diagnostics.addAll(lines.diagnostics());
    reader.diagnostics.addAll(outline.diagnostics());
    reader.strict(block);
    reader.read(block, heading);
    return new Extract(reader.listings, reader.statements, reader.passages, reader.diagnostics);
  }

  private void read(Block block, Optional<String> heading) {
    if (entries.isEmpty()) {
      report(
          Code.MINDMAP_EMPTY,
          firstLine(block),
          "this mindmap is empty",
          "Add nodes to it, or remove the block");
    }
    for (int i = 0; i < entries.size(); i++) {
      MindmapOutline.Entry entry = entries.get(i);
      if (entry.isRoot()) {
        list(entry, rootKinds.get(i));
        if (rootKinds.get(i) == EntityKind.CATEGORY) {
          heading.ifPresent(text -> compare(text, entry.node()));
        }
      } else {
        child(i);
      }
    }
    diagnostics.sort(
        Comparator.comparingInt((Diagnostic d) -> d.span().line())
            .thenComparingInt(d -> d.span().column()));
  }

  /**
   * Whatever the lines did not show, such as a second root: no map that Mermaid rejects passes
   * without a word.
   */
  private void strict(Block block) {
    boolean said =
        diagnostics.stream()
            .anyMatch(d -> d.code() == Code.MERMAID_REJECTS || d.code() == Code.MINDMAP_HEADER);
    if (said || entries.isEmpty()) {
      return;
    }
    if (StrictMindmap.parse(block.text()) instanceof StrictMindmap.Rejected rejected) {
      Span span = new BlockText(block).lineFrom(rejected.place());
      if (diagnostics.stream().noneMatch(d -> d.span().line() == span.line())) {
        report(
            Code.MERMAID_REJECTS,
            span,
            "Mermaid cannot read this map: " + rejected.message(),
            rejected.hint());
      }
    }
  }

  private void child(int index) {
    MindmapOutline.Entry entry = entries.get(index);
    MindmapOutline.Entry parent = entries.get(entry.parent());
    Term above = terms.get(entry.parent());
    if (texts.contains(index)) {
      terms.add(Term.of(entry.node().name()));
      passages.add(
          new Passage(
              Term.of(above.name()),
              Passage.DESCRIPTION,
              entry.node().name(),
              entry.node().span()));
    } else if (entry.phrase().isPresent()) {
      terms.add(Term.of(entry.node().name()));
      state(above, entry.phrase().get(), " :: " + entry.phrase().get() + " ", entry.node());
    } else if (parent.isRoot() && above.kind().equals(Optional.of(EntityKind.CATEGORY))) {
      // A service is in its category: the one statement whose subject is the child.
      Term service = list(entry, EntityKind.SERVICE);
      statements.add(
          new Statement(
              service,
              Statement.IN_CATEGORY,
              above,
              entry.node().span(),
              quote(above, " > ", service)));
    } else {
      if (parent.isRoot() && above.kind().equals(Optional.of(EntityKind.CONCEPT))) {
        list(entry, EntityKind.CONCEPT);
      } else {
        terms.add(Term.of(entry.node().name()));
      }
      state(above, Statement.CONTAINS, " > ", entry.node());
    }
  }

  private Term list(MindmapOutline.Entry entry, EntityKind kind) {
    Term term = Term.of(entry.node().name(), kind);
    terms.add(term);
    listings.add(new Listing(term, entry.node().span(), entry.node().line()));
    return term;
  }

  /**
   * @param between what stands between the two names in the quotation
   */
  private void state(Term subject, String phrase, String between, Item.Node object) {
    Term term = terms.getLast();
    statements.add(
        new Statement(subject, phrase, term, object.span(), quote(subject, between, term)));
  }

  private static String quote(Term above, String between, Term below) {
    return Brief.inQuote(above.name()) + Brief.inQuote(between) + Brief.inQuote(below.name());
  }

  private void compare(String heading, Item.Node root) {
    if (!Chars.squeeze(heading).equalsIgnoreCase(root.name())) {
      report(
          Code.CATEGORY_DISAGREES,
          root.span(),
          "the heading says \""
              + Brief.inMessage(Chars.squeeze(heading))
              + "\", the root \""
              + Brief.inMessage(root.name())
              + "\"",
          "Use the same name for both; the services go into the category of the root");
    }
  }

  private static Span firstLine(Block block) {
    return block.lines().isEmpty() ? new Span(1, 1, 0) : block.lines().getFirst().span(0, 0);
  }

  private void report(Code code, Span span, String message, String hint) {
    diagnostics.add(source.diagnostic(code, span, message, hint));
  }
}

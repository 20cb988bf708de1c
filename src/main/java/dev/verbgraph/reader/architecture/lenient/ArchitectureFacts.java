package dev.verbgraph.reader.architecture.lenient;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.architecture.grammar.ArchitectureId;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.flowchart.FlowchartLabel;
import dev.verbgraph.reader.grammar.HiddenEntities;
import dev.verbgraph.reader.text.BlockText;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the statements of one architecture diagram say about services and their relations. */
final class ArchitectureFacts {

  private final Source source;
  private final Revision revision;
  private final BlockText block;

  /** Those that end at a junction. */
  private final List<ArchitectureStatement.Edge> corners = new ArrayList<>();

  /** What the ids stand for. */
  private final Map<String, String> names = new HashMap<>();

  private final Set<String> junctions = new HashSet<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  /**
   * @param revision the text that the statements have their places in
   */
  ArchitectureFacts(Source source, Revision revision, BlockText block) {
    this.source = source;
    this.revision = revision;
    this.block = block;
  }

  /** Takes down what an id stands for: a later line may use it before. */
  void declare(ArchitectureStatement statement) {
    switch (statement) {
      case ArchitectureStatement.Group group -> name(group.id(), group.title());
      case ArchitectureStatement.Service service -> {
        name(service.id(), service.title().or(service::iconText));
        Span span = span(service.id());
        listings.add(
            new Listing(Term.of(name(service.id()), EntityKind.SERVICE), span, source.quote(span)));
      }
      case ArchitectureStatement.Junction junction -> junctions.add(junction.id().text());
      case ArchitectureStatement.Edge edge -> {}
      case ArchitectureStatement.Alignment alignment -> {}
    }
  }

  private void name(ArchitectureId id, Optional<String> title) {
    title
        .map(it -> FlowchartLabel.clean(HiddenEntities.shown(it)))
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> names.put(id.text(), it));
  }

  void relate(ArchitectureStatement statement) {
    switch (statement) {
      case ArchitectureStatement.Group group -> contain(group.in(), group.id());
      case ArchitectureStatement.Service service -> contain(service.in(), service.id());
      case ArchitectureStatement.Junction junction -> {}
      case ArchitectureStatement.Edge edge -> edge(edge);
      case ArchitectureStatement.Alignment alignment -> {}
    }
  }

  private void contain(Optional<ArchitectureId> group, ArchitectureId id) {
    group.ifPresent(it -> state(name(it), Statement.CONTAINS, id, Statement.Form.STATED));
  }

  private void edge(ArchitectureStatement.Edge edge) {
    ArchitectureId left = edge.left().id();
    ArchitectureId right = edge.right().id();
    if (junctions.contains(left.text()) || junctions.contains(right.text())) {
      corners.add(edge);
      return;
    }
    boolean toLeft = edge.left().head();
    if (!toLeft || edge.right().head()) {
      link(name(left), edge.title(), right);
    }
    if (toLeft) {
      link(name(right), edge.title(), left);
    }
  }

  private void link(String subject, Optional<String> title, ArchitectureId object) {
    String words = FlowchartLabel.phrase(title.map(HiddenEntities::shown).orElse(""));
    if (words.isEmpty()) {
      state(subject, Statement.LINKS_TO, object, Statement.Form.ARROW);
    } else {
      state(subject, words, object, Statement.Form.EDGE);
    }
  }

  private void state(String subject, String phrase, ArchitectureId object, Statement.Form form) {
    Span span = span(object);
    statements.add(
        new Statement(
            Term.of(subject), phrase, Term.of(name(object)), span, source.quote(span), form));
  }

  private String name(ArchitectureId id) {
    return name(id.text());
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  Extract extract() {
    JunctionWays ways = new JunctionWays(junctions, corners);
    ways.all().forEach(way -> link(name(way.from()), way.title(), way.to().id()));
    return new Extract(
        List.copyOf(listings), List.copyOf(statements), List.of(), ignored(ways).stream().toList());
  }

  private Optional<Diagnostic> ignored(JunctionWays ways) {
    List<ArchitectureStatement.Edge> astray =
        corners.stream().filter(edge -> !ways.leadsOn(edge)).toList();
    String more = astray.size() < 2 ? "" : " (" + (astray.size() - 1) + " more like it)";
    return astray.stream()
        .findFirst()
        .map(edge ->
            source.diagnostic(
                Code.EDGE_WITHOUT_WORDS,
                block.span(
                    revision.origin(edge.left().id().from()),
                    revision.origin(edge.right().id().to())),
                "edge ignored: it ends at a junction, which leads on to no service" + more,
                "Draw it from one service to the other"));
  }

  private Span span(ArchitectureId id) {
    return block.span(revision.origin(id.from()), revision.origin(id.to()));
  }
}

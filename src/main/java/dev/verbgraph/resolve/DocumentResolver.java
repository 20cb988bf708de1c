package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Statement;
import dev.verbgraph.resolve.DocumentGraphBuilder.Link;
import dev.verbgraph.vocabulary.Meaning;
import dev.verbgraph.vocabulary.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what one document says, once it is known what every entity is. */
final class DocumentResolver {

  private static final String MENTIONS = "mentions";
  private static final String ACCESSED_WITH = "accessed with";

  private final ReadDocument document;
  private final RulesLookup rules;
  private final Keys keys;
  private final DocumentGraphBuilder graph;
  private final PhraseDiagnostics phrases;
  private final EdgeDiagnostics edges;

  /**
   * @param graph what the document adds to the graph, to be built when somebody wants it
   * @param diagnostics what there is to say about its phrases, by place; may be empty
   */
  record Resolved(DocumentGraphBuilder graph, List<Diagnostic> diagnostics) {}

  private DocumentResolver(ReadDocument document, Keys keys) {
    this.document = document;
    this.rules = document.rules();
    this.keys = keys;
    graph = new DocumentGraphBuilder(document.document());
    phrases = new PhraseDiagnostics(document.document().path());
    edges = new EdgeDiagnostics(document.document().path());
  }

  /**
   * @param mentions those in its passages
   * @param entities what documents name and mention
   */
  static Resolved resolve(
      ReadDocument document, Keys keys, List<FoundMention> mentions, EntityTable entities) {
    DocumentResolver resolver = new DocumentResolver(document, keys);
    document.note().listings().forEach(resolver::add);
    document.note().statements().forEach(resolver::add);
    document.note().passages().forEach(resolver::add);
    mentions.forEach(mention -> resolver.add(mention, entities));
    List<Diagnostic> said = new ArrayList<>(resolver.phrases.all());
    said.addAll(resolver.edges.all());
    return new Resolved(resolver.graph, said);
  }

  private void add(Listing listing) {
    graph.names(keys.key(listing.term(), document), listing.span().line());
  }

  private void add(Statement statement) {
    phrases.unclear(statement, keys.links().target(statement.object(), document));
    EntityKey subject = keys.key(statement.subject(), document);
    EntityKey object = keys.key(statement.object(), document);
    graph.names(subject, statement.span().line());
    graph.names(object, statement.span().line());
    Evidence evidence =
        new Evidence(
            statement.span().line(),
            statement.span().column(),
            statement.phrase(),
            statement.quote());
    boolean prose = statement.form() == Statement.Form.PROSE;
    switch (rules.meaning(statement)) {
      case Meaning.Known known -> relate(subject, known, object, prose, evidence);
      case Meaning.Unknown(Relation relation, Optional<String> near) -> {
        phrases.unknown(statement, relation.type(), near);
        graph.relate(subject, new Link(relation, Optional.empty(), prose, evidence), object);
      }
      case Meaning.Denied(Relation relation) -> {
        phrases.denied(statement, relation.type());
        Optional<RelationStatus> denied = Optional.of(RelationStatus.DENIED);
        graph.relate(subject, new Link(relation, denied, prose, evidence), object);
      }
      case Meaning.Neutral(Relation relation) -> {
        edges.add(statement, relation.type());
        graph.relate(subject, new Link(relation, Optional.empty(), prose, evidence), object);
      }
      case Meaning.Unusable unusable -> phrases.unusable(statement);
    }
  }

  private void relate(
      EntityKey subject, Meaning.Known known, EntityKey object, boolean prose, Evidence evidence) {
    graph.relate(
        known.inverse() ? object : subject,
        new Link(known.relation(), known.status(), prose, evidence),
        known.inverse() ? subject : object);
  }

  private void add(Passage passage) {
    graph.describe(
        passage.atLarge() ? Optional.empty() : Optional.of(keys.key(passage.about(), document)),
        passage);
  }

  private void add(FoundMention found, EntityTable entities) {
    mentioned(MENTIONS, found);
    if (found.isAccess(entities.kind(found.mention().entity()))) {
      mentioned(ACCESSED_WITH, found);
    }
  }

  private void mentioned(String phrase, FoundMention found) {
    EntityKey entity = found.mention().entity();
    Evidence evidence = found.evidence(phrase);
    graph.names(entity, evidence.line());
    switch (rules.meaning(phrase)) {
      case Meaning.Known known -> relate(found.about(), known, entity, false, evidence);
      case Meaning.Unknown unknown ->
          graph.relate(
              found.about(),
              new Link(unknown.relation(), Optional.empty(), false, evidence),
              entity);
      case Meaning.Denied denied -> throw new IllegalStateException(phrase);
      case Meaning.Neutral neutral -> throw new IllegalStateException(phrase);
      case Meaning.Unusable unusable -> throw new IllegalStateException(phrase);
    }
  }
}

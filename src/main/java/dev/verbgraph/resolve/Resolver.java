package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Statement;
import dev.verbgraph.vocabulary.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what documents say into the graph they mean. A pure function: the same documents with the
 * same rules give the same graph, in whatever order they come and whatever was imported before.
 *
 * <p>Each pass makes something new of what the passes before it made: which titles are things
 * ({@link Chapters}), which names mean the same ({@link Keys}), what the things are that notes name
 * ({@link EntityTable}), which of them prose mentions ({@link PassageReader}), what they are with
 * these mentions, and at last what each document adds to the graph ({@link DocumentResolver}).
 *
 * <p>What a pass makes of one document depends on nothing that it makes of others, so that it runs
 * on all cores.
 */
public final class Resolver {

  private Resolver() {}

  /**
   * @param documents with different paths, in any order
   */
  public static Resolution resolve(List<InputDocument> documents) {
    return resolve(documents, new HashMap<>());
  }

  /**
   * @param lookups what was made ready of rules before; gets what is made ready now
   */
  static Resolution resolve(List<InputDocument> documents, Map<Rules, RulesLookup> lookups) {
    List<ReadDocument> read = read(documents, lookups);
    return resolve(read, settled(read), read.stream().map(ReadDocument::rules).distinct().toList());
  }

  /**
   * @param documents with different paths, in any order
   * @return how they spell the name of an entity, by document and place; empty where none of them
   *     does
   */
  public static List<Spelling> spellings(List<InputDocument> documents, EntityKey entity) {
    List<ReadDocument> read = settled(read(documents, new HashMap<>())).documents();
    return SpelledNames.of(read, Keys.of(read)).of(entity);
  }

  /**
   * @param documents of which nothing is in doubt any more
   * @param diagnostics what was decided where it was not plain; may be empty
   */
  private record Settled(List<ReadDocument> documents, List<Diagnostic> diagnostics) {}

  private static Settled settled(List<ReadDocument> read) {
    Chapters.Settled titles = Chapters.settle(read);
    SelfLinks.Left left = SelfLinks.takenOut(titles.documents());
    List<Diagnostic> decided = new ArrayList<>(titles.diagnostics());
    decided.addAll(left.diagnostics());
    return new Settled(left.documents(), decided);
  }

  private static Resolution resolve(
      List<ReadDocument> all, Settled settled, Collection<RulesLookup> rules) {
    List<ReadDocument> read = settled.documents();
    Keys keys = Keys.of(read);
    List<Claim> claims =
        new ArrayList<>(
            read.parallelStream()
                .map(document -> Claims.of(document, keys))
                .flatMap(List::stream)
                .toList());
    claims.addAll(Claims.ofNames(read, keys, claims));
    EntityTable named =
        EntityTable.empty(Claims.ofLexicons(rules, keys), keys.namesakes()).with(claims);

    PassageReader passages = new PassageReader(rules, keys, named);
    ProseReader prose = new ProseReader(keys, named);
    List<Told> told =
        read.parallelStream().map(document -> Told.of(document, prose, passages)).toList();
    EntityTable entities =
        named.with(told.stream().flatMap(each -> each.claims(keys).stream()).toList());

    List<DocumentResolver.Resolved> resolved =
        told.parallelStream()
            .map(each -> DocumentResolver.resolve(each.telling(), keys, each.mentions(), entities))
            .toList();
    List<Diagnostic> diagnostics = new ArrayList<>(settled.diagnostics());
    resolved.forEach(each -> diagnostics.addAll(each.diagnostics()));
    List<ReadDocument> telling = told.stream().map(Told::telling).toList();
    SortedMap<EntityKey, Entity> known = entities.entities();
    diagnostics.addAll(UnreadLines.of(telling, keys, named));
    diagnostics.addAll(keys.aliases().unclear());
    SpelledNames spelled = SpelledNames.of(read, keys);
    diagnostics.addAll(spelled.joined(known));
    diagnostics.addAll(spelled.shared());
    diagnostics.addAll(spelled.unseen());
    return new Resolution(
        () -> new Graph(known, graphs(resolved)),
        told.stream().mapToInt(each -> each.stated().size()).sum(),
        diagnostics,
        () -> telling.stream().map(each -> Judgement.of(each, keys, known)).toList(),
        path ->
            Stream.concat(all.stream(), read.stream())
                .filter(each -> each.document().path().equals(path))
                .map(each -> Contribution.of(each, keys))
                .toList());
  }

  private static SortedMap<DocumentPath, DocumentGraph> graphs(
      List<DocumentResolver.Resolved> resolved) {
    SortedMap<DocumentPath, DocumentGraph> graphs = new TreeMap<>();
    resolved.parallelStream()
        .map(each -> each.graph().build())
        .toList()
        .forEach(graph -> graphs.put(graph.path(), graph));
    return graphs;
  }

  /**
   * A document with what its prose tells.
   *
   * @param telling the document, stating what its prose does
   * @param stated what that is, in its order
   * @param found what it mentions, stated or not
   */
  private record Told(ReadDocument telling, List<Statement> stated, List<FoundMention> found) {

    private static Told of(ReadDocument document, ProseReader prose, PassageReader passages) {
      List<Statement> stated = prose.find(document);
      return new Told(document.and(stated), stated, passages.find(document));
    }

    private List<Claim> claims(Keys keys) {
      List<Claim> claims = new ArrayList<>(Claims.ofProse(stated, telling, keys));
      claims.addAll(Claims.of(found, telling.rules()));
      return claims;
    }

    /** What is stated is more than mentioned. */
    private List<FoundMention> mentions() {
      Map<Integer, Set<Integer>> places =
          stated.stream()
              .map(Statement::span)
              .collect(
                  Collectors.groupingBy(
                      Span::line, Collectors.mapping(Span::column, Collectors.toSet())));
      return found.stream()
          .filter(
              mention -> !places.getOrDefault(mention.line(), Set.of()).contains(mention.column()))
          .toList();
    }
  }

  /**
   * Most documents share one object for their rules: it is looked at before rules are compared,
   * which takes long.
   */
  private static List<ReadDocument> read(
      List<InputDocument> documents, Map<Rules, RulesLookup> lookups) {
    IdentityHashMap<Rules, RulesLookup> seen = new IdentityHashMap<>();
    for (InputDocument document : documents) {
      seen.computeIfAbsent(
          document.rules(), rules -> lookups.computeIfAbsent(rules, RulesLookup::new));
    }
    return documents.parallelStream()
        .map(document -> ReadDocument.of(document, requireNonNull(seen.get(document.rules()))))
        .toList();
  }
}

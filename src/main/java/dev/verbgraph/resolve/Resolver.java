package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.LexiconEntry;
import dev.verbgraph.vocabulary.Meaning;
import dev.verbgraph.vocabulary.Relation;
import dev.verbgraph.vocabulary.Rules;
import dev.verbgraph.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what documents say into the graph they mean. A pure function: the same documents with the
 * same rules give the same graph, in whatever order they come and whatever was imported before.
 */
public final class Resolver {

  private static final String MENTIONS = "mentions";
  private static final String ACCESSED_WITH = "accessed with";

  private final List<InputDocument> documents;
  private final Map<Rules, Lookup> lookups = new HashMap<>();
  private final Abbreviations abbreviations = new Abbreviations();
  private final EntityTable entities = new EntityTable();

  /**
   * Rules are shared by many documents and costly to index; the same names and phrases come up
   * again and again.
   */
  private record Lookup(
      Rules rules,
      Vocabulary vocabulary,
      Identity identity,
      Map<String, String> keys,
      Map<String, Meaning> meanings) {

    static Lookup of(Rules rules) {
      return new Lookup(
          rules, rules.vocabulary(), rules.identity(), new HashMap<>(), new HashMap<>());
    }

    String key(String name) {
      return keys.computeIfAbsent(name, identity::key);
    }

    Meaning meaning(String phrase) {
      return meanings.computeIfAbsent(phrase, vocabulary::meaning);
    }
  }

  private Resolver(List<InputDocument> documents) {
    this.documents = documents;
    documents.forEach(document -> lookups.computeIfAbsent(document.rules(), Lookup::of));
  }

  /**
   * @param documents with different paths, in any order
   */
  public static Resolution resolve(List<InputDocument> documents) {
    return new Resolver(documents).resolve();
  }

  private Resolution resolve() {
    documents.forEach(this::learnAbbreviations);
    documents.forEach(this::collectNames);
    consultLexicons();
    Map<String, List<Found>> mentions = findMentions();
    consultLexicons();

    SortedMap<String, DocumentGraph> graphs = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (InputDocument document : documents) {
      DocumentGraphBuilder builder = new DocumentGraphBuilder(document);
      diagnostics.addAll(addStatements(document, builder));
      addPassages(document, builder);
      addMentions(lookup(document), mentions.getOrDefault(document.path(), List.of()), builder);
      graphs.put(document.path(), builder.build());
    }
    SortedMap<String, Entity> nodes = new TreeMap<>();
    entities.keys().forEach(key -> nodes.put(key, entities.entity(key)));
    return new Resolution(new Graph(nodes, graphs), diagnostics);
  }

  private Lookup lookup(InputDocument document) {
    return requireNonNull(lookups.get(document.rules()));
  }

  private void consultLexicons() {
    for (Lookup lookup : lookups.values()) {
      for (LexiconEntry entry : lookup.rules().lexicon()) {
        entities.known(key(Term.of(entry.name()), lookup), entry.kind());
      }
    }
  }

  private static Stream<Term> terms(Note note) {
    return Stream.of(
            note.listings().stream().map(Listing::term),
            note.statements().stream()
                .flatMap(statement -> Stream.of(statement.subject(), statement.object())),
            note.passages().stream().map(passage -> Term.of(passage.about())))
        .flatMap(terms -> terms);
  }

  private void learnAbbreviations(InputDocument document) {
    Identity identity = lookup(document).identity();
    terms(document.note())
        .map(Term::name)
        .distinct()
        .forEach(name -> abbreviations.learn(name, identity));
  }

  private void collectNames(InputDocument document) {
    Lookup lookup = lookup(document);
    Note note = document.note();
    Set<Term> listed = note.listings().stream().map(Listing::term).collect(Collectors.toSet());
    terms(note)
        .distinct()
        .forEach(term ->
            entities.named(key(term, lookup), term, listed.contains(term), lookup.identity()));
    terms(note)
        .map(term -> key(term, lookup))
        .distinct()
        .forEach(key ->
            abbreviations
                .spellings(key, lookup.identity())
                .forEach(spelling -> entities.alias(key, spelling)));
    for (Listing listing : note.listings()) {
      listing.aliases().forEach(alias -> entities.alias(key(listing.term(), lookup), alias));
    }
    for (Statement statement : note.statements()) {
      switch (lookup.meaning(statement.phrase())) {
        case Meaning.Known(Relation relation, boolean inverse) ->
            entities.guessed(
                key(inverse ? statement.subject() : statement.object(), lookup), relation.object());
        case Meaning.Unknown unknown -> {}
        case Meaning.Unusable unusable -> {}
      }
    }
  }

  private String key(Term term, Lookup lookup) {
    return abbreviations.key(lookup.key(term.name()));
  }

  private MentionFinder finder(Lookup lookup) {
    MentionFinder finder = new MentionFinder();
    for (LexiconEntry entry : lookup.rules().lexicon()) {
      String key = key(Term.of(entry.name()), lookup);
      finder.declare(entry.name(), key);
      entry.aliases().forEach(alias -> finder.declare(alias, key));
    }
    for (String key : entities.keys()) {
      if (entities.kind(key) == EntityKind.SERVICE) {
        Entity service = entities.entity(key);
        finder.list(service.name(), key);
        service.aliases().forEach(alias -> finder.list(alias, key));
        lookup.identity().declaredAliases(key).forEach(alias -> finder.declare(alias, key));
      }
    }
    finder.seal();
    return finder;
  }

  private Map<String, List<Found>> findMentions() {
    Map<Rules, MentionFinder> finders = new HashMap<>();
    lookups.forEach((rules, lookup) -> finders.put(rules, finder(lookup)));
    Map<String, List<Found>> found = new HashMap<>();
    for (InputDocument document : documents) {
      Lookup lookup = lookup(document);
      List<Found> ofDocument = new ArrayList<>();
      for (Passage passage : document.note().passages()) {
        String about = key(Term.of(passage.about()), lookup);
        NavigableMap<Integer, Integer> lines = lines(passage);
        for (Mention mention : requireNonNull(finders.get(document.rules())).find(passage.text())) {
          if (!mention.entity().equals(about)) {
            Map.Entry<Integer, Integer> line = lines.floorEntry(mention.offset());
            int column = passage.span().column() + mention.offset() - line.getKey();
            ofDocument.add(new Found(about, passage.part(), mention, line.getValue(), column));
          }
        }
      }
      ofDocument.forEach(each ->
          entities.named(
              each.mention().entity(),
              Term.of(each.mention().spelling()),
              false,
              lookup.identity()));
      found.put(document.path(), ofDocument);
    }
    return found;
  }

  private List<Diagnostic> addStatements(InputDocument document, DocumentGraphBuilder builder) {
    Lookup lookup = lookup(document);
    PhraseDiagnostics phrases = new PhraseDiagnostics(document.path());
    for (Listing listing : document.note().listings()) {
      builder.names(key(listing.term(), lookup), listing.span().line());
    }
    for (Statement statement : document.note().statements()) {
      String subject = key(statement.subject(), lookup);
      String object = key(statement.object(), lookup);
      builder.names(subject, statement.span().line());
      builder.names(object, statement.span().line());
      Evidence evidence =
          new Evidence(
              statement.span().line(),
              statement.span().column(),
              statement.phrase(),
              statement.quote());
      switch (lookup.meaning(statement.phrase())) {
        case Meaning.Known(Relation relation, boolean inverse) ->
            builder.relate(
                inverse ? object : subject, relation, inverse ? subject : object, evidence);
        case Meaning.Unknown(Relation relation, Optional<String> near) -> {
          phrases.unknown(statement, relation.type(), near);
          builder.relate(subject, relation, object, evidence);
        }
        case Meaning.Unusable unusable -> phrases.unusable(statement);
      }
    }
    return phrases.all();
  }

  private void addPassages(InputDocument document, DocumentGraphBuilder builder) {
    Lookup lookup = lookup(document);
    for (Passage passage : document.note().passages()) {
      builder.describe(key(Term.of(passage.about()), lookup), passage);
    }
  }

  private void addMentions(Lookup lookup, List<Found> mentions, DocumentGraphBuilder builder) {
    for (Found found : mentions) {
      Mention mention = found.mention();
      boolean aboutPython = mention.withPython() || Names.fold(found.part()).contains("python");
      mentioned(lookup, MENTIONS, found, builder);
      if (aboutPython && entities.kind(mention.entity()) == EntityKind.PACKAGE) {
        mentioned(lookup, ACCESSED_WITH, found, builder);
      }
    }
  }

  private static void mentioned(
      Lookup lookup, String phrase, Found found, DocumentGraphBuilder builder) {
    Evidence evidence = found.evidence(phrase);
    builder.names(found.mention().entity(), evidence.line());
    switch (lookup.meaning(phrase)) {
      case Meaning.Known(Relation relation, boolean inverse) ->
          builder.relate(
              inverse ? found.mention().entity() : found.about(),
              relation,
              inverse ? found.about() : found.mention().entity(),
              evidence);
      case Meaning.Unknown unknown ->
          builder.relate(found.about(), unknown.relation(), found.mention().entity(), evidence);
      case Meaning.Unusable unusable -> throw new IllegalStateException(phrase);
    }
  }

  /** Where in the text of a passage its lines begin, each with its number in the file. */
  private static NavigableMap<Integer, Integer> lines(Passage passage) {
    NavigableMap<Integer, Integer> lines = new TreeMap<>();
    int number = passage.span().line();
    lines.put(0, number);
    for (int end = passage.text().indexOf('\n');
        end >= 0;
        end = passage.text().indexOf('\n', end + 1)) {
      lines.put(end + 1, ++number);
    }
    return lines;
  }

  /**
   * @param about the key of the entity that the passage describes
   * @param part the part of its description that the passage is
   */
  private record Found(String about, String part, Mention mention, int line, int column) {

    Evidence evidence(String phrase) {
      return new Evidence(line, column, phrase, mention.sentence());
    }
  }
}

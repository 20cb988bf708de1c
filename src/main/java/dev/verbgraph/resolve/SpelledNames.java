package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.NameRule;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How notes spell the names of entities, and which rules make one thing of several spellings. */
final class SpelledNames {

  /**
   * A name where it stands first. Why it means its entity is worked out when somebody wants to
   * know: most names are spelled in one way.
   */
  private record Found(ReadDocument in, String name, Span span, String quote) {}

  private final Keys keys;

  /** By folded name, in the order in which notes have them. */
  private final Map<EntityKey, Map<String, Found>> all = new LinkedHashMap<>();

  /** What was looked at already: most names come up again and again. */
  private final Map<RulesLookup, Set<String>> seen = new HashMap<>();

  /** Which of its bearers each document means by a name that several things bear. */
  private final Map<DocumentPath, Map<EntityKey, Found>> shared = new LinkedHashMap<>();

  /** What is called by a title. */
  private final Set<EntityKey> titled = new HashSet<>();

  /** With a sign that nobody sees, as they stand in notes. */
  private final List<Found> unseen = new ArrayList<>();

  private SpelledNames(Keys keys) {
    this.keys = keys;
  }

  static SpelledNames of(List<ReadDocument> documents, Keys keys) {
    SpelledNames spellings = new SpelledNames(keys);
    documents.stream()
        .sorted(Comparator.comparing(read -> read.document().path()))
        .forEach(spellings::add);
    return spellings;
  }

  private void add(ReadDocument read) {
    for (Listing listing : read.note().listings()) {
      add(read, listing.term(), listing.span(), listing.quote());
      if (listing.title().isPresent()) {
        titled.add(keys.key(listing.term(), read));
      }
    }
    for (Statement statement : read.note().statements()) {
      add(read, statement.subject(), statement.span(), statement.quote());
      add(read, statement.object(), statement.span(), statement.quote());
    }
    for (Passage passage : read.note().passages()) {
      if (passage.atLarge()) {
        continue;
      }
      add(read, passage.about(), passage.span(), passage.about().name());
    }
  }

  private void add(ReadDocument read, Term term, Span span, String quote) {
    if (keys.links().note(term, read).isPresent()) {
      // A link names a file: it is no other spelling of what the note is about.
      return;
    }
    String name = term.name();
    boolean first = seen.computeIfAbsent(read.rules(), rules -> new HashSet<>()).add(name);
    boolean shared = isShared(name, read.rules());
    if (!first && !shared) {
      return;
    }
    Found found = new Found(read, name, span, quote);
    EntityKey key = keys.key(term, read);
    all.computeIfAbsent(key, entity -> new LinkedHashMap<>()).putIfAbsent(Names.fold(name), found);
    if (shared) {
      this.shared
          .computeIfAbsent(read.document().path(), none -> new LinkedHashMap<>())
          .putIfAbsent(key, found);
    }
    if (first && !Names.visible(name).equals(name)) {
      unseen.add(found);
    }
  }

  /** Most graphs have no such names. */
  private boolean isShared(String name, RulesLookup rules) {
    return !keys.namesakes().isEmpty() && !keys.namesakes().of(keys.name(name, rules)).isEmpty();
  }

  private Spelling spelling(Found found) {
    return new Spelling(
        found.name(),
        found.in().document().path(),
        found.span(),
        found.quote(),
        rules(found.name(), found.in().rules()));
  }

  private List<NameRule> rules(String name, RulesLookup rules) {
    List<NameRule> found = new ArrayList<>(rules.identity().rules(name));
    keys.abbreviations()
        .introducing(rules.key(name))
        .map(NameRule.Abbreviation::new)
        .ifPresent(found::add);
    keys.aliases()
        .meaning(keys.abbreviations().key(rules.key(name)))
        .map(NameRule.NoteAlias::new)
        .ifPresent(found::add);
    return List.copyOf(found);
  }

  /**
   * @return how notes spell an entity, in the order in which they do; may be empty
   */
  List<Spelling> of(EntityKey key) {
    return all.getOrDefault(key, Map.of()).values().stream().map(this::spelling).toList();
  }

  /**
   * @param entities what the spellings mean
   * @return each spelling that is not what its entity is called, with the rules that make them one;
   *     may be empty
   */
  List<Diagnostic> joined(Map<EntityKey, Entity> entities) {
    List<Diagnostic> joined = new ArrayList<>();
    all.forEach((key, spellings) -> {
      String name = requireNonNull(entities.get(key)).name();
      if (spellings.size() == 1 && spellings.values().iterator().next().name().equals(name)) {
        return;
      }
      String own = Names.fold(name);
      // Its name says more than its spellings where it has a title or namesakes: no rule joins
      // them.
      boolean plain = !titled.contains(key) && keys.namesakes().bearer(key).isEmpty();
      spellings.forEach((folded, found) -> {
        if (!folded.equals(own) && (plain || !rules(found.name(), found.in().rules()).isEmpty())) {
          joined.add(joined(found, name));
        }
      });
    });
    return joined;
  }

  private Diagnostic joined(Found found, String name) {
    List<NameRule> own = rules(found.name(), found.in().rules());
    // Where its own letters mean the entity, it is the name that a rule has joined with it.
    List<NameRule> rules = own.isEmpty() ? rules(name, found.in().rules()) : own;
    String why =
        rules.isEmpty()
            ? "the rules of other notes say so"
            : rules.stream().map(NameRule::words).collect(Collectors.joining(", and "));
    return new Diagnostic(
        Code.NAMES_JOINED,
        found.in().document().path().value(),
        found.span(),
        "\"%s\" means %s: %s".formatted(found.name(), name, why),
        hint(found.name(), name, rules),
        Optional.of(Excerpt.of(found.quote(), found.name())));
  }

  /**
   * @return of the names that several things bear, the notes of one title, and the places that do
   *     not tell which of them is meant; once for each document. May be empty
   */
  List<Diagnostic> shared() {
    return shared.values().stream()
        .flatMap(found -> found.entrySet().stream())
        .flatMap(found -> shared(found.getKey(), found.getValue()).stream())
        .toList();
  }

  private Optional<Diagnostic> shared(EntityKey key, Found found) {
    EntityKey name = keys.name(found.name(), found.in().rules());
    List<Namesakes.Bearer> bearers = keys.namesakes().of(name);
    if (key.equals(name)) {
      return Optional.of(
          shared(
              found,
              "\"%s\" may be %s; it is read as none of them"
                  .formatted(found.name(), written(bearers, " or ")),
              "Write which one is meant, such as " + bearers.getFirst().written()));
    }
    DocumentPath path = found.in().document().path();
    return keys.namesakes()
        .subject(name, path)
        .filter(own -> own.key().equals(key))
        .map(own ->
            shared(
                found,
                "several notes have the title \"%s\"; this one is about \"%s\", others about %s"
                    .formatted(
                        found.name(),
                        own.written(),
                        written(keys.namesakes().otherNotes(name, path), " and ")),
                "If they are one thing, put this into aliases.yaml: aliases: {\"%s\": []}"
                    .formatted(found.name())));
  }

  private static String written(List<Namesakes.Bearer> bearers, String between) {
    return bearers.stream()
        .map(bearer -> "\"" + bearer.written() + "\"")
        .collect(Collectors.joining(between));
  }

  private static Diagnostic shared(Found found, String message, String hint) {
    return new Diagnostic(
        Code.NAME_SHARED,
        found.in().document().path().value(),
        found.span(),
        message,
        hint,
        Optional.of(Excerpt.of(found.quote(), found.name())));
  }

  /**
   * @return the spellings with a sign that nobody sees, by document; may be empty
   */
  List<Diagnostic> unseen() {
    return unseen.stream()
        .map(found ->
            new Diagnostic(
                Code.SIGNS_UNSEEN,
                found.in().document().path().value(),
                found.span(),
                "there is a sign that nobody sees (%s) in \"%s\"; it is read without it"
                    .formatted(sign(found.name()), Names.visible(found.name())),
                "Write the name again, without it",
                Optional.of(Excerpt.of(found.quote(), found.name()))))
        .toList();
  }

  /** The first character of a name that its visible form does not have. */
  private static String sign(String name) {
    String visible = Names.visible(name);
    int same = 0;
    while (same < visible.length() && visible.charAt(same) == name.charAt(same)) {
      same++;
    }
    int sign = name.codePointAt(Math.min(same, name.length() - 1));
    return "U+%04X %s".formatted(sign, Character.getName(sign));
  }

  /** An alias and a pair of distinct names in one file would contradict each other. */
  private static String hint(String spelling, String name, List<NameRule> rules) {
    boolean listed = rules.stream().anyMatch(NameRule.Alias.class::isInstance);
    return "To keep them apart, %sput this into aliases.yaml: distinct: [[\"%s\", \"%s\"]]"
        .formatted(listed ? "take the alias out, or " : "", spelling, name);
  }
}

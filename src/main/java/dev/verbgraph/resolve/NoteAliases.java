package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.model.Alias;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The other names that notes give to what they are about. A name that two notes claim, or that is
 * what another note is about, means neither by that: it is told. Rules win over notes.
 *
 * <p>Why: docs/decisions/0043-a-note-may-bear-several-names.md.
 */
final class NoteAliases {

  /**
   * @param document the path of the note
   * @param to the key of what it is about
   */
  private record Claimed(String document, Alias alias, EntityKey to) {}

  private final Map<EntityKey, Claimed> meanings = new HashMap<>();
  private final List<Diagnostic> unclear = new ArrayList<>();

  private NoteAliases() {}

  /**
   * @param documents all of them
   * @param abbreviations what is known of names already
   * @param links where links lead
   */
  static NoteAliases of(
      Collection<ReadDocument> documents, Abbreviations abbreviations, LinkTargets links) {
    Map<EntityKey, List<Claimed>> claims = new TreeMap<>();
    Map<EntityKey, Set<String>> subjects = new HashMap<>();
    for (ReadDocument read : documents) {
      RulesLookup rules = read.rules();
      String path = read.document().path().value();
      read.note()
          .title()
          .ifPresent(title ->
              subjects
                  .computeIfAbsent(abbreviations.key(rules.key(title)), none -> new TreeSet<>())
                  .add(path));
      for (Alias alias : read.note().aliases()) {
        EntityKey from = abbreviations.key(rules.key(alias.name()));
        EntityKey to = abbreviations.key(rules.key(alias.of()));
        if (!from.equals(to) && !isDecided(alias, from, rules.identity())) {
          claims.computeIfAbsent(from, none -> new ArrayList<>()).add(new Claimed(path, alias, to));
        }
      }
    }
    NoteAliases aliases = new NoteAliases();
    if (claims.isEmpty()) {
      return aliases;
    }
    Set<EntityKey> named = named(documents, abbreviations, links);
    claims.forEach((from, all) -> {
      List<Claimed> known = all.stream().filter(claim -> named.contains(claim.to())).toList();
      if (!known.isEmpty()) {
        aliases.judge(from, known, subjects.getOrDefault(from, Set.of()));
      }
    });
    return aliases;
  }

  private static Set<EntityKey> named(
      Collection<ReadDocument> documents, Abbreviations abbreviations, LinkTargets links) {
    return documents.parallelStream()
        .flatMap(read ->
            read.terms().stream()
                .map(term ->
                    links
                        .note(term, read)
                        .map(note -> note.rules().key(note.note().about().orElseThrow()))
                        .orElseGet(() -> read.rules().key(term.name())))
                .map(abbreviations::key))
        .collect(Collectors.toSet());
  }

  private static boolean isDecided(Alias alias, EntityKey from, Identity rules) {
    return rules.areDistinct(alias.name(), alias.of()) || rules.isListed(from);
  }

  private void judge(EntityKey from, List<Claimed> claims, Set<String> bearers) {
    Set<String> others = new TreeSet<>(bearers);
    claims.forEach(claim -> others.remove(claim.document()));
    Set<EntityKey> meant = claims.stream().map(Claimed::to).collect(Collectors.toSet());
    if (meant.size() == 1 && others.isEmpty()) {
      meanings.put(
          from, claims.stream().min(Comparator.comparing(Claimed::document)).orElseThrow());
      return;
    }
    String rivals =
        claims.stream()
            .map(claim -> claim.alias().of())
            .distinct()
            .sorted()
            .collect(Collectors.joining("\" and of \""));
    String why =
        others.isEmpty()
            ? "is an alias of \"" + rivals + "\"; it means neither"
            : "is an alias here and what another note is about; it means only that";
    claims.forEach(claim -> unclear.add(unclear(claim, why)));
  }

  private static Diagnostic unclear(Claimed claim, String why) {
    String name = claim.alias().name();
    return new Diagnostic(
        Code.ALIAS_UNCLEAR,
        claim.document(),
        claim.alias().span(),
        "\"" + name + "\" " + why,
        "Take it out of one of the notes, or decide in aliases.yaml",
        Optional.of(Excerpt.of(name, name)));
  }

  /**
   * @return the key of the entity that this key really means
   */
  EntityKey key(EntityKey key) {
    return KeyChain.end(key, each -> Optional.ofNullable(meanings.get(each)).map(Claimed::to));
  }

  /**
   * @return the note that gives this name to what it is about; empty where the name means itself
   */
  Optional<DocumentPath> claimant(EntityKey key) {
    return Optional.ofNullable(meanings.get(key)).map(Claimed::document).map(DocumentPath::new);
  }

  /**
   * @return what a note is about that lists this as an alias; empty where it means itself
   */
  Optional<String> meaning(EntityKey key) {
    return key(key).equals(key)
        ? Optional.empty()
        : Optional.ofNullable(meanings.get(key)).map(claim -> claim.alias().of());
  }

  /**
   * @return the aliases that mean nothing, by document and place; may be empty
   */
  List<Diagnostic> unclear() {
    return unclear.stream().sorted(Diagnostic.BY_FILE_AND_PLACE).toList();
  }
}

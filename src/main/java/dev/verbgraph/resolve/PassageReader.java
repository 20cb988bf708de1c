package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.LexiconEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds in passages what lexicons and notes know. */
final class PassageReader {

  private final Keys keys;
  private final Map<RulesLookup, MentionFinder> finders = new HashMap<>();

  /**
   * @param all the rules of the documents
   * @param entities what documents name; of these, services are looked for
   */
  PassageReader(Collection<RulesLookup> all, Keys keys, EntityTable entities) {
    this.keys = keys;
    List<Entity> services =
        entities.keys().stream()
            .filter(key -> entities.kind(key) == EntityKind.SERVICE)
            .map(entities::entity)
            .toList();
    all.forEach(rules -> finders.put(rules, finder(rules, services)));
  }

  private MentionFinder finder(RulesLookup rules, List<Entity> services) {
    MentionFinder finder = new MentionFinder();
    for (LexiconEntry entry : rules.lexicon()) {
      EntityKey key = keys.name(entry.name(), rules);
      finder.declare(entry.name(), key);
      entry.aliases().forEach(alias -> finder.declare(alias, key));
    }
    for (Entity service : services) {
      EntityKey key = service.key();
      finder.list(service.name(), key);
      service.aliases().forEach(alias -> finder.list(alias, key));
      rules.identity().listedSpellings(key).forEach(alias -> finder.declare(alias, key));
    }
    finder.seal();
    return finder;
  }

  /**
   * @return the mentions in the passages of a document, in its order; what a passage describes is
   *     not mentioned by it, and what a line states or a table lists is more than a mention
   */
  List<FoundMention> find(ReadDocument document) {
    if (document.note().passages().stream().allMatch(Passage::atLarge)) {
      return List.of();
    }
    MentionFinder finder = requireNonNull(finders.get(document.rules()));
    Set<Integer> stated = document.statedLines();
    List<FoundMention> found = new ArrayList<>();
    for (Passage passage : document.note().passages()) {
      if (passage.atLarge()) {
        continue;
      }
      EntityKey about = keys.key(passage.about(), document);
      NavigableMap<Integer, Integer> lines = lines(passage);
      for (Mention mention : finder.find(passage.text())) {
        if (!mention.entity().equals(about) && isClear(mention, document)) {
          Map.Entry<Integer, Integer> line = lines.floorEntry(mention.offset());
          if (stated.contains(line.getValue()) || isRow(passage.text(), line.getKey())) {
            continue;
          }
          int column = passage.span().column() + mention.offset() - line.getKey();
          found.add(new FoundMention(about, passage.part(), mention, line.getValue(), column));
        }
      }
    }
    return found;
  }

  /** What stands in a table is no prose. */
  private static boolean isRow(String text, int line) {
    return text.startsWith("|", line);
  }

  /** A name that several things bear is no mention of one of them, unless it tells of which. */
  private boolean isClear(Mention mention, ReadDocument document) {
    return keys.namesakes().bearer(mention.entity()).isEmpty()
        || keys.key(Term.of(mention.spelling()), document).equals(mention.entity());
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
}

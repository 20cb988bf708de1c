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
import java.util.Set;

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
        entities.keys().parallelStream()
            .filter(key -> entities.kind(key) == EntityKind.SERVICE)
            .map(entities::entity)
            .toList();
    all.forEach(rules -> finders.put(rules, finder(rules, services)));
  }

  private MentionFinder finder(RulesLookup rules, List<Entity> services) {
    MentionFinder finder = new MentionFinder(name -> keys.name(name, rules));
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
      PassageLines lines = PassageLines.of(passage);
      for (Mention mention : finder.find(passage.text())) {
        int line = lines.line(mention.offset());
        boolean more = stated.contains(line) || lines.isRow(mention.offset());
        if (!more
            && !mention.entity().equals(about)
            && keys.isClear(Term.of(mention.spelling()), mention.entity(), document)) {
          int column = lines.column(mention.offset());
          found.add(new FoundMention(about, passage.part(), mention, line, column));
        }
      }
    }
    return found;
  }
}

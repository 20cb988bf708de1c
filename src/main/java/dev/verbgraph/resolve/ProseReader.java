package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the sentences of descriptions that plainly state something of what is described: {@code It
 * depends on Vault}.
 *
 * <p>Why: docs/decisions/0069-plain-sentences-state-something.md.
 */
final class ProseReader {

  /** A first sentence that says what the thing is: {@code A service that sells tickets}. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\s*+(?:An?|The)\\s++(?:[\\p{L}\\p{N}-]++\\s++){0,6}?"
              + "(?:services?|tool|system|application|app|database|platform|solution|store|storage"
              + "|gateway|server|engine|framework|cache|queue|bus|component|product|registry"
              + "|repository|library|network|proxy|broker|scheduler|portal|website|site)"
              + "(?:\\s*+[.,]|\\s++(?:that|which|for|to|with|of|where|in|on|and|designed|used"
              + "|built|offered|provided)\\b)");

  /** {@code Ticket shop.} or {@code Sells tickets.} */
  private static final Pattern FRAGMENT = Pattern.compile("\\s*+\\S++(?:\\s++\\S++){0,2}\\s*+");

  private static final Pattern ORDINARY = Pattern.compile("\\p{Ll}++");

  private final Keys keys;
  private final EntityTable entities;
  private final Map<RulesLookup, Map<String, String>> lexicons = new ConcurrentHashMap<>();

  /**
   * @param entities what documents name
   */
  ProseReader(Keys keys, EntityTable entities) {
    this.keys = keys;
    this.entities = entities;
  }

  /**
   * @return what its prose states, in its order; may be empty
   */
  List<Statement> find(ReadDocument document) {
    List<Statement> found = new ArrayList<>();
    Set<Integer> stated = document.statedLines();
    for (Passage passage : document.note().passages()) {
      if (!passage.atLarge()) {
        find(passage, document, stated, found);
      }
    }
    return found;
  }

  private void find(
      Passage passage, ReadDocument document, Set<Integer> stated, List<Statement> found) {
    EntityKey about = keys.key(passage.about(), document);
    Set<String> names = new HashSet<>(entities.entity(about).aliases());
    names.add(entities.entity(about).name());
    names.add(passage.about().name());
    ProseGrammar grammar =
        new ProseGrammar(
            name -> names.contains(Names.squeeze(name)),
            phrase -> holds(phrase, document.rules()),
            name -> object(name, about, document).isPresent());
    PassageLines lines = PassageLines.of(passage);
    boolean it = true;
    for (Sentence sentence : Sentence.of(passage.text())) {
      if (sentence.text().isBlank()) {
        continue;
      }
      List<ProseGrammar.Said> all = grammar.said(sentence.text(), it);
      String quote = all.isEmpty() ? "" : sentence.quote();
      for (ProseGrammar.Said said : all) {
        int offset = sentence.offset() + said.offset();
        if (!stated.contains(lines.line(offset))) {
          found.add(
              new Statement(
                  passage.about(),
                  Names.squeeze(said.phrase()),
                  Term.of(object(said.name(), about, document).orElseThrow()),
                  new Span(lines.line(offset), lines.column(offset), said.name().length()),
                  quote,
                  Statement.Form.PROSE));
        }
      }
      it =
          grammar.isAbout(sentence.text(), it)
              || (sentence.offset() == 0 && isDescription(sentence.text()));
    }
  }

  /** Whether "it" in the next sentence is the thing: the first one is its title, or tells of it. */
  private static boolean isDescription(String first) {
    return DEFINITION.matcher(first).lookingAt()
        || FRAGMENT.matcher(first).matches()
        || first.startsWith("#");
  }

  private static boolean holds(String phrase, RulesLookup rules) {
    return rules
        .known(Names.squeeze(phrase))
        .filter(meaning -> meaning instanceof Meaning.Known known && known.status().isEmpty())
        .isPresent();
  }

  /**
   * @return the name of something else that notes or the lexicon know by this one; empty where it
   *     is none, or of a category, or of several things, or looks like an ordinary word
   */
  private Optional<String> object(String written, EntityKey about, ReadDocument document) {
    String name = Names.squeeze(written);
    String listed = lexicon(document.rules()).get(name);
    if (listed == null && ORDINARY.matcher(name).matches()) {
      return Optional.empty();
    }
    Term term = Term.of(listed == null ? name : listed);
    EntityKey key = keys.key(term, document);
    boolean thing =
        entities.keys().contains(key) ? entities.kind(key) != EntityKind.CATEGORY : listed != null;
    return thing && !key.equals(about) && keys.isClear(term, key, document)
        ? Optional.of(term.name())
        : Optional.empty();
  }

  /** All spellings, each with the name that it stands for. */
  private Map<String, String> lexicon(RulesLookup rules) {
    return lexicons.computeIfAbsent(
        rules,
        known -> {
          Map<String, String> names = new HashMap<>();
          known
              .lexicon()
              .forEach(entry -> {
                names.put(entry.name(), entry.name());
                entry.aliases().forEach(alias -> names.putIfAbsent(alias, entry.name()));
              });
          return names;
        });
  }
}

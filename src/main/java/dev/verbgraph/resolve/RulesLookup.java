package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Statement;
import dev.verbgraph.vocabulary.LexiconEntry;
import dev.verbgraph.vocabulary.Meaning;
import dev.verbgraph.vocabulary.Rules;
import dev.verbgraph.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Rules, ready to be asked, by several threads. They are costly to index and shared by many
 * documents, and the same names and phrases come up again and again: each answer is worked out
 * once.
 */
final class RulesLookup {

  private final Rules rules;
  private final Vocabulary vocabulary;
  private final Identity identity;
  private final Map<String, EntityKey> keys = new ConcurrentHashMap<>();
  private final Map<String, Meaning> others = new ConcurrentHashMap<>();
  private final Map<String, Optional<Meaning>> known = new ConcurrentHashMap<>();
  private final Map<String, Meaning> edges = new ConcurrentHashMap<>();

  RulesLookup(Rules rules) {
    this.rules = rules;
    vocabulary = rules.vocabulary();
    identity = rules.identity();
  }

  List<LexiconEntry> lexicon() {
    return rules.lexicon();
  }

  Identity identity() {
    return identity;
  }

  /**
   * @return the key of a name by these rules alone
   */
  EntityKey key(String name) {
    return once(keys, name, identity::key);
  }

  /** Whether a phrase is in the vocabulary, with whatever words around it that it knows. */
  boolean knows(String phrase) {
    return known(phrase).isPresent();
  }

  /**
   * @return what a phrase of the vocabulary means; empty where it is none
   */
  Optional<Meaning> known(String phrase) {
    return once(known, phrase, vocabulary::known);
  }

  /**
   * @return the first phrase of the vocabulary among the words of a text
   */
  Optional<String> phraseIn(String text) {
    return vocabulary.phraseIn(text);
  }

  /** The phrase that an arrow without words stands for. */
  Optional<String> arrow() {
    return rules.arrow();
  }

  Meaning meaning(Statement statement) {
    return switch (statement.form()) {
      case STATED, ONLY_IF_KNOWN, PROSE -> meaning(statement.phrase());
      case EDGE -> once(edges, statement.phrase(), vocabulary::ofEdge);
      case ARROW, ANSWER -> vocabulary.neutral();
    };
  }

  Meaning meaning(String phrase) {
    return known(phrase).orElseGet(() -> once(others, phrase, vocabulary::meaning));
  }

  /** Looked for first, without the lock that making it takes: nearly always it is there. */
  private static <T> T once(Map<String, T> answers, String of, Function<String, T> question) {
    T answer = answers.get(of);
    return answer == null ? answers.computeIfAbsent(of, question) : answer;
  }
}

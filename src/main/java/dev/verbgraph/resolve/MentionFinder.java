package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the known names in prose. Precision before recall: names are matched as they are spelled,
 * whole words only, the longest first; a name of one ordinary word ("Functions") is no mention, and
 * neither is a name in a clause that denies something ("Python may not be used with ...").
 */
final class MentionFinder {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|\\n\\s*+\\n");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?=\\s)");
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:not(?!\\s+only)|cannot|never|without|neither|nor)\\b|n['\u2019]t\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PYTHON = Pattern.compile("\\bpython\\b", Pattern.CASE_INSENSITIVE);

  /** Longer quotes would bury what they are to show. */
  private static final int LONGEST_QUOTE = 400;

  private record Word(String text, int start, int end) {}

  private record Name(List<Word> words, String spelling, EntityKey entity) {}

  private final Map<String, List<Name>> namesByFirstWord = new HashMap<>();

  /** Makes a spelling known that its author declared: it is found however ordinary it looks. */
  void declare(String spelling, EntityKey entity) {
    List<Word> words = words(spelling);
    if (!words.isEmpty()) {
      namesByFirstWord
          .computeIfAbsent(words.getFirst().text(), first -> new ArrayList<>())
          .add(new Name(words, spelling, entity));
    }
  }

  /**
   * Makes the name of a listed thing known, unless it is a single ordinary word, or longer than any
   * name.
   */
  void list(String spelling, EntityKey entity) {
    if (spelling.length() > Names.LONGEST_INDEXED) {
      return;
    }
    List<Word> words = words(spelling);
    if (words.size() > 1 || (words.size() == 1 && isProperName(words.getFirst().text()))) {
      declare(spelling, entity);
    }
  }

  /** To be called once, after the last name. */
  void seal() {
    namesByFirstWord
        .values()
        .forEach(names ->
            names.sort(
                Comparator.<Name>comparingInt(name -> name.spelling().length())
                    .reversed()
                    .thenComparing(Name::spelling)
                    .thenComparing(Name::entity)));
  }

  /** A word with a capital inside, such as ExpressRoute or DNS, is a name wherever it stands. */
  private static boolean isProperName(String word) {
    return word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /**
   * @return the mentions in the order of the text; may be empty
   */
  List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher python = PYTHON.matcher(text);
    int pythonFrom = python.find() ? python.start() : text.length();
    int sentence = 0;
    Matcher end = SENTENCE_END.matcher(text);
    while (sentence < text.length()) {
      int next = end.find() ? end.end() : text.length();
      findInSentence(text, sentence, next, pythonFrom < next, mentions);
      sentence = next;
    }
    return mentions;
  }

  private void findInSentence(
      String text, int from, int to, boolean python, List<Mention> mentions) {
    String sentence = text.substring(from, to);
    String quote = quote(sentence);
    int clause = 0;
    Matcher end = CLAUSE_END.matcher(sentence);
    while (clause < sentence.length()) {
      int next = end.find() ? end.end() : sentence.length();
      String words = sentence.substring(clause, next);
      if (!DENIAL.matcher(words).find()) {
        findInClause(words, from + clause, quote, python, mentions);
      }
      clause = next;
    }
  }

  private void findInClause(
      String clause, int offset, String quote, boolean python, List<Mention> mentions) {
    List<Word> words = words(clause);
    int i = 0;
    while (i < words.size()) {
      Optional<Name> name = longestAt(clause, words, i);
      if (name.isPresent()) {
        mentions.add(
            new Mention(
                name.get().entity(),
                name.get().spelling(),
                offset + words.get(i).start(),
                quote,
                python));
        i += name.get().words().size();
      } else {
        i++;
      }
    }
  }

  private Optional<Name> longestAt(String clause, List<Word> words, int at) {
    return namesByFirstWord.getOrDefault(words.get(at).text(), List.of()).stream()
        .filter(name -> matches(clause, words, at, name))
        .findFirst();
  }

  private static boolean matches(String clause, List<Word> words, int at, Name name) {
    if (at + name.words().size() > words.size()) {
      return false;
    }
    for (int i = 1; i < name.words().size(); i++) {
      Word here = words.get(at + i);
      Word there = name.words().get(i);
      String gapHere = clause.substring(words.get(at + i - 1).end(), here.start());
      String gapThere = name.spelling().substring(name.words().get(i - 1).end(), there.start());
      boolean sameGap = gapHere.equals(gapThere) || (gapHere.isBlank() && gapThere.isBlank());
      if (!sameGap || !here.text().equals(there.text())) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> new Word(word.group(), word.start(), word.end()))
        .toList();
  }

  private static String quote(String sentence) {
    return Names.abbreviated(Names.squeeze(sentence), LONGEST_QUOTE);
  }
}

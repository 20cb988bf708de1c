package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the known names in prose. Precision before recall: names are matched as they are spelled,
 * whole words only, the longest first; a name of one ordinary word ("Functions") is no mention, and
 * neither is a name in a clause that denies something ("Python may not be used with ...").
 */
final class MentionFinder {

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?=\\s)");
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:not(?!\\s+only)|cannot|never|without|neither|nor)\\b|n['\u2019]t\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PYTHON = Pattern.compile("\\bpython\\b", Pattern.CASE_INSENSITIVE);

  private record Word(String text, int start, int end) {}

  /**
   * What people use a service with has a name of its own that begins with that of the service:
   * {@code Tape Robot API}, {@code Tape Robot extension for Visual Studio Code}.
   */
  private static final Pattern MEANS =
      Pattern.compile(
          "\\s++(?:\\p{Lu}[\\p{L}\\p{N}]*+\\s++)?(?:APIs?|SDKs?|client\\s++librar(?:y|ies)"
              + "|extension\\s++for\\s++\\p{Lu}[\\p{L}\\p{N}]*+(?:\\s++\\p{Lu}[\\p{L}\\p{N}]*+)*+)"
              + "(?![\\p{L}\\p{N}])");

  /** Says that something is accessed, or how; what comes behind both is what with. */
  private static final Pattern ACCESS =
      Pattern.compile(
          "\\b(?:access(?:ed|ible)?|reach(?:ed|able)|available|done|used|managed|administered"
              + "|controlled|configured|operated|queried|called)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH =
      Pattern.compile(
          "[;:]|\\b(?:through|via|using|with|over|by means of)\\b", Pattern.CASE_INSENSITIVE);

  /**
   * @param service whether a note lists it
   */
  private record Name(List<Word> words, String spelling, EntityKey entity, boolean service) {}

  private final Map<String, List<Name>> namesByFirstWord = new HashMap<>();
  private final Function<String, EntityKey> key;

  /**
   * @param key of a name that is not known yet
   */
  MentionFinder(Function<String, EntityKey> key) {
    this.key = key;
  }

  /** Makes a spelling known that its author declared: it is found however ordinary it looks. */
  void declare(String spelling, EntityKey entity) {
    add(words(spelling), spelling, entity, false);
  }

  private void add(List<Word> words, String spelling, EntityKey entity, boolean service) {
    if (!words.isEmpty()) {
      namesByFirstWord
          .computeIfAbsent(words.getFirst().text(), first -> new ArrayList<>())
          .add(new Name(words, spelling, entity, service));
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
      add(words, spelling, entity, true);
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
    for (Sentence sentence : Sentence.of(text)) {
      int end = sentence.offset() + sentence.text().length();
      findInSentence(sentence, pythonFrom < end, mentions);
    }
    return mentions;
  }

  private void findInSentence(Sentence whole, boolean python, List<Mention> mentions) {
    String sentence = whole.text();
    String quote = whole.quote();
    List<Found> found = new ArrayList<>();
    int clause = 0;
    Matcher end = CLAUSE_END.matcher(sentence);
    while (clause < sentence.length()) {
      int next = end.find() ? end.end() : sentence.length();
      String words = sentence.substring(clause, next);
      if (!DENIAL.matcher(words).find()) {
        findInClause(words, clause, found);
      }
      clause = next;
    }
    int access = access(sentence, found);
    found.forEach(each ->
        mentions.add(
            new Mention(
                each.entity(),
                each.spelling(),
                whole.offset() + each.offset(),
                quote,
                python,
                each.offset() >= access)));
  }

  /**
   * @return from where on a sentence tells what is accessed with; its end where it does not, or
   *     speaks of the access to something else
   */
  private static int access(String sentence, List<Found> found) {
    Matcher access = ACCESS.matcher(sentence);
    Matcher with = WITH.matcher(sentence);
    int from = 0;
    while (access.find(from) && with.find(access.end())) {
      int verb = access.start();
      if (Character.isLetter(with.group().charAt(0))) {
        return found.stream().noneMatch(each -> each.service() && each.offset() < verb)
            ? with.end()
            : sentence.length();
      }
      from = with.end();
    }
    return sentence.length();
  }

  /** A name in a sentence. */
  private record Found(EntityKey entity, String spelling, int offset, boolean service) {}

  private void findInClause(String clause, int offset, List<Found> found) {
    List<Word> words = words(clause);
    int i = 0;
    while (i < words.size()) {
      Optional<Name> name = longestAt(clause, words, i);
      if (name.isPresent()) {
        int start = words.get(i).start();
        i += name.get().words().size();
        int end = means(clause, words.get(i - 1).end(), name.get());
        while (i < words.size() && words.get(i).start() < end) {
          i++;
        }
        found.add(found(name.get(), clause.substring(start, end), offset + start));
      } else {
        i++;
      }
    }
  }

  /** Where a name ends that begins with this one. */
  private static int means(String clause, int end, Name name) {
    Matcher more = MEANS.matcher(clause).region(end, clause.length());
    return name.service() && more.lookingAt() ? more.end() : end;
  }

  private Found found(Name name, String written, int offset) {
    String whole = Names.squeeze(written);
    return whole.length() > Names.squeeze(name.spelling()).length()
        ? new Found(key.apply(whole), whole, offset, false)
        : new Found(name.entity(), name.spelling(), offset, name.service());
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
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isOfWord(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > start) {
        words.add(new Word(text.substring(start, end), start, end));
      }
      start = end == text.length() ? end : end + Character.charCount(text.codePointAt(end));
    }
    return words;
  }

  /** Letters and numbers of all kinds, as Unicode has them. */
  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.LETTER_NUMBER
        || Character.getType(character) == Character.OTHER_NUMBER;
  }
}

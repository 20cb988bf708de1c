package dev.verbgraph.reader.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words are written like the name of something. */
public final class NameShape {

  private static final int MAX_WORDS = 9;

  private static final int SHORTEST_TEXT = 3;

  private static final Pattern SENTENCE_MARK = Pattern.compile("[!?;]|[.,:](?=\\s)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s(/\\-]+");

  /** Words inside names that need no capital. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "for", "on", "and", "to", "in", "with", "by", "or", "as", "at",
          "from", "via");

  /** A word in small letters, perhaps with a punctuation mark at its end. */
  private static final Pattern ORDINARY = Pattern.compile("\\p{Ll}[\\p{Ll}'’/-]*+[.,;:!?]?");

  private static final Set<String> BINDING = Set.of("per", "&", "that", "which");

  /** The names of their products begin with theirs; see titles.yaml. */
  private static final Set<String> PROVIDERS =
      Set.of("azure", "aws", "amazon", "google", "gcp", "microsoft");

  private NameShape() {}

  /** No sentence: enough where nothing but names stands. */
  public static boolean isShort(String name) {
    return !name.isEmpty()
        && BLANKS.split(name, MAX_WORDS + 1).length <= MAX_WORDS
        && !SENTENCE_MARK.matcher(name).find();
  }

  /** Short, and no sentence: enough where a label says what it is. */
  public static boolean couldBeName(String name) {
    return isShort(name)
        && (Character.isUpperCase(name.codePointAt(0)) || !Character.isLetter(name.codePointAt(0)));
  }

  /** Also written like one: every word with a capital or a digit. */
  public static boolean looksLikeName(String name) {
    return couldBeName(name)
        && BETWEEN
            .splitAsStream(name)
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .noneMatch(word ->
                word.chars()
                    .allMatch(c -> Character.isLowerCase(c) || !Character.isLetterOrDigit(c)));
  }

  /**
   * Whether words are rather a text about something than its name. Of two words nobody can tell a
   * text from a name in small letters, and "Azure table storage" is one of those.
   */
  public static boolean looksLikeText(String words) {
    return words(words).size() >= SHORTEST_TEXT
        && !looksLikeName(words)
        && words(words).stream()
            .anyMatch(word -> ORDINARY.matcher(word).matches() && !SMALL.contains(word))
        && !PROVIDERS.contains(words(words).getFirst().toLowerCase(Locale.ROOT));
  }

  /** Also where it stands among names: it has more words, and such as bind others together. */
  public static boolean looksLikeSentence(String words) {
    return looksLikeText(words)
        && words(words).size() > SHORTEST_TEXT
        && words(words).stream().anyMatch(word -> SMALL.contains(word) || BINDING.contains(word));
  }

  private static List<String> words(String text) {
    return List.of(BLANKS.split(text.strip()));
  }
}

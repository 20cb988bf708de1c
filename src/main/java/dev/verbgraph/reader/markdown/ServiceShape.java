package dev.verbgraph.reader.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether an entry that stands where services stand also looks like one. */
final class ServiceShape {

  private static final int MAX_WORDS = 9;

  private static final Pattern SENTENCE_MARK = Pattern.compile("[!?;]|[.,:](?=\\s)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s(/\\-]+");

  /** Words inside names that need no capital. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "for", "on", "and", "to", "in", "with", "by", "or", "as", "at",
          "from", "via");

  private ServiceShape() {}

  static boolean isService(OutlineEntry entry) {
    String name = entry.name();
    return switch (entry.sort()) {
      case TELLING_PART, COMMON_PART, PART_OF_MANY, LISTING, OTHER -> false;
      case CATEGORY, PERHAPS_CATEGORY, NAME ->
          switch (entry.form) {
            case NOTE, QUOTE -> false;
            case HEADING -> couldBeName(name);
            case PARAGRAPH -> isParagraph(entry, name);
            case ITEM -> isItem(entry, name);
          };
    };
  }

  /** A plain line with a colon above a list can be the name of anything, such as an advantage. */
  private static boolean isParagraph(OutlineEntry entry, String name) {
    return switch (entry.headline.orElseThrow().mark()) {
      case SERVICE -> couldBeName(name);
      case COLON -> looksLikeName(name) && entry.isOfProvider();
      case LABEL, LEAD, WHOLE, CATEGORY -> looksLikeName(name);
    };
  }

  /** The less sets a name apart, the more it must look like one. */
  private static boolean isItem(OutlineEntry entry, String name) {
    return switch (entry.headline.orElseThrow().mark()) {
      case LABEL, LEAD -> couldBeName(name) && (entry.hasProse() || looksLikeName(name));
      case SERVICE -> couldBeName(name);
      case CATEGORY -> true;
      case COLON -> looksLikeName(name) && entry.hasProse();
      case WHOLE -> looksLikeName(name);
    };
  }

  /** No sentence: enough where nothing but names stands. */
  static boolean isShort(String name) {
    return !name.isEmpty()
        && BLANKS.split(name, MAX_WORDS + 1).length <= MAX_WORDS
        && !SENTENCE_MARK.matcher(name).find();
  }

  /** Short, and no sentence: enough where a label says what it is. */
  static boolean couldBeName(String name) {
    return isShort(name)
        && (Character.isUpperCase(name.codePointAt(0)) || !Character.isLetter(name.codePointAt(0)));
  }

  /** Also written like one: every word with a capital or a digit. */
  static boolean looksLikeName(String name) {
    return couldBeName(name)
        && BETWEEN
            .splitAsStream(name)
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .noneMatch(word ->
                word.chars()
                    .allMatch(c -> Character.isLowerCase(c) || !Character.isLetterOrDigit(c)));
  }
}

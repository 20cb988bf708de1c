package dev.verbgraph.reader.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.verbgraph.data.YamlRecords;
import dev.verbgraph.model.HeadingWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words of a title tell about the things below it: the contents of {@code titles.yaml}.
 */
record TitleWords(
    Parts parts,
    Categories categories,
    Set<String> fillers,
    Set<String> providers,
    Set<String> listing,
    Labels labels,
    Set<String> sections,
    Set<String> roles,
    Set<String> topics,
    Set<String> sentences) {

  /**
   * @param telling of parts that few but descriptions of services have
   * @param common of parts that all sorts of documents have
   */
  record Parts(Set<String> telling, Set<String> common) {}

  /**
   * @param strong words that are enough
   * @param weak words that are not
   */
  record Categories(Set<String> strong, Set<String> weak) {}

  /** What stands before the name in titles such as {@code Service #1: Storage}. */
  record Labels(List<String> service, List<String> category) {}

  /** What a title is by its words alone. */
  enum Sort {
    /** A part that few but descriptions of services have. */
    TELLING_PART,
    /** A part that all sorts of documents have. */
    COMMON_PART,
    /** A part of the descriptions of several services ("Description of services"). */
    PART_OF_MANY,
    /** A category that providers have. */
    CATEGORY,
    /** Perhaps a category, perhaps the name of a service ("Azure Storage", "Virtual Machines"). */
    PERHAPS_CATEGORY,
    /** The title of a list of services. */
    LISTING,
    /** A chapter, a sentence, a question. */
    OTHER,
    /** Anything else. */
    NAME;

    boolean isCategory() {
      return this == CATEGORY || this == PERHAPS_CATEGORY;
    }
  }

  /** Those that every note may have. */
  static final TitleWords BUILT_IN = load();

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s\\p{Z}]*("
              + Stream.of(BUILT_IN.labels.service, BUILT_IN.labels.category)
                  .flatMap(List::stream)
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\s*#?\\d*\\s*[:：][\\s\\p{Z}]*",
          Pattern.CASE_INSENSITIVE);

  /**
   * A matcher that finds {@code Service #1:} at the beginning of a text; its group 1 is the label.
   */
  static Matcher labelOf(String text) {
    return LABEL.matcher(text);
  }

  static boolean isCategoryLabel(String label) {
    return BUILT_IN.labels.category.contains(label.toLowerCase(Locale.ROOT));
  }

  /**
   * @return these words, and those of a folder
   */
  TitleWords with(HeadingWords more) {
    return more.equals(HeadingWords.NONE)
        ? this
        : new TitleWords(
            new Parts(HeadingWords.both(parts.telling, more.parts()), parts.common),
            new Categories(
                HeadingWords.both(categories.strong, more.categories()), categories.weak),
            fillers,
            HeadingWords.both(providers, more.providers()),
            listing,
            labels,
            sections,
            roles,
            topics,
            sentences);
  }

  Sort sort(String name) {
    List<String> words = words(name);
    boolean many = any(words, listing);
    if (words.isEmpty()) {
      return Sort.OTHER;
    }
    if (consists(words, parts.telling, parts.common)) {
      return many
          ? Sort.PART_OF_MANY
          : any(words, parts.telling) ? Sort.TELLING_PART : Sort.COMMON_PART;
    }
    if (consists(words, categories.strong, categories.weak)) {
      boolean sure =
          listing.contains(words.getLast())
              || (any(words, categories.strong) && !providers.contains(words.getFirst()));
      return sure ? Sort.CATEGORY : Sort.PERHAPS_CATEGORY;
    }
    if (fillers.containsAll(words) && many) {
      return Sort.LISTING;
    }
    boolean other =
        consists(words, sections, parts.common)
            || sentences.contains(words.getFirst())
            || name.endsWith("?");
    return other ? Sort.OTHER : Sort.NAME;
  }

  /** Whether a title only says which of the notes about something it is: "Overview", "README". */
  static boolean isRole(String name) {
    List<String> words = words(name);
    return any(words, BUILT_IN.roles)
        && words.stream()
            .allMatch(word -> BUILT_IN.roles.contains(word) || BUILT_IN.fillers.contains(word));
  }

  /** Whether a title has the words of chapters about something: "Runtime", "Upstream services". */
  boolean isTopic(String name) {
    List<String> words = words(name);
    return !isOfProvider(name)
        && any(words, topics)
        && words.stream()
            .allMatch(word ->
                topics.contains(word)
                    || sections.contains(word)
                    || parts.common.contains(word)
                    || fillers.contains(word));
  }

  /** Whether a title begins with the name of a provider. */
  boolean isOfProvider(String name) {
    List<String> words = words(name);
    return words.size() > 1 && providers.contains(words.getFirst());
  }

  /** Whether a title speaks of several things: "Storage Services". */
  static boolean isPlural(String name) {
    List<String> words = words(name);
    return !words.isEmpty() && BUILT_IN.listing.contains(words.getLast());
  }

  /**
   * Whether every word of a title is one of those or a filler, and at least one is one of those.
   */
  boolean isMadeOf(Set<String> some, String title) {
    return consists(words(title), some, Set.of()) && any(words(title), some);
  }

  /**
   * Whether every word of a title is one of those or names a provider, and the last one is one of
   * those.
   */
  boolean isOneOf(Set<String> some, String title) {
    List<String> each = words(title);
    return !each.isEmpty()
        && some.contains(each.getLast())
        && each.stream().allMatch(word -> some.contains(word) || providers.contains(word));
  }

  /** Whether every word is one of those or a filler, and at least one is no filler. */
  private boolean consists(List<String> words, Set<String> some, Set<String> others) {
    boolean all =
        words.stream()
            .allMatch(
                word -> some.contains(word) || others.contains(word) || fillers.contains(word));
    return all && (any(words, some) || any(words, others));
  }

  private static boolean any(List<String> words, Set<String> some) {
    return words.stream().anyMatch(some::contains);
  }

  private static List<String> words(String name) {
    return NO_WORD
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static TitleWords load() {
    try (InputStream in = TitleWords.class.getResourceAsStream("titles.yaml")) {
      return YamlRecords.read(new String(in.readAllBytes(), UTF_8), TitleWords.class).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.verbgraph.reader.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the words of a title tell about the things below it: the contents of {@code titles.yaml}. */
record TitleWords(
    Map<String, Set<String>> parts,
    Map<String, Set<String>> categories,
    Set<String> fillers,
    Set<String> providers,
    Set<String> listing,
    Map<String, List<String>> labels,
    Set<String> sentences) {

  /** What a title is by its words alone. */
  enum Sort {
    /** A part that only descriptions of services have. */
    TELLING_PART,
    /** A part that all sorts of documents have. */
    COMMON_PART,
    /** A category that providers have. */
    CATEGORY,
    /** Perhaps a category, perhaps the name of a service ("Azure Storage", "Virtual Machines"). */
    PERHAPS_CATEGORY,
    /** The heading of a list of services. */
    LISTING,
    /** A sentence or a question. */
    SENTENCE,
    /** Anything else. */
    NAME
  }

  private static final TitleWords WORDS = load();

  private static final Pattern LABEL = Pattern.compile(
      "^[\\s\\u3000]*(" + WORDS.labels.values().stream().flatMap(List::stream).map(Pattern::quote)
          .collect(Collectors.joining("|")) + ")\\s*#?\\d*\\s*[:：][\\s\\u3000]*",
      Pattern.CASE_INSENSITIVE);

  /** A matcher that finds {@code Service #1:} at the beginning of a text; its group 1 is the label. */
  static Matcher labelOf(String text) {
    return LABEL.matcher(text);
  }

  static boolean isCategoryLabel(String label) {
    return WORDS.labels.get("category").contains(label.toLowerCase(Locale.ROOT));
  }

  static Sort sort(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return Sort.SENTENCE;
    }
    if (consists(words, WORDS.parts.get("telling"), WORDS.parts.get("common"))) {
      return any(words, WORDS.parts.get("telling")) ? Sort.TELLING_PART : Sort.COMMON_PART;
    }
    if (consists(words, WORDS.categories.get("strong"), WORDS.categories.get("weak"))) {
      boolean sure = any(words, WORDS.categories.get("strong")) && !WORDS.providers.contains(words.getFirst())
          || WORDS.listing.contains(words.getLast());
      return sure ? Sort.CATEGORY : Sort.PERHAPS_CATEGORY;
    }
    if (WORDS.fillers.containsAll(words) && any(words, WORDS.listing)) {
      return Sort.LISTING;
    }
    return WORDS.sentences.contains(words.getFirst()) || name.endsWith("?") ? Sort.SENTENCE : Sort.NAME;
  }

  /** Whether every word is one of those or a filler, and at least one is no filler. */
  private static boolean consists(List<String> words, Set<String> some, Set<String> others) {
    boolean all = words.stream()
        .allMatch(word -> some.contains(word) || others.contains(word) || WORDS.fillers.contains(word));
    return all && (any(words, some) || any(words, others));
  }

  private static boolean any(List<String> words, Set<String> some) {
    return words.stream().anyMatch(some::contains);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static TitleWords load() {
    try (InputStream in = TitleWords.class.getResourceAsStream("titles.yaml")) {
      return new YAMLMapper().readValue(in, TitleWords.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

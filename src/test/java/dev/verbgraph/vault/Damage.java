package dev.verbgraph.vault;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What happens to a line when people type. A line that has no place for it stays as it is. */
enum Damage {
  BRACKET_LOST {
    @Override
    String to(String line, Random random) {
      return without(line, BRACKET, random);
    }
  },
  COLON_LOST {
    @Override
    String to(String line, Random random) {
      return without(line, COLON, random);
    }
  },
  /** A word that is in no vocabulary, before a phrase, in it or after it. */
  WORD_BETWEEN {
    @Override
    String to(String line, Random random) {
      Matcher phrase = Verb.PHRASE.matcher(line);
      return phrase.find()
          ? line.substring(0, phrase.start())
              + with(phrase.group(), random)
              + line.substring(phrase.end())
          : line;
    }
  },
  INDENTED {
    @Override
    String to(String line, Random random) {
      return line.isBlank() ? line : "    " + line;
    }
  };

  /** Not the bar of a link: without it the link leads to a name that may well be meant. */
  private static final Pattern BRACKET =
      Pattern.compile("[\\[\\](){}\"`~>]|\\|(?![^\\[\\]]*\\]\\])");

  private static final Pattern COLON = Pattern.compile(":");
  private static final List<String> WORDS = List.of("sometimes", "quxly", "of course", "the big");

  /**
   * @return the line with the damage
   */
  abstract String to(String line, Random random);

  private static String without(String line, Pattern sign, Random random) {
    List<MatchResult> found = sign.matcher(line).results().collect(Collectors.toList());
    if (found.isEmpty()) {
      return line;
    }
    MatchResult lost = Any.of(found, random);
    return line.substring(0, lost.start()) + line.substring(lost.end());
  }

  private static String with(String phrase, Random random) {
    String word = Any.of(WORDS, random);
    return switch (random.nextInt(3)) {
      case 0 -> word + " " + phrase;
      case 1 -> phrase + " " + word;
      default ->
          phrase.contains(" ") ? phrase.replaceFirst(" ", " " + word + " ") : phrase + " " + word;
    };
  }
}

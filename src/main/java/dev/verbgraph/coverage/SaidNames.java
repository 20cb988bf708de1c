package dev.verbgraph.coverage;

import dev.verbgraph.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names and phrases of statements: a line that holds one belongs to them. */
final class SaidNames {

  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Set<String>> byFirstWord = new HashMap<>();

  private SaidNames() {}

  static SaidNames of(List<Statement> statements) {
    SaidNames said = new SaidNames();
    statements.stream()
        .flatMap(each -> Stream.of(each.subject().name(), each.phrase(), each.object().name()))
        .map(SaidNames::words)
        .filter(words -> !words.isEmpty())
        .forEach(words ->
            said.byFirstWord
                .computeIfAbsent(words.split(" ", 2)[0], first -> new HashSet<>())
                .add(words));
    return said;
  }

  boolean isIn(String line) {
    String words = words(line);
    String framed = " " + words + " ";
    return Stream.of(words.split(" "))
        .distinct()
        .flatMap(first -> byFirstWord.getOrDefault(first, Set.of()).stream())
        .anyMatch(name -> framed.contains(" " + name + " "));
  }

  private static String words(String text) {
    String shown = BREAK.matcher(text).replaceAll(" ");
    return NO_WORD.matcher(shown).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}

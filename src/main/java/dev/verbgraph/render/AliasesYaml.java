package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.resolve.AliasSuggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Suggested aliases as a person can paste them into {@code aliases.yaml}: each candidate on a line
 * of its own.
 */
public final class AliasesYaml {

  private AliasesYaml() {}

  /**
   * @param suggestions the likeliest first, at least one
   */
  public static List<String> lines(List<AliasSuggestion> suggestions) {
    Map<String, List<AliasSuggestion>> byName = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (AliasSuggestion suggestion : suggestions) {
      // What is to become a spelling of one thing can neither be one of another, nor have spellings
      // itself.
      if (!taken.contains(suggestion.other())
          && !taken.contains(suggestion.name())
          && !byName.containsKey(suggestion.other())) {
        taken.add(suggestion.other());
        byName.computeIfAbsent(suggestion.name(), missing -> new ArrayList<>()).add(suggestion);
      }
    }
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Names that perhaps mean the same. Keep what is right, and list under distinct"
                    + " what is not:",
                "#   distinct:",
                "#     - [one name, the other]",
                "aliases:"));
    byName.forEach((name, others) -> {
      lines.add("  " + quoted(name) + ":");
      others.forEach(
          other -> lines.add("    - " + quoted(other.other()) + "  # " + reasons(other)));
    });
    return lines;
  }

  private static String reasons(AliasSuggestion suggestion) {
    return suggestion.reasons().stream().map(Plain::text).collect(Collectors.joining("; "));
  }

  /** JSON's text is YAML's too; what could fool a reader becomes an escape that both know. */
  static String quoted(String text) {
    String json = Json.line(text);
    return Plain.text(json);
  }
}

package dev.verbgraph.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verbgraph.data.YamlRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The packs that come with Verbgraph.
 *
 * <p>Why: docs/decisions/0040-names-are-a-folders-own.md.
 */
public final class Packs {

  private static final List<String> NAMES = List.of("aws", "azure", "gcp", "python");

  /** A pack as it stands in its file. */
  private record PackFile(
      @JsonProperty(required = true) String about,
      @Nullable List<String> prefixes,
      @Nullable Map<String, List<String>> aliases,
      @Nullable List<List<String>> distinct,
      @Nullable List<LexiconEntry.InFile> entries) {

    private Rules rules() {
      return new Rules(
          List.of(),
          Modifiers.NONE,
          prefixes == null ? List.of() : prefixes,
          aliases == null ? Map.of() : aliases,
          distinct == null ? List.of() : distinct,
          entries == null
              ? List.of()
              : entries.stream().flatMap(entry -> entry.entry().stream()).toList(),
          List.of());
    }
  }

  private Packs() {}

  /**
   * @return all of them, by name
   */
  public static List<Pack> all() {
    return NAMES.stream().map(Packs::pack).toList();
  }

  private static Pack pack(String name) {
    String yaml = yaml(name);
    return new Pack(name, file(yaml).about(), yaml);
  }

  /**
   * @return the names of all of them, in order
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * @return the rules of the pack of that name, if there is one
   */
  static Optional<Rules> rules(String name) {
    return NAMES.contains(name) ? Optional.of(file(yaml(name)).rules()) : Optional.empty();
  }

  private static PackFile file(String yaml) {
    return YamlRecords.read(yaml, PackFile.class).orElseThrow();
  }

  private static String yaml(String name) {
    return RulesReader.resource("packs/" + name + ".yaml");
  }
}

package dev.verbgraph.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verbgraph.model.EntityKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing that notes mention without listing it.
 *
 * @param aliases its other spellings; may be empty
 */
public record LexiconEntry(String name, EntityKind kind, List<String> aliases) {

  /** As it stands in a file: aliases may be left out. */
  record InFile(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String kind,
      @Nullable List<String> aliases) {

    /**
     * @return empty when there is no such kind
     */
    Optional<LexiconEntry> entry() {
      return EntityKind.ofLabel(kind)
          .map(known -> new LexiconEntry(name, known, aliases == null ? List.of() : aliases));
    }
  }
}

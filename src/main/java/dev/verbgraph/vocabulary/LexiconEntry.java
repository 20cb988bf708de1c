package dev.verbgraph.vocabulary;

import dev.verbgraph.model.EntityKind;
import java.util.List;

/**
 * A thing that notes mention without listing it.
 *
 * @param aliases its other spellings; may be empty
 */
public record LexiconEntry(String name, EntityKind kind, List<String> aliases) {}

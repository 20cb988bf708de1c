package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which dependencies count.
 *
 * @param depth how many in a row, at least 1; empty for any number
 * @param hardOnly whether soft ones do not count
 * @param follow the relation types they may come from, empty for all
 * @param kind the kind of the entities to name; others are still passed through
 * @param limit how many rows at most
 */
public record Scope(
    OptionalInt depth,
    boolean hardOnly,
    List<String> follow,
    Optional<EntityKind> kind,
    long limit) {}

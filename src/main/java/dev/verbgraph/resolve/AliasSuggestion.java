package dev.verbgraph.resolve;

import java.util.List;

/**
 * Two entities that are perhaps one.
 *
 * @param name the one that more is said of
 * @param other the one that would become a spelling of it
 * @param reasons what speaks for it, at least one, the strongest first
 */
public record AliasSuggestion(String name, String other, List<String> reasons) {}

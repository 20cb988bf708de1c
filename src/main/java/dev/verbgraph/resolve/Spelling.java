package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.NameRule;
import java.util.List;

/**
 * A way in which notes write the name of an entity. Letter case and white space make no other one.
 *
 * @param name as it is written first
 * @param document where that is
 * @param quote the words around it, one line
 * @param rules why it means the entity, in the order in which they apply; empty where its own
 *     letters do
 */
public record Spelling(
    String name, DocumentPath document, Span span, String quote, List<NameRule> rules) {}

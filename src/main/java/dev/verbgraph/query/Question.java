package dev.verbgraph.query;

/**
 * What somebody wants to know. A question says nothing of how it is answered.
 *
 * @param <A> the answer
 */
public sealed interface Question<A>
    permits GraphQuestion, Gaps, Search, Entities, ImportedDocuments, Relations, Spellings {}

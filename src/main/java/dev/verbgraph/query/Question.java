package dev.verbgraph.query;

/**
 * What somebody wants to know. A question says nothing of how it is answered.
 *
 * @param <A> the answer
 */
public sealed interface Question<A>
    permits GraphQuestion,
        MostNeeded,
        Surroundings,
        Gaps,
        Contradictions,
        Search,
        Entities,
        RelatedEntities,
        ImportedDocuments,
        Relations,
        NotesCalled,
        NoteDetails,
        Spellings,
        GraphSummary {}

package dev.verbgraph.query;

/**
 * What somebody wants to know about things and what notes say of them: any graph can tell, whether
 * it is in a database or in memory. What only a database knows, such as when it was written, is a
 * {@link Question} and no more.
 *
 * @param <A> the answer
 */
public sealed interface GraphQuestion<A> extends Question<A>
    permits Dependencies,
        DependencyWeb,
        Connections,
        Proofs,
        SharedDependencies,
        Cycles,
        Chains,
        EntityDetails,
        RelationTypes {}

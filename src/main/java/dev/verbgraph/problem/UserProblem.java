package dev.verbgraph.problem;

/**
 * What keeps a user's wish from being fulfilled, and is not a bug. Each case carries what its words
 * need and no words; {@link Wording} has those.
 *
 * <p>Why: docs/decisions/0037-problems-are-data.md.
 */
public sealed interface UserProblem
    permits UsageProblem,
        QueryProblem,
        NameProblem,
        InputProblem,
        DatabaseProblem,
        ServerProblem,
        Interrupted {}

package dev.verbgraph.vocabulary;

/**
 * Names and a lexicon that come with Verbgraph and hold for the notes of a folder whose {@code
 * aliases.yaml} asks for them.
 *
 * @param name what folders ask for, for example {@code azure}
 * @param about what it holds, in one line
 * @param yaml its file
 */
public record Pack(String name, String about, String yaml) {}

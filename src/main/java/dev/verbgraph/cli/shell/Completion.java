package dev.verbgraph.cli.shell;

import java.util.List;

/**
 * What can be typed at the cursor.
 *
 * @param start where the word starts that is being typed, from 0
 * @param word what there is of it, without quotes
 * @param quoting how a choice is to be written from {@code start} on
 * @param choices all that are valid there, also those that do not begin with the word; may be empty
 */
record Completion(int start, String word, Quoting quoting, List<Choice> choices) {}

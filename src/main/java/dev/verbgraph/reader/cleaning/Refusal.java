package dev.verbgraph.reader.cleaning;

/**
 * Why Mermaid gives up on a text before it comes to its grammar. It names no line then.
 *
 * @param stage how far it came
 * @param place the place in the given text, with CRLF counted as one character, that made it give
 *     up
 * @param message why, one sentence without a full stop
 * @param hint what to do about it
 */
public record Refusal(Stage stage, int place, String message, String hint) {}

package dev.verbgraph.reader.flowchart.strict;

import java.util.Optional;

/** What ends the reading of a flowchart. Never leaves this package. */
final class FlowFault extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Optional<FlowToken> unexpected;
  private final String hint;
  private final boolean loss;

  private FlowFault(Optional<FlowToken> unexpected, String message, String hint, boolean loss) {
    super(message, null, false, false);
    this.unexpected = unexpected;
    this.hint = hint;
    this.loss = loss;
  }

  /** Mermaid names the line of the token. */
  static FlowFault at(FlowToken token, String message, String hint) {
    return new FlowFault(Optional.of(token), message, hint, true);
  }

  /** Mermaid names no line. */
  static FlowFault of(String message, String hint) {
    return new FlowFault(Optional.empty(), message, hint, false);
  }

  /** Too much to read; Mermaid does not come into it. */
  static FlowFault tooMuch(String message, String hint) {
    return new FlowFault(Optional.empty(), message, hint, true);
  }

  Optional<FlowToken> unexpected() {
    return unexpected;
  }

  /** Whether something cannot be read because of it. */
  boolean isLoss() {
    return loss;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  String hint() {
    return hint;
  }
}

package dev.verbgraph.reader.flowchart.strict;

import java.util.function.UnaryOperator;

/**
 * The text of something that is drawn, before its entities, tags and marks are looked at.
 *
 * @param text may be empty
 * @param markdown whether it stands in quotes with backticks, so that it is Markdown
 */
public record StrictLabel(String text, boolean markdown) {

  static final StrictLabel NONE = new StrictLabel("", false);

  static StrictLabel plain(String text) {
    return new StrictLabel(text, false);
  }

  StrictLabel with(UnaryOperator<String> change) {
    return new StrictLabel(change.apply(text), markdown);
  }
}

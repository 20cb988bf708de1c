package dev.verbgraph.cli.shell;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;

/** A line as the line editor wants to see it: only the word before the cursor matters to it. */
record Typed(String line, int cursor, Completion completion) implements CompletingParsedLine {

  List<Candidate> candidates() {
    return completion.choices().stream().map(this::candidate).toList();
  }

  /**
   * Behind a whole word the line editor sets a blank: not wanted within a path, and within the
   * brackets of Cypher.
   */
  private Candidate candidate(Choice choice) {
    String meaning = choice.meaning().isEmpty() ? null : choice.meaning();
    boolean whole = !choice.text().endsWith("/") && completion.quoting() != Quoting.NOTHING;
    return new Candidate(choice.text(), choice.text(), null, meaning, null, null, whole);
  }

  @Override
  public String word() {
    return completion.word();
  }

  @Override
  public int wordCursor() {
    return word().length();
  }

  @Override
  public int wordIndex() {
    return 0;
  }

  @Override
  public List<String> words() {
    return List.of(word());
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return completion.quoting().quoted(candidate.toString(), complete);
  }

  @Override
  public int rawWordCursor() {
    return cursor - completion.start();
  }

  @Override
  public int rawWordLength() {
    return rawWordCursor();
  }
}

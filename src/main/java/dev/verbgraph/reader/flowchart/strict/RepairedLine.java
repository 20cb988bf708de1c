package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.grammar.HiddenEntities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A line of a flowchart, and what should stand in it instead of some of its parts. */
final class RepairedLine {

  private static final String QUOTE = "#quot;";

  private final String text;
  private final List<Change> changes = new ArrayList<>();

  private record Change(int from, int to, String text) {}

  RepairedLine(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  void insert(int at, String added) {
    replace(at, at, added);
  }

  void replace(int from, int to, String other) {
    changes.add(new Change(from, to, other));
  }

  /**
   * @return empty where nothing was changed
   */
  Optional<Revision> repaired() {
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Revision.Pieces pieces = new Revision.Pieces();
    changes.stream()
        .sorted(Comparator.comparingInt(Change::from))
        .forEach(change -> pieces.add(change.from, change.to, change.text));
    return Optional.of(HiddenEntities.hidden(Revision.of(text).with(pieces)));
  }

  /**
   * Puts a text into quotes, where it needs them; the quotes in it are written as entities. The
   * only quote of a text, at one of its ends, was meant to have another at the other.
   */
  void quote(int from, int to) {
    boolean atStart = from < to && text.charAt(from) == '"';
    boolean atEnd = to - from > 1 && text.charAt(to - 1) == '"';
    long quotes = text.substring(from, to).chars().filter(c -> c == '"').count();
    boolean delimited = quotes == 1 ? atStart || atEnd : atStart && atEnd;
    boolean opened = delimited && atStart;
    boolean closed = delimited && atEnd;
    boolean signs = text.substring(from, to).chars().anyMatch(c -> "[](){}|\"".indexOf(c) >= 0);
    if (delimited ? quotes == 2 : !signs) {
      return;
    }
    int first = opened ? from + 1 : from;
    int last = closed ? to - 1 : to;
    if (!opened) {
      insert(first, "\"");
    }
    for (int i = first; i < last; i++) {
      if (text.charAt(i) == '"') {
        replace(i, i + 1, QUOTE);
      }
    }
    if (!closed) {
      insert(last, "\"");
    }
  }
}

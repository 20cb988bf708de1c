package dev.verbgraph.reader.mindmap.strict;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text from which parts were taken out, one layer after the other. It knows where each of its
 * places was before.
 */
final class Revision {

  private final String text;
  private final @Nullable Revision before;

  /** Where pieces that were kept begin in this text, and where they began in the one before. */
  private final int[] at;

  private final int[] was;

  private Revision(String text, @Nullable Revision before, int[] at, int[] was) {
    this.text = text;
    this.before = before;
    this.at = at;
    this.was = was;
  }

  static Revision of(String text) {
    return new Revision(text, null, new int[] {0}, new int[] {0});
  }

  String text() {
    return text;
  }

  /** The same text with other characters, one for one. */
  Revision with(String other) {
    return new Revision(other, this, new int[] {0}, new int[] {0});
  }

  Revision without(Cuts cuts) {
    if (cuts.count == 0) {
      return this;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int[] starts = new int[cuts.count + 1];
    int[] sources = new int[cuts.count + 1];
    int place = 0;
    for (int i = 0; i < cuts.count; i++) {
      starts[i] = kept.length();
      sources[i] = place;
      kept.append(text, place, cuts.from[i]);
      place = cuts.to[i];
    }
    starts[cuts.count] = kept.length();
    sources[cuts.count] = place;
    return new Revision(kept.append(text, place, text.length()).toString(), this, starts, sources);
  }

  Revision from(int start) {
    Cuts cuts = new Cuts();
    if (start > 0) {
      cuts.add(0, start);
    }
    return without(cuts);
  }

  /**
   * @return where a place was in the very first text
   */
  int origin(int place) {
    int origin = place;
    for (Revision revision = this; revision != null; revision = revision.before) {
      int piece = Arrays.binarySearch(revision.at, origin);
      if (piece < 0) {
        piece = -piece - 2;
      } else {
        // Where pieces are empty, the last that begins here is the one whose text stands here.
        while (piece + 1 < revision.at.length && revision.at[piece + 1] == origin) {
          piece++;
        }
      }
      origin = revision.was[piece] + origin - revision.at[piece];
    }
    return origin;
  }

  /** Parts to take out, in the order of the text, none touching another's inside. */
  static final class Cuts {

    private int[] from = new int[4];
    private int[] to = new int[4];
    private int count;

    void add(int start, int end) {
      if (count == from.length) {
        from = Arrays.copyOf(from, count * 2);
        to = Arrays.copyOf(to, count * 2);
      }
      from[count] = start;
      to[count] = end;
      count++;
    }
  }
}

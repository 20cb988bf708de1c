package dev.verbgraph.reader.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text from which parts were taken out, one layer after the other. It knows where each of its
 * places was before.
 */
public final class Revision {

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

  public static Revision of(String text) {
    return new Revision(text, null, new int[] {0}, new int[] {0});
  }

  public String text() {
    return text;
  }

  /** The same text with other characters, one for one. */
  public Revision with(String other) {
    return new Revision(other, this, new int[] {0}, new int[] {0});
  }

  public Revision without(Cuts cuts) {
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

  /**
   * The same text with other parts in place of some; all of such a part comes from where it begins.
   */
  public Revision with(Pieces others) {
    if (others.pieces.isEmpty()) {
      return this;
    }
    StringBuilder changed = new StringBuilder(text.length());
    int[] starts = new int[2 * others.pieces.size() + 1];
    int[] sources = new int[starts.length];
    int place = 0;
    int count = 0;
    for (Pieces.Piece piece : others.pieces) {
      starts[count] = changed.length();
      sources[count++] = place;
      changed.append(text, place, piece.from);
      starts[count] = changed.length();
      sources[count++] = piece.from;
      changed.append(piece.text);
      place = piece.to;
    }
    starts[count] = changed.length();
    sources[count] = place;
    return new Revision(
        changed.append(text, place, text.length()).toString(), this, starts, sources);
  }

  public Revision from(int start) {
    Cuts cuts = new Cuts();
    if (start > 0) {
      cuts.add(0, start);
    }
    return without(cuts);
  }

  /**
   * @return where a place was in the very first text
   */
  public int origin(int place) {
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
      int inPiece = revision.was[piece] + origin - revision.at[piece];
      // What was put in may be longer than what it stands for.
      origin =
          piece + 1 < revision.was.length ? Math.min(inPiece, revision.was[piece + 1]) : inPiece;
    }
    return origin;
  }

  /** Parts to take out, in the order of the text, none touching another's inside. */
  public static final class Cuts {

    private int[] from = new int[4];
    private int[] to = new int[4];
    private int count;

    /** Adds one: from {@code start} to before {@code end}. */
    public void add(int start, int end) {
      if (count == from.length) {
        from = Arrays.copyOf(from, count * 2);
        to = Arrays.copyOf(to, count * 2);
      }
      from[count] = start;
      to[count] = end;
      count++;
    }
  }

  /**
   * Parts to put something else in place of, in the order of the text, none touching another's
   * inside.
   */
  public static final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(int from, int to, String text) {}

    /** Adds one: {@code text} from {@code start} to before {@code end}. */
    public void add(int start, int end, String text) {
      pieces.add(new Piece(start, end, text));
    }
  }
}

package dev.verbgraph.support;

import java.util.List;
import java.util.Random;

/** What generators of diagrams throw, and how they spoil a text. */
public final class Dice {

  private static final List<String> BLANKS = List.of(" ", "  ", "\n", "\n\n", "\t", "\u00A0", "");

  private final Random random;

  public Dice(long seed) {
    random = new Random(seed);
  }

  /** A number from 0 on that is less. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in {@code times}. */
  public boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  public <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /**
   * @param pieces what may be put in
   * @return the text with a piece taken out, put in, doubled or moved
   */
  public String spoil(String text, List<String> pieces) {
    int at = below(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + below(chance(4) ? 12 : 3));
    int other = below(text.length() + 1);
    String spoilt =
        switch (below(6)) {
          case 0 -> text.substring(0, at) + text.substring(end);
          case 1, 2 -> text.substring(0, at) + one(pieces) + text.substring(at);
          case 3 -> text.substring(0, at) + one(BLANKS) + text.substring(at);
          case 4 -> text.substring(0, other) + text.substring(at, end) + text.substring(other);
          default -> text.substring(0, at) + one(pieces) + text.substring(end);
        };
    // Half a surrogate pair cannot be put to Mermaid: it is no UTF-8.
    boolean whole = spoilt.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    return whole ? spoilt : text;
  }
}

package dev.verbgraph.render;

/** A number of things, in words. */
public final class Count {

  private Count() {}

  /**
   * @return for example {@code 1 document}, {@code 0 documents}
   */
  public static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}

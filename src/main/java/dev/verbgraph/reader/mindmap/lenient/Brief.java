package dev.verbgraph.reader.mindmap.lenient;

/**
 * Keeps what is repeated from a note short, or a label of 50 MB with a million children would be
 * repeated a million times.
 */
final class Brief {

  private static final int MESSAGE = 80;
  private static final int QUOTE = 300;

  private Brief() {}

  static String inMessage(String text) {
    return cut(text, MESSAGE);
  }

  static String inQuote(String text) {
    return cut(text, QUOTE);
  }

  static boolean fitsMessage(String text) {
    return text.length() <= MESSAGE;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}

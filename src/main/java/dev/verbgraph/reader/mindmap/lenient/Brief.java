package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.model.Names;

/**
 * Keeps what is repeated from a note short, or a label of 50 MB with a million children would be
 * repeated a million times.
 */
final class Brief {

  private static final int MESSAGE = 80;
  private static final int QUOTE = 300;

  private Brief() {}

  static String inMessage(String text) {
    return Names.abbreviated(text, MESSAGE);
  }

  static String inQuote(String text) {
    return Names.abbreviated(text, QUOTE);
  }

  static boolean fitsMessage(String text) {
    return text.length() <= MESSAGE;
  }
}

package dev.verbgraph.cli.context;

import java.util.regex.Pattern;

/**
 * Keeps logins out of messages: whoever reads a terminal or a log of a build need not know them.
 */
final class Secrets {

  /** Up to the last {@code @}: a password that is not encoded may hold one itself. */
  private static final Pattern LOGIN =
      Pattern.compile("(?i)\\b((?:neo4j|bolt|http)(?:s|\\+s|\\+ssc)?://)\\S*@");

  private Secrets() {}

  /**
   * @return the text with {@code ***@} in place of each login in an address
   */
  static String masked(String text) {
    return LOGIN.matcher(text).replaceAll("$1***@");
  }
}

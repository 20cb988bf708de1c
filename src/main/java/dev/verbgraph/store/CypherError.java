package dev.verbgraph.store;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neo4j's messages about statements, which say the place as {@code (line 1, column 8 (offset: 7))},
 * then show the line in double quotes and a caret below it.
 */
final class CypherError {

  private static final Pattern PLACE =
      Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

  private CypherError() {}

  /**
   * @param prefix what was set before a person's statement
   * @param message what Neo4j said about both together
   * @return the message as it is for the statement alone
   */
  static String behind(String prefix, String message) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return message;
    }
    boolean firstLine = place.group(1).equals("1");
    String shifted = place.replaceAll(found -> shifted(found, prefix.length(), firstLine));
    return firstLine
        ? shifted
            .replace("\n\"" + prefix, "\n\"")
            .replaceFirst("\n {" + prefix.length() + "}( *\\^)", "\n$1")
        : shifted;
  }

  private static String shifted(MatchResult place, int by, boolean firstLine) {
    int column = Integer.parseInt(place.group(2)) - (firstLine ? by : 0);
    int offset = Integer.parseInt(place.group(3)) - by;
    return "(line " + place.group(1) + ", column " + column + " (offset: " + offset + "))";
  }
}

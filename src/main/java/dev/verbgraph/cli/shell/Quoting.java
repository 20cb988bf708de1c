package dev.verbgraph.cli.shell;

import java.util.regex.Pattern;

/** How a completed word must be written where it stands. */
enum Quoting {
  /** Among the words of a command, with no quote or a double one before it. */
  WORD {
    @Override
    String quoted(String text, boolean whole) {
      return PLAIN.matcher(text).matches()
          ? text
          : '"' + text.replaceAll("[\"\\\\]", "\\\\$0") + (whole ? "\"" : "");
    }
  },
  /** Among the words of a command, behind a single quote; it can hold no other. */
  SINGLE_QUOTED_WORD {
    @Override
    String quoted(String text, boolean whole) {
      return text.contains("'") ? WORD.quoted(text, whole) : "'" + text + (whole ? "'" : "");
    }
  },
  /** Text in Cypher, behind the quote. */
  SINGLE_QUOTED_TEXT {
    @Override
    String quoted(String text, boolean whole) {
      return text.replaceAll("['\\\\]", "\\\\$0") + (whole ? "'" : "");
    }
  },
  DOUBLE_QUOTED_TEXT {
    @Override
    String quoted(String text, boolean whole) {
      return text.replaceAll("[\"\\\\]", "\\\\$0") + (whole ? "\"" : "");
    }
  },
  /** A word of Cypher, a label or a type: all of ours need no quotes. */
  NOTHING {
    @Override
    String quoted(String text, boolean whole) {
      return text;
    }
  };

  /** What our words are made of without quotes. */
  private static final Pattern PLAIN = Pattern.compile("[^\\s\"'\\\\]+");

  /**
   * @param whole whether nothing of the text is to follow
   */
  abstract String quoted(String text, boolean whole);
}

package dev.verbgraph.reader.c4.lenient;

import dev.verbgraph.reader.c4.grammar.C4Argument;
import dev.verbgraph.reader.c4.grammar.C4Statement;
import dev.verbgraph.reader.c4.grammar.C4Word;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a C4 diagram that Mermaid rejects as it was meant: texts without quotes end at a comma, a
 * bracket or the end of the line, blanks may stand anywhere, and words of C4-PlantUML are taken for
 * the ones of Mermaid that they are like.
 *
 * @param statements in the order of the text; each that opens something is ended
 * @param unread where lines begin that are no statements
 */
record MeantC4(List<C4Statement> statements, List<Integer> unread) {

  static MeantC4 read(String code) {
    Run run = new Run(code);
    run.statements();
    return new MeantC4(List.copyOf(run.statements), List.copyOf(run.unread));
  }

  /**
   * @return the word that is written so in any letter case, or that a relation of another name is
   *     like
   */
  private static Optional<C4Word> word(String written) {
    Optional<C4Word> known =
        Arrays.stream(C4Word.values())
            .filter(word -> word.written().equalsIgnoreCase(written))
            .findFirst();
    if (known.isPresent()) {
      return known;
    }
    if (written.startsWith("BiRel_")) {
      return Optional.of(C4Word.BI_REL);
    }
    if (written.startsWith("Rel_Back_")) {
      return Optional.of(C4Word.REL_BACK);
    }
    return written.startsWith("Rel_") ? Optional.of(C4Word.REL) : Optional.empty();
  }

  private static final class Run {

    private final String code;
    private final List<C4Statement> statements = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private int at;
    private int lineEnd = -1;
    private int open;

    Run(String code) {
      this.code = code;
    }

    void statements() {
      while (skipBlanks()) {
        if (isSkipped()) {
          at = lineEnd();
        } else if (code.charAt(at) == '}') {
          at++;
          end();
        } else if (code.charAt(at) == '{') {
          at++;
        } else if (!call()) {
          unread.add(at);
          at = lineEnd();
        }
      }
      while (open > 0) {
        end();
      }
    }

    private boolean isSkipped() {
      String word = code.substring(at, Chars.skipWord(code, at)).toLowerCase(Locale.ROOT);
      return code.startsWith("%%", at)
          || word.startsWith("c4")
          || switch (word) {
            case "title", "acctitle", "accdescr", "accdescription", "direction" -> true;
            default -> false;
          };
    }

    private void end() {
      if (open > 0) {
        open--;
        statements.add(new C4Statement.End());
      }
    }

    private boolean call() {
      int from = at;
      int bracket = Chars.skipWord(code, at);
      Optional<C4Word> word = word(code.substring(at, bracket));
      bracket = spacesEnd(bracket);
      if (word.isEmpty() || sign(bracket) != '(') {
        return false;
      }
      at = bracket + 1;
      List<C4Argument> arguments = arguments();
      statements.add(
          new C4Statement.Call(word.get(), List.copyOf(arguments), from, arguments.getLast().to()));
      if (word.get().role().opens()) {
        open++;
        boolean brace = skipBlanks() && code.charAt(at) == '{';
        if (brace) {
          at++;
        } else {
          end();
        }
      }
      return true;
    }

    /** Up to the closing bracket, or to the end of a line where none comes. */
    private List<C4Argument> arguments() {
      List<C4Argument> arguments = new ArrayList<>();
      boolean more = true;
      while (more) {
        skipBlanks();
        arguments.add(argument());
        at = spacesEnd(at);
        more = sign(at) == ',';
        at += more || sign(at) == ')' ? 1 : 0;
      }
      return arguments;
    }

    private C4Argument argument() {
      if (sign(at) == '$') {
        int equals = at + 1;
        while (equals < lineEnd() && "=,)".indexOf(code.charAt(equals)) < 0) {
          equals++;
        }
        if (sign(equals) == '=') {
          String key = Chars.trim(code.substring(at + 1, equals));
          at = spacesEnd(equals + 1);
          C4Argument.Text value = text();
          return new C4Argument.Named(key, value.text(), value.from(), value.to());
        }
      }
      return text();
    }

    private C4Argument.Text text() {
      boolean quoted = sign(at) == '"';
      int from = quoted ? at + 1 : at;
      int to = from;
      String ends = quoted ? "\"" : ",)";
      while (to < lineEnd() && ends.indexOf(code.charAt(to)) < 0) {
        to++;
      }
      at = quoted && to < lineEnd() ? to + 1 : to;
      // What follows a quotation by mistake belongs to nothing.
      while (quoted && at < lineEnd() && ",)".indexOf(code.charAt(at)) < 0) {
        at++;
      }
      return new C4Argument.Text(
          Chars.trim(code.substring(from, to)), !quoted, from, Chars.trimEnd(code, from, to));
    }

    /**
     * @return whether anything follows
     */
    private boolean skipBlanks() {
      at = Chars.skipBlanks(code, at);
      return at < code.length();
    }

    private int spacesEnd(int from) {
      return Chars.skipBlanks(code, from, Math.max(from, lineEnd()));
    }

    private int lineEnd() {
      if (lineEnd < at) {
        int end = code.indexOf('\n', at);
        lineEnd = end < 0 ? code.length() : end;
      }
      return lineEnd;
    }

    private char sign(int place) {
      return place < code.length() ? code.charAt(place) : 0;
    }
  }
}

package dev.verbgraph.reader.c4.strict;

import dev.verbgraph.reader.c4.grammar.C4Word;
import dev.verbgraph.support.Dice;
import java.util.Arrays;
import java.util.List;

/**
 * Makes up C4 diagrams from the pieces that the grammar knows, and spoils some of them a little. It
 * makes none of what the decision record leaves out: arguments that are called alias, from, to or
 * like what every object of JavaScript has, and texts for what Mermaid takes for a number.
 */
final class C4Generator {

  private static final List<String> HEADERS =
      List.of("C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment");
  private static final List<C4Word> WORDS = Arrays.asList(C4Word.values());
  private static final List<C4Word> OPENING =
      WORDS.stream().filter(word -> word.role().opens()).toList();
  private static final List<String> ALIASES =
      List.of("a", "b", "c", "shop", "a1", "global", "a b", "a.b", "é", "根", "Person", "x-y", "_");
  private static final List<String> TEXTS =
      List.of(
          "Customer",
          "Uses",
          "Sends e-mails to",
          "HTTPS",
          "R&D",
          "R#amp;D",
          "#35;1",
          "a, b",
          "f(x)",
          "{x}",
          "a<br/>b",
          "<b class=\"x\">b</b>",
          "title x",
          "direction TB",
          "direction of it",
          "%% no comment",
          "%% no comment\n",
          "🤓",
          "ﬂ°°35¶ß",
          " around ",
          "$x",
          "a=b",
          "C4Context",
          "'",
          "a\nb",
          "#",
          ";",
          "style:#x;",
          "\\",
          "");
  private static final List<String> NAMES =
      List.of(
          "label",
          "techn",
          "descr",
          "sprite",
          "tags",
          "link",
          "type",
          "bgColor",
          "shape",
          "nodeType",
          "parentBoundary",
          "typeC4Shape",
          "c4ShapeInRow",
          "x",
          "",
          "a b");
  private static final List<String> TITLES =
      List.of(
          "title The shop",
          "title  ",
          "title x; y",
          "title x # y",
          "title",
          "accDescription words",
          "accTitle: words",
          "accTitle : words\n",
          "accTitle:",
          "accDescr: words",
          "accDescr { more\n words }",
          "accDescr {}",
          "accDescr{ x } ",
          "accDescr {",
          "direction LR",
          "  direction TB x");
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "{",
          "}",
          "\"",
          "\"\"",
          ",",
          ",,",
          "$",
          "=",
          "$x=\"y\"",
          "%%",
          "\n",
          " ",
          "Rel",
          "Rel(a, b, \"c\")",
          "Person(a, \"b\")",
          "}\n",
          " {\n",
          "title x",
          "C4Context",
          "#",
          ";",
          ":",
          "(,",
          "( ,",
          "é",
          "\u2028",
          "\u00A0",
          "%%{init}%%",
          "---\n",
          "direction LR",
          "_Ext");

  /**
   * Stands before what is spoilt: that our YAML parser judges any mess as Mermaid's is not claimed.
   */
  private static final List<String> PREAMBLES =
      List.of("---\ntitle: x\n---\n", "%% words\n", "%%{init: {}}%%\n", "\n\n", "  ");

  private final Dice dice;

  /** Once in how many times something odd is taken. */
  private int calm;

  C4Generator(long seed) {
    dice = new Dice(seed);
  }

  String next() {
    calm = dice.one(List.of(100_000, 100_000, 200, 100, 60, 30, 10, 3));
    StringBuilder text = new StringBuilder();
    text.append(odd() ? dice.one(PIECES) : "").append(dice.one(HEADERS)).append(lineEnd());
    while (dice.chance(4)) {
      text.append(dice.one(TITLES.subList(0, odd() ? TITLES.size() : 1))).append(lineEnd());
    }
    int open = 0;
    for (int lines = dice.below(8); lines >= 0; lines--) {
      if (dice.chance(6)) {
        text.append(indent()).append(call(dice.one(OPENING))).append(braceBegin());
        open++;
        text.append(odd() ? "" : indent() + call(dice.one(WORDS.subList(0, 20))) + lineEnd());
      } else if (open > 0 && dice.chance(4)) {
        text.append(indent()).append('}').append(lineEnd());
        open--;
      } else {
        text.append(indent()).append(odd() ? dice.one(TITLES) : call(word())).append(lineEnd());
      }
    }
    while (open-- > 0 && !odd()) {
      text.append(indent()).append('}').append(lineEnd());
    }
    String all = text.toString();
    for (int i = dice.chance(4) ? 1 + dice.below(3) : 0; i > 0; i--) {
      String spoilt = dice.spoil(all, PIECES);
      all = isSound(spoilt) ? spoilt : all;
    }
    return (dice.chance(15) ? dice.one(PREAMBLES) : "") + all;
  }

  /** Names must stay those of the list: some would change what a thing is found by. */
  private static boolean isSound(String text) {
    return !text.startsWith("---")
        && Arrays.stream(text.split("\\$", -1))
            .skip(1)
            .map(rest -> rest.split("=", 2)[0].strip())
            .noneMatch(name -> name.equals("alias") || name.equals("from") || name.equals("to"));
  }

  private C4Word word() {
    C4Word word = dice.one(WORDS);
    return word.role().opens() && !odd() ? C4Word.REL : word;
  }

  private String call(C4Word word) {
    StringBuilder call = new StringBuilder(word.written());
    call.append(odd() ? dice.one(List.of(" ", "\n", "x", "_Ext", "(", "")) : "").append('(');
    int aliases = word.role() == C4Word.Role.RELATION ? 2 : 1;
    if (word == C4Word.REL_INDEX) {
      call.append("1, ");
    }
    for (int i = 0; i < aliases; i++) {
      call.append(i == 0 ? "" : ", ").append(odd() ? text() : dice.one(ALIASES.subList(0, 4)));
    }
    for (int more = dice.below(odd() ? 9 : 5); more > 0; more--) {
      call.append(odd() ? dice.one(List.of(",", ",,", " , ", ",\n ", ", ,")) : ", ").append(text());
    }
    return call.append(odd() ? dice.one(List.of(" )", "", "))", "),", "\n)")) : ")").toString();
  }

  private String text() {
    return switch (dice.below(odd() ? 7 : 12)) {
      case 0 -> odd() ? dice.one(TEXTS) : dice.one(ALIASES);
      case 1 -> "$" + dice.one(NAMES) + "=\"" + dice.one(TEXTS) + "\"";
      case 2 -> odd() ? "$" + dice.one(NAMES) + " = \"x\"" : "\"\"";
      case 3 -> odd() ? "$" + dice.one(NAMES) + dice.one(List.of("=x", "", "=\"\"")) : "\"x\"";
      case 4 -> odd() ? dice.one(ALIASES) : "\"two words\"";
      default -> "\"" + dice.one(odd() ? TEXTS : TEXTS.subList(0, 11)) + "\"";
    };
  }

  private String braceBegin() {
    return odd() ? dice.one(List.of("{", "\n{", "\n{\n", " {", "{ ", "\n\n {\n", "")) : " {\n";
  }

  private String indent() {
    return odd() ? dice.one(List.of("", "\t", "\u00A0", "%% x\n")) : "  ";
  }

  private String lineEnd() {
    return odd() ? dice.one(List.of("", " ", "\n\n", "\r\n", "\n%% x\n", ";\n", " %% x\n")) : "\n";
  }

  private boolean odd() {
    return dice.chance(calm);
  }
}

package dev.verbgraph.reader.flowchart.strict;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes up flowcharts from the pieces that the grammar knows, and spoils half of them a little: by
 * a piece that is taken out, doubled, moved, or put in from another place of the grammar.
 */
final class FlowGenerator {

  private static final List<String> IDS =
      List.of(
          "A",
          "B",
          "C",
          "D",
          "a1",
          "node-1",
          "x",
          "o",
          "v",
          "V",
          "1",
          "12a",
          "default",
          "end",
          "End",
          "ends",
          "end-x",
          "graph",
          "subgraph",
          "style",
          "class",
          "click",
          "call me",
          "href",
          "call",
          "_self",
          "_blank",
          "a.b",
          "a/b",
          "a_b",
          "a&b",
          "a:b",
          "a,b",
          "a#b",
          "*",
          "&",
          "-",
          "a-",
          "-a",
          "a--",
          "é",
          "Ünï",
          "根",
          "ß",
          "🤓",
          "a\"b",
          "a'b",
          "a`b",
          "a=b",
          "a@b",
          "C4Container",
          "e1",
          "L_A_B_0",
          "sub1",
          "sub2",
          "interpolate",
          "direction",
          "accTitle",
          "flowchart",
          "LR",
          "TB",
          "#quot;",
          "a#35;",
          "constructor",
          "__proto__",
          "hasOwnProperty",
          "a%b",
          "a$b",
          "a+b",
          "!",
          "?",
          "\\",
          "a\\b",
          "/",
          "ox",
          "xo",
          "xa",
          "oa",
          "a;b",
          "A B",
          "(",
          "]",
          "ﬂ");
  private static final List<String> WORDS =
      List.of(
          "text",
          "reads",
          "writes to",
          "R&D",
          "a < b",
          "x > y",
          "a-b",
          "a--b",
          "a - b",
          "=",
          "==",
          "a.b",
          "..",
          "~~~",
          "1.",
          "- item",
          "#quot;",
          "#35;",
          "&amp;",
          "&nbsp;",
          "<br/>",
          "<br>",
          "<b>bold</b>",
          "fa:fa-user",
          "**bold**",
          "`code`",
          "é",
          "根",
          "🤓",
          "end",
          "graph",
          "subgraph x",
          "style",
          "click a",
          "a\nb",
          "a\n  b",
          "a;b",
          "a,b",
          "a:b",
          ":::",
          "%",
          "%%",
          "@",
          "@{",
          "\\",
          "/",
          "|",
          "'",
          "\"",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "(x)",
          "[x]",
          "{x}",
          "direction LR",
          "call x",
          "x--x",
          "o",
          "x",
          "-",
          ".",
          "^",
          "<",
          ">",
          "?",
          "=]",
          "?]",
          "*",
          "accTitle: t",
          " ",
          "\t",
          "\u00A0",
          "!",
          "a!)",
          "/)",
          "-)",
          "\u2028",
          "ﬂ°°35¶ß",
          "ﬂ°quot¶ß");
  private static final List<String[]> SHAPES =
      List.of(
          new String[] {"[", "]"},
          new String[] {"(", ")"},
          new String[] {"((", "))"},
          new String[] {"(((", ")))"},
          new String[] {"([", "])"},
          new String[] {"[[", "]]"},
          new String[] {"[(", ")]"},
          new String[] {"{", "}"},
          new String[] {"{{", "}}"},
          new String[] {">", "]"},
          new String[] {"[/", "/]"},
          new String[] {"[\\", "\\]"},
          new String[] {"[/", "\\]"},
          new String[] {"[\\", "/]"},
          new String[] {"(-", "-)"},
          new String[] {"[|a:b|", "]"});
  private static final List<String> LINKS =
      List.of(
          "-->", "---", "--x", "--o", "<-->", "x--x", "o--o", "<--x", "x-->", "o---", "---->",
          "-->>", "==>", "===", "==x", "==o", "<==>", "x==x", "o==o", "x==>", "=====>", "-.->",
          "-.-", "-..->", "-.-x", "<-.->", "x-.-x", "o-.-o", ".-", ".->", "~~~", "~~~~~", "--",
          "==", "-.", "->", "-", "=>", "~~", "<--", "<==", "--->", "-..-", "-.-o", "- ->", "x--",
          "o==");
  private static final List<String[]> HALVES =
      List.of(
          new String[] {"--", "-->"},
          new String[] {"--", "---"},
          new String[] {"--", "--x"},
          new String[] {"<--", "-->"},
          new String[] {"x--", "--x"},
          new String[] {"o--", "--o"},
          new String[] {"x--", "-->"},
          new String[] {"==", "==>"},
          new String[] {"==", "==="},
          new String[] {"<==", "==>"},
          new String[] {"x==", "==x"},
          new String[] {"-.", ".->"},
          new String[] {"-.", ".-"},
          new String[] {"-.", "-.->"},
          new String[] {"<-.", ".->"},
          new String[] {"-.", "..-x"},
          new String[] {"--", "==>"},
          new String[] {"==", "-->"},
          new String[] {"-.", "-->"},
          new String[] {"--", "x--x"},
          new String[] {"--", "<-->"});
  private static final List<String> BLANKS =
      List.of(" ", "  ", "\t", "\u00A0", "\u3000", "\n", "\n\n", " \n", "\u2028", "\f", "\uFEFF");
  private static final List<String> SIGNS =
      List.of(
          "\"",
          "`",
          "\"`",
          "`\"",
          "'",
          "|",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "-",
          "--",
          "-->",
          "=",
          "==",
          ".",
          "~",
          "~~~",
          "<",
          ">",
          "^",
          "v",
          "x",
          "o",
          "&",
          " & ",
          ":",
          ":::",
          ";",
          ",",
          "#",
          "*",
          "@",
          "@{",
          "%%",
          "%",
          "\\",
          "/",
          "\n",
          " ",
          "\r\n",
          "end",
          "end ",
          "subgraph",
          "direction TB",
          "graph",
          "click ",
          "call ",
          "href ",
          "style ",
          "accTitle:",
          "accDescr {",
          "\\|",
          "_top",
          "1",
          "é",
          "\u2028",
          "$",
          "!)",
          "?]",
          "a@",
          "#a;",
          "}\n\n",
          "}  \n  \n");
  private static final List<String> DIRECTIONS =
      List.of(
          " TD", " LR", " TB", " BT", " RL", " BR", " <", " >", " ^", " v", "", "", " ", "  TD",
          "\n", "\tLR", " XX", " TDx", " LR;", " TD ", " TD  ", ";", " TD ;", "\n\nTD", " lr",
          " v ", "TD");
  private static final List<String> STYLES =
      List.of(
          "fill:#f9f,stroke:#333,stroke-width:4px",
          "fill:#f00;",
          "fill:#f00",
          "color:red",
          "a",
          "a:b c",
          "stroke-dasharray: 5 5",
          "fill:#f9f;stroke:#333;",
          "1px",
          "style",
          "a,b",
          "a,,b",
          ",",
          "",
          "font-size:1.5em",
          "a=b",
          "opacity:50%",
          "a\\,b",
          "a(b)");
  private static final List<String> DATA =
      List.of(
          "shape: rect",
          "shape: diam",
          "shape: cyl",
          "shape: \"doc\"",
          "shape: Rect",
          "shape: lean_r",
          "shape: nothing",
          "shape: constructor",
          "shape: 5",
          "shape: true",
          "shape:",
          "shape: null",
          "label: \"text\"",
          "label: \"a } b\"",
          "label: \"a\n  b\"",
          "label: text",
          "label: 5",
          "label: 1.50",
          "label: 0x1F",
          "label: 1e3",
          "label: true",
          "label: false",
          "label: \"\"",
          "label: ~",
          "label: 'a b'",
          "label: a b",
          "icon: \"fa:user\"",
          "img: \"http://x/y.png\"",
          "w: 5",
          "h: \"6\"",
          "pos: b",
          "form: circle",
          "constraint: on",
          "animate: true",
          "animation: fast",
          "curve: linear",
          "view: collapsed",
          "view: expanded",
          "x: y",
          "label",
          "shape: rect, shape: diam",
          "label: #quot;",
          "label: \"#quot;\"",
          "",
          " ",
          "a: [b, c]",
          "a: {b: c}",
          "label: \"a\"b\"",
          "^",
          "labelType: markdown",
          "label: -1",
          "label: .5",
          "label: 100000000000000000000000",
          "label: 0.0000001",
          "label: \"1\"",
          "label: 0");

  private static final List<String> PLAIN_WORDS =
      List.of(
          "text",
          "reads",
          "writes to",
          "R&D",
          "1.",
          "- item",
          "#quot;",
          "#35;",
          "&amp;",
          "&nbsp;",
          "<br/>",
          "<b>bold</b>",
          "fa:fa-user",
          "**bold**",
          "é",
          "根",
          "🤓",
          "end",
          "a\n  b",
          "a;b",
          "a, b: c",
          "@x",
          "'x'",
          "?",
          "x",
          "o",
          "!",
          "a - b",
          "a.b",
          "=",
          "v",
          "\t");
  private static final List<String> SOUND_DATA =
      List.of(
          "shape: rect",
          "shape: diam",
          "shape: cyl",
          "shape: \"doc\"",
          "label: \"text\"",
          "label: \"a } b\"",
          "label: \"a\n  b\"",
          "label: text",
          "label: a b",
          "icon: \"fa:user\"",
          "label: 1.50",
          "label: #quot;",
          "label: \"#quot;\"",
          "w: 5",
          "animate: true",
          "label: ''");
  private static final List<String> LINK_NUMBERS =
      List.of("0", "default", "1", "0,1", "7", "00", "0, 1", "a", "1,default", "999999999");
  private static final List<String> PLAIN =
      List.of("A", "B", "C", "D", "db", "api-1", "a.b", "e1", "sub1", "x1", "Ünï", "v2", "B", "A");

  private final Random random;

  /** All that the chart has in braces behind nodes. */
  private final Set<String> made = new HashSet<>();

  /** How seldom something in the chart is odd: once in so many times. */
  private int calm;

  FlowGenerator(long seed) {
    random = new Random(seed);
  }

  String next() {
    String chart = make();
    while (!hasOnlySoundData(chart)) {
      chart = make();
    }
    return chart;
  }

  private String make() {
    made.clear();
    calm = one(List.of(100_000, 60, 60, 20, 20, 8, 3));
    StringBuilder chart = new StringBuilder();
    preamble(chart);
    chart.append(header());
    int open = 0;
    for (int lines = random.nextInt(8); lines >= 0; lines--) {
      chart.append(chance(3) ? "  " : "");
      if (chance(7)) {
        subgraph(chart);
        open++;
      } else if (open > 0 && chance(4)) {
        chart.append("end");
        open--;
      } else {
        statement(chart);
      }
      chart.append(separator());
    }
    while (open-- > 0 && !chance(20)) {
      chart.append("end").append(chance(3) ? "" : separator());
    }
    String text = chart.toString();
    for (int i = chance(3) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
      text = spoil(text);
    }
    return text;
  }

  private void preamble(StringBuilder chart) {
    if (chance(40)) {
      chart.append(
          one(
              List.of(
                  "---\ntitle: T\n---\n",
                  "---\nconfig:\n  look: classic\n---\n",
                  "---\n[a\n---\n",
                  "---\n---\n",
                  "---\n")));
    }
    while (chance(12)) {
      chart.append(
          one(
              List.of(
                  "%%{init: {'theme':'forest'}}%%\n",
                  "%% comment\n",
                  "\n",
                  "  ",
                  "%%\n",
                  "%%{init: {\"flowchart\": {\"inheritDir\": true}}}%%\n")));
    }
  }

  private String header() {
    String word =
        switch (odd() || chance(12) ? random.nextInt(30) : 29) {
          case 0 -> "Flowchart";
          case 1 -> "flowchart-elk";
          case 2 -> "swimlane-beta";
          case 3 ->
              one(List.of("flowcharts", "graphx", "swimlane-betas", "graph-x", "mindmap", ""));
          case 4, 5, 6, 7, 8, 9, 10, 11 -> "graph";
          default -> chance(3) ? "graph" : "flowchart";
        };
    return word
        + (odd() ? one(DIRECTIONS) : one(DIRECTIONS.subList(0, 6)))
        + (odd() ? separator() : "\n");
  }

  private String separator() {
    return switch (random.nextInt(odd() ? 12 : 7)) {
      case 0 -> ";";
      case 1 -> ";\n";
      case 2 -> "\n\n";
      case 3 -> "\n  %% comment\n";
      case 4 -> "; ";
      case 5, 6 -> "\n";
      case 7 -> ";;";
      case 8 -> one(BLANKS);
      case 9 -> " %% comment\n";
      case 10 -> "";
      case 11 -> chance(2) ? "\u2028" : "\n \n";
      default -> "\n";
    };
  }

  private void subgraph(StringBuilder chart) {
    chart
        .append("subgraph")
        .append(odd() ? one(BLANKS) : " ")
        .append(
            switch (random.nextInt(12)) {
              case 0 -> odd() ? "" : "one";
              case 1 -> odd() ? words() : "two words";
              case 2 -> "\"" + words() + "\"";
              case 3 -> id() + "[" + words() + "]";
              case 4 -> id() + " [" + words() + "]";
              case 5 -> id() + "[\"" + words() + "\"]";
              case 6 -> "\"`" + words() + "`\"";
              case 7 -> "\"" + words() + "\"" + (odd() ? " " + id() : "");
              case 8 -> id() + (odd() ? " " : "");
              default -> chance(2) ? "sub1" : chance(2) ? "sub2" : id();
            });
  }

  private void statement(StringBuilder chart) {
    switch (random.nextInt(odd() || chance(6) ? 12 : 36)) {
      case 0 -> chart.append("style ").append(id()).append(' ').append(one(STYLES));
      case 1 -> chart.append("classDef ").append(id()).append(' ').append(one(STYLES));
      case 2 ->
          chart.append("class ").append(id()).append(chance(2) ? "," + id() : "").append(" c1");
      case 3 -> linkStyle(chart);
      case 4, 5 -> click(chart);
      case 6 ->
          chart
              .append("direction")
              .append(one(BLANKS))
              .append(
                  one(List.of("TB", "LR", "RL", "BT", "TD", odd() ? "XX" : "LR", "LR x", "TBx")));
      case 7 ->
          chart.append(
              one(
                      List.of(
                          "accTitle: ",
                          "accTitle:",
                          "accTitle : ",
                          "accDescr: ",
                          "accDescr { ",
                          "accDescr{\n",
                          "accDescr:"))
                  + words()
                  + one(List.of("", "}", "\n}", " }")));
      case 8 -> chart.append(id()).append('@').append('{').append(data()).append('}');
      case 9 ->
          chart
              .append(one(List.of("e1", "L_A_B_0", "sub1")))
              .append("@{")
              .append(data())
              .append('}');
      case 10 -> {
        if (odd()) {
          soup(chart);
        } else {
          chain(chart);
        }
      }
      case 11 -> chart.append("%% ").append(words());
      default -> chain(chart);
    }
    if (odd()) {
      chart.append(one(BLANKS));
    }
  }

  private void linkStyle(StringBuilder chart) {
    chart
        .append("linkStyle ")
        .append(one(odd() ? LINK_NUMBERS : LINK_NUMBERS.subList(0, 2)))
        .append(' ')
        .append(
            chance(3)
                ? "interpolate " + one(List.of("basis", "a-b", "")) + (chance(2) ? " " : "")
                : "")
        .append(one(STYLES));
  }

  private void click(StringBuilder chart) {
    chart
        .append("click")
        .append(odd() ? one(BLANKS) : " ")
        .append(id())
        .append(odd() ? one(BLANKS) : " ")
        .append(
            one(
                List.of(
                    "\"http://x/y\"",
                    "href \"http://x/y\"",
                    "callback",
                    "call callback()",
                    "call callback(a, \"b\")",
                    "call callback",
                    "\"http://x/y\" \"tip\"",
                    "href \"http://x/y\" \"tip\" _blank",
                    "callback \"tip\"",
                    "call callback() \"tip\"",
                    "href \"u\" _self",
                    "\"u\" \"t\" _top",
                    "call callback( )",
                    "call callback(a) \"t\"",
                    "href  \"u\"",
                    "a-b,c",
                    "\"\"",
                    "",
                    "href",
                    "\"u\"  \"t\"")));
  }

  private void chain(StringBuilder chart) {
    group(chart);
    while (!chance(2)) {
      chart.append(odd() ? one(BLANKS) : chance(8) ? "" : " ");
      if (chance(8)) {
        chart.append(odd() ? one(List.of("a@b@", "@", "e1@ ", "e1 @")) : chance(2) ? "e1@" : "e2@");
      }
      if (chance(3)) {
        String[] halves = odd() ? one(HALVES) : HALVES.get(random.nextInt(13));
        boolean quoted = chance(3);
        chart
            .append(halves[0])
            .append(chance(5) ? "" : " ")
            .append(quoted ? "\"" : "")
            .append(chance(12) ? "\"`" + words() + "`\"" : words())
            .append(quoted ? "\"" : "")
            .append(chance(5) ? "" : " ")
            .append(halves[1]);
      } else {
        chart.append(odd() ? one(LINKS) : LINKS.get(random.nextInt(35)));
        if (chance(3)) {
          chart
              .append('|')
              .append(label())
              .append('|')
              .append(odd() ? one(BLANKS) : chance(3) ? " " : "");
        }
      }
      chart.append(odd() ? one(BLANKS) : chance(8) ? "" : " ");
      group(chart);
    }
  }

  private void group(StringBuilder chart) {
    node(chart);
    while (chance(6)) {
      chart.append(odd() ? one(List.of("&", " &", "& ", "  &  ", " & & ", ",")) : " & ");
      node(chart);
    }
  }

  private void node(StringBuilder chart) {
    chart.append(id());
    if (chance(2)) {
      String[] pair = one(SHAPES);
      chart
          .append(odd() ? " " : "")
          .append(pair[0])
          .append(label())
          .append(odd() ? one(SHAPES)[1] : pair[1]);
    }
    if (chance(10)) {
      chart.append(":::").append(odd() ? " " : "").append(id());
    }
    if (chance(10)) {
      chart.append("@{").append(data()).append('}');
    }
  }

  /** Data for a node, which is remembered. */
  private String data() {
    String data = newData();
    made.add(data);
    return data;
  }

  private String newData() {
    StringBuilder data = new StringBuilder(chance(4) ? "" : " ");
    String between = chance(3) ? "\n  " : ", ";
    boolean wild = odd();
    List<String> from = wild ? DATA : SOUND_DATA;
    if (between.equals("\n  ") && !chance(6)) {
      data.append(between);
    }
    data.append(one(from));
    while (chance(wild ? 2 : 6)) {
      data.append(between).append(one(from));
    }
    return data.append(chance(4) ? "" : between.equals(", ") ? " " : "\n").toString();
  }

  private String label() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> "\"" + words() + "\"";
      case 2 -> "\"`" + words() + "`\"";
      case 3 -> " " + words() + " ";
      case 4 -> "\"" + words() + "\"" + (odd() ? " " + words() : "");
      case 5 -> odd() ? "" : words();
      default -> chance(3) ? words() : "text";
    };
  }

  private String words() {
    List<String> from = odd() ? WORDS : PLAIN_WORDS;
    StringBuilder words = new StringBuilder(chance(4) ? "text" : one(from));
    while (chance(4)) {
      words.append(chance(4) ? "" : " ").append(one(from));
    }
    return words.toString();
  }

  private String id() {
    return odd() ? one(IDS) : one(PLAIN);
  }

  private void soup(StringBuilder chart) {
    for (int i = random.nextInt(8); i >= 0; i--) {
      chart.append(
          switch (random.nextInt(5)) {
            case 0 -> one(SIGNS);
            case 1 -> one(BLANKS);
            case 2 -> one(LINKS);
            case 3 -> one(IDS);
            default -> one(WORDS);
          });
    }
  }

  private String spoil(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(chance(4) ? 12 : 3));
    int other = random.nextInt(text.length() + 1);
    String spoilt =
        switch (random.nextInt(6)) {
          case 0 -> text.substring(0, at) + text.substring(end);
          case 1, 2 -> text.substring(0, at) + one(SIGNS) + text.substring(at);
          case 3 -> text.substring(0, at) + one(BLANKS) + text.substring(at);
          case 4 -> text.substring(0, other) + text.substring(at, end) + text.substring(other);
          default -> text.substring(0, at) + one(IDS) + text.substring(end);
        };
    // Half a surrogate pair cannot be put to Mermaid: it is no UTF-8.
    boolean whole = spoilt.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    return whole && hasOnlySoundData(spoilt) ? spoilt : text;
  }

  /**
   * What stands in braces behind a node is not spoilt: that the YAML parser here and Mermaid's
   * agree on any mess is not claimed.
   */
  private boolean hasOnlySoundData(String text) {
    for (int at = text.indexOf("@{"); at >= 0; at = text.indexOf("@{", at + 1)) {
      int from = at + 2;
      if (made.stream().noneMatch(data -> text.startsWith(data + "}", from))) {
        return false;
      }
    }
    return true;
  }

  private boolean odd() {
    return chance(calm);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** True once in {@code times}. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }
}

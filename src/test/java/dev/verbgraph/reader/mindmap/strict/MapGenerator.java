package dev.verbgraph.reader.mindmap.strict;

import java.util.List;
import java.util.Random;

/**
 * Makes up mindmaps, most of them nearly right: the interesting ones are where a map just stops
 * being one.
 */
final class MapGenerator {

  private static final List<String> BLANKS =
      List.of(
          " ", "\t", "\u00A0", "\u3000", "\u2003", "\u2009", "\uFEFF", "\f", "\u000B", "\u2028",
          "\u2029", "\u202F", "\u205F", "\u1680", "\u0085", "\u200B", "\u180E");
  private static final List<String> WORDS =
      List.of(
          "Azure",
          "App Service",
          "Blob Storage",
          "a",
          "B2C",
          "C#",
          "node.js",
          "R&D",
          "50%",
          "x_y",
          "Über",
          "根",
          "é",
          "🤓",
          "a-b",
          "mind",
          "map",
          "1.",
          "-",
          "*",
          "**bold**",
          "`code`",
          "i/o",
          "a;b",
          "#35;",
          "#quot;",
          "&lt;",
          "title",
          "accTitle: t",
          "ﬂ",
          "\u0130con",
          "\u017F",
          "C4Container",
          "graph TD",
          "flowchart-elk",
          "end",
          "error");
  private static final List<String> BRACKETS =
      List.of(
          "(", ")", "[", "]", "{", "}", "((", "))", "{{", "}}", "-)", "(-", "[[", "]]", ")(", "()",
          "[]", "(((", ")))");
  private static final List<String> SPECIALS =
      List.of(
          "\"", "'", "`", "\"`", "`\"", "\"\"", ":", "::", ":::", "%%", "%", "%%{", "}%%",
          "::icon(", "#", ";", "<", ">", "=", "\\", "|", "---", "mindmap", "\n", "\n\n", "\r",
          "\r\n", " \n", "\u0000", "\u2028", "-->", "==", "~", "^", "$", "@");
  private static final List<String[]> PAIRS =
      List.of(
          new String[] {"(", ")"},
          new String[] {"[", "]"},
          new String[] {"((", "))"},
          new String[] {"{{", "}}"},
          new String[] {")", "("},
          new String[] {"))", "(("},
          new String[] {"(-", "-)"},
          new String[] {"-)", "(-"});
  private static final List<String> YAML =
      List.of(
          "title: T",
          "config:\n  layout: tidy-tree",
          "title: [a",
          "a: b: c",
          "- x\n- y",
          "# only",
          "",
          "\"open",
          "{a: 1}",
          "title: T\ntitle: U",
          "a: *b",
          "a: &b c\nd: *b",
          "a: !x y",
          "plain",
          "a: |\n  text\n  more",
          "config:\n  mindmap:\n    padding: 5",
          "created: 05.07.2024",
          "a: 'b",
          "? a\n: b",
          "a: @b",
          "%x",
          "a: `b`",
          "- a\nb: c",
          "title: 5",
          "title: null",
          "displayMode: compact",
          "\u3000a: b",
          "a: b #c",
          "a: 1\n b: 2",
          "x: {a",
          "a: >-\n b",
          "a:\tb",
          "a:\n\tb: c",
          "-\ta",
          "-\t- a",
          "- a\n\t- b",
          "a: b\n\t\nc: d",
          "a: b\n \tc",
          "a: b\t# c",
          "...",
          "a: b\n...",
          "a: b\n...\nc: d",
          "a: b\n...\n...",
          "a: b\n... # c",
          "\ta",
          "\t[a]",
          "\ta: b",
          "a\tb: c\na b: c",
          "a\tb: c\na\tb: c",
          "a: |\n  b\n\t\n  c",
          "a: |\n  b\n\t\nc: d",
          "a: |\n  b\n \t\n  c",
          "a: |2\n  b",
          "[a",
          "a: [b,\n\tc]",
          "a: \"b\n\tc\"",
          "a\n--- b",
          "a: &b c\n---\nd: *b",
          "a: !!str 5",
          "{a: 1, a: 2}",
          "- &a b\n- *a",
          "a: |\n  b\n\t\n  # c",
          "a: b\n\t\n  c",
          "a: |\n  b\n  \tc: d",
          "%YAML 1.2\n--- \na: b");
  private static final List<String> DIRECTIVES =
      List.of(
          "%%{init: {'theme':'forest'}}%%",
          "%%{init: {\n 'theme':'dark'\n}}%%",
          "%%{wrap}%%",
          "%%{init: {theme:}}%%",
          "%%{init}%%",
          "%%{ init : { \"logLevel\": 1 } }%%",
          "%%{init: dark}%%",
          "%%{",
          "%%{}%%",
          "%%{init: {}",
          "%%{a b c}%%",
          "%%{init: {'config':{'x':1}}}%%",
          "%%{initialize: {'mindmap':{'padding':5}}}%%",
          "%%{init:\u2028{}}%%",
          "}%%");
  private static final List<String> TAGS =
      List.of(
          "<br>",
          "<br/>",
          "<b>x</b>",
          "<a href=\"x\">y</a>",
          "<img src=\"x\" alt=\"(y)\">",
          "<a=\"b",
          "<a\n b=\"c\">",
          "< b >",
          "<script>alert(1)</script>",
          "<a b=\"c>d\">",
          "<x =\"[\" y=\"]\">");
  private static final List<String> STYLES =
      List.of(
          "style x fill:#f00;",
          "style a:b#c;d;",
          "classDef x fill:#f00;",
          "style : #a;",
          "stylea:#;#;",
          "style:x classDef:#a;;");

  private final Random random;
  private final YamlGenerator yaml;

  MapGenerator(long seed) {
    random = new Random(seed);
    yaml = new YamlGenerator(random);
  }

  String next() {
    // The YAML is not mutated: that the parser here and Mermaid's js-yaml agree on any mess of
    // bytes is not claimed.
    return frontMatter() + diagram();
  }

  private String diagram() {
    StringBuilder map = new StringBuilder();
    preamble(map);
    map.append(header());
    int lines = random.nextInt(9);
    int indent = random.nextInt(4);
    boolean odd = chance(6);
    for (int i = 0; i < lines; i++) {
      indent(map, i == 0 || chance(12) ? indent : indent + 1 + random.nextInt(5), odd);
      content(map, odd);
      map.append(i + 1 < lines || chance(2) ? lineEnd() : "");
    }
    String text = chance(6) ? map.toString().replace("\n", "\r\n") : map.toString();
    for (int i = chance(4) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
      text = mutate(text);
    }
    return text;
  }

  private String frontMatter() {
    if (!chance(10)) {
      return "";
    }
    String indent = chance(5) ? "  " : "";
    return (chance(8) ? "\n" : "")
        + indent
        + "---"
        + (chance(8) ? one(BLANKS) : "")
        + lineEnd()
        + indent
        + (chance(2) ? one(YAML) : yaml.next()).replace("\n", "\n" + indent)
        + lineEnd()
        + (chance(12) ? "" : indent)
        + (chance(12) ? "--" : "---")
        + (chance(8) ? one(BLANKS) : "")
        + (chance(12) ? "" : lineEnd());
  }

  private void preamble(StringBuilder map) {
    while (chance(6)) {
      map.append(
          switch (random.nextInt(4)) {
            case 0 -> one(DIRECTIVES) + lineEnd();
            case 1 -> one(BLANKS) + lineEnd();
            case 2 -> "%%" + (chance(2) ? " a comment" : "") + lineEnd();
            default -> lineEnd();
          });
    }
  }

  private String header() {
    String word =
        switch (random.nextInt(60)) {
          case 0 -> "Mindmap";
          case 1 -> "mindmaps";
          case 2 -> "mindmap-x";
          case 3 -> "mindmap root";
          case 4 -> "mindmap" + one(BLANKS);
          case 5 -> "graph TD";
          case 6 -> one(BLANKS) + "mindmap";
          case 7 -> "";
          default -> "mindmap";
        };
    return word + lineEnd() + (chance(24) ? lineEnd() : "") + (chance(24) ? "%%" + lineEnd() : "");
  }

  private void indent(StringBuilder map, int blanks, boolean odd) {
    for (int i = 0; i < blanks; i++) {
      map.append(odd && chance(5) ? one(BLANKS) : " ");
    }
  }

  private void content(StringBuilder map, boolean odd) {
    switch (random.nextInt(odd ? 24 : 20)) {
      case 0, 1, 2, 3, 16, 17 -> map.append(text());
      case 4, 5, 6, 18, 19 ->
          shape(map, chance(3) ? "" : chance(2) ? "id" : text() + (chance(3) ? " " : ""), text());
      case 7 ->
          shape(
              map,
              chance(3) ? "" : "id",
              "\"" + (chance(3) ? "" : text() + one(BRACKETS) + text()) + "\"");
      case 8 ->
          shape(
              map,
              chance(3) ? "" : "id",
              "\"`" + text() + (chance(4) ? one(BRACKETS) + "\n" : "") + "`\"");
      case 9 ->
          map.append("::icon(")
              .append(chance(8) ? "" : text())
              .append(chance(8) ? "" : ")")
              .append(chance(10) ? text() : "");
      case 10 -> map.append(":::").append(chance(6) ? "" : text());
      case 11 -> map.append("%%").append(chance(4) ? "" : " " + text());
      case 12 -> map.append("::").append(chance(3) ? "" : " ").append(text());
      case 13 ->
          map.append(text())
              .append(chance(2) ? " (" + text() + ")" : one(TAGS))
              .append(chance(3) ? " " + text() : "");
      case 14 -> map.append(chance(2) ? one(DIRECTIVES) : one(STYLES));
      case 15 -> {}
      default -> soup(map);
    }
    if (chance(10)) {
      map.append(chance(2) ? one(BLANKS) : " %% " + text());
    }
  }

  private void shape(StringBuilder map, String id, String label) {
    String[] pair = PAIRS.get(random.nextInt(PAIRS.size()));
    map.append(id).append(pair[0]).append(label);
    map.append(chance(10) ? PAIRS.get(random.nextInt(PAIRS.size()))[1] : chance(30) ? "" : pair[1]);
    map.append(chance(20) ? text() : "");
  }

  private void soup(StringBuilder map) {
    for (int i = random.nextInt(8); i >= 0; i--) {
      map.append(
          switch (random.nextInt(6)) {
            case 0, 1 -> one(BRACKETS);
            case 2, 3 -> one(SPECIALS);
            case 4 -> one(BLANKS);
            default -> one(WORDS);
          });
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder(one(WORDS));
    while (chance(3)) {
      text.append(chance(5) ? one(SPECIALS) : " ").append(one(WORDS));
    }
    return text.toString();
  }

  private String mutate(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(3));
    String mutated =
        switch (random.nextInt(4)) {
          case 0 -> text.substring(0, at) + text.substring(end);
          case 1 -> text.substring(0, at) + one(BRACKETS) + text.substring(at);
          case 2 -> text.substring(0, at) + one(SPECIALS) + text.substring(at);
          default -> text.substring(0, at) + one(BLANKS) + text.substring(at);
        };
    // Half a surrogate pair cannot be put to Mermaid: it is no UTF-8.
    return mutated.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF) ? text : mutated;
  }

  private String lineEnd() {
    return chance(40) ? one(List.of("\r", "\r\n", " \n", "\n\n", "\u2028")) : "\n";
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** True once in {@code times}. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }
}

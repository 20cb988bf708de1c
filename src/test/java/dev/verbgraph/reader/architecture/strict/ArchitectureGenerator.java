package dev.verbgraph.reader.architecture.strict;

import dev.verbgraph.support.Dice;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up architecture diagrams from the pieces that the grammar knows, and spoils some of them a
 * little.
 */
final class ArchitectureGenerator {

  private static final List<String> IDS =
      List.of(
          "api",
          "db",
          "web",
          "a",
          "b",
          "a-b",
          "a_b",
          "a1",
          "1a",
          "x-",
          "-x",
          "é",
          "service",
          "services",
          "group",
          "in",
          "inner",
          "row",
          "rows",
          "junction",
          "column",
          "align",
          "title",
          "titles",
          "accTitle",
          "accDescr",
          "Left",
          "Till",
          "L",
          "aT",
          "Bank",
          "architecture-beta",
          "architecture",
          "__proto__",
          "constructor",
          "a.b",
          "a--b",
          "_");
  private static final List<String> ICONS =
      List.of(
          "(cloud)",
          "(logos:aws-lambda)",
          "(database)",
          "()",
          "(a b)",
          "(a",
          "\"text\"",
          "'text'",
          "\"a \\\" b\"",
          "\"a\\n\\tb\"",
          "'a\nb'",
          "\"\"",
          "\"a",
          "( cloud )",
          "(é)",
          "(a:b:c)");
  private static final List<String> TITLES =
      List.of(
          "[API]",
          "[Back End]",
          "[\"Back [End]\"]",
          "['x']",
          "[\"a \\\" b\"]",
          "[\"]",
          "[']",
          "[]",
          "[ around ]",
          "[R&D]",
          "[R#amp;D]",
          "[#35;]",
          "[a(b)]",
          "[[x]]",
          "[a\nb]",
          "[\"a\nb\"]",
          "[\"a\\\nb\"]",
          "[a",
          "[é 根 🤓]",
          "[a %% b]",
          "[\"a\" b]",
          "[a \"b\"]",
          "[\"a'\"]",
          "['a\"]",
          "[\\\"x\\\"]",
          "[ﬂ°°35¶ß]",
          "[a<br/>b]",
          "[<b class=\"x\">]",
          "[style:#x;]");
  private static final List<String> ARROWS =
      List.of(
          " -- ",
          " --> ",
          " <-- ",
          " <--> ",
          "--",
          "-->",
          " -[reads]- ",
          " -[reads]-> ",
          "<-[\"x\"]->",
          " - - ",
          " ---",
          " -[a]-",
          "-[]-",
          " --x ",
          " >-- ",
          " --< ",
          " -- %% x");
  private static final List<String> LINES =
      List.of(
          "title The shop",
          "title",
          "titles x",
          "title x %% y",
          "title%%x",
          "accTitle: words",
          "accTitle words",
          "accDescr: words",
          "accDescr { a\n b }",
          "accDescr {",
          "accDescr\n{ x }",
          "%% words",
          "%%{init: {}}%%",
          "%%{ x",
          "---",
          "---\nx\n---",
          "---\n---\n",
          "align row api db",
          "align column api db web",
          "align row api",
          "align api db",
          "align row api api",
          "align row shop db");
  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "(",
          ")",
          "{",
          "}",
          "{group}",
          "\"",
          "'",
          ":",
          "-",
          "--",
          "---\n",
          "<",
          ">",
          "L",
          "R:",
          ":T",
          "in",
          " in shop",
          "service ",
          "group ",
          "junction ",
          "\n",
          " ",
          "%%",
          "%% x",
          "%%{",
          "}%%",
          "title",
          "title ",
          "accDescr",
          "\\",
          "é",
          "\u2028",
          "\u00A0",
          "\t",
          ";",
          "#",
          "architecture-beta");

  /**
   * Stands before what is spoilt: that our YAML parser judges any mess as Mermaid's is not claimed.
   */
  private static final List<String> PREAMBLES =
      List.of("---\ntitle: x\n---\n", "%% words\n", "%%{init: {}}%%\n", "\n\n", "  ");

  private final Dice dice;
  private final List<String> groups = new ArrayList<>();
  private final List<String> services = new ArrayList<>();

  /** Once in how many times something odd is taken. */
  private int calm;

  private int made;

  ArchitectureGenerator(long seed) {
    dice = new Dice(seed);
  }

  String next() {
    calm = dice.one(List.of(100_000, 100_000, 200, 100, 60, 20, 8, 3));
    groups.clear();
    services.clear();
    made = 0;
    StringBuilder text = new StringBuilder();
    text.append(odd() ? dice.one(PIECES) : "").append("architecture-beta").append(lineEnd());
    for (int lines = 2 + dice.below(9); lines > 0; lines--) {
      text.append(odd() ? dice.one(List.of("", "\t", "\u00A0")) : "  ").append(line());
      text.append(lineEnd());
    }
    String all = text.toString();
    for (int i = dice.chance(4) ? 1 + dice.below(3) : 0; i > 0; i--) {
      String spoilt = dice.spoil(all, PIECES);
      all = spoilt.startsWith("---") ? all : spoilt;
    }
    return (dice.chance(15) ? dice.one(PREAMBLES) : "") + all;
  }

  private String line() {
    if (odd()) {
      return dice.one(LINES);
    }
    return switch (dice.below(services.size() < 2 ? 4 : 9)) {
      case 0 -> {
        String id = id();
        String line = "group " + id + icon("(cloud)") + title() + in();
        groups.add(id);
        yield line;
      }
      case 1, 2 -> {
        String id = id();
        String line = "service " + id + icon("(database)") + title() + in();
        services.add(id);
        yield line;
      }
      case 3 -> {
        String id = id();
        String line = "junction " + id + in();
        services.add(id);
        yield line;
      }
      case 4 ->
          dice.chance(4)
              ? dice.one(LINES.subList(0, 1))
              : "align row " + services.getFirst() + " " + services.getLast();
      default -> end() + ":" + side() + arrow() + side() + ":" + end();
    };
  }

  private String id() {
    made++;
    return odd() ? dice.one(IDS) : "s" + made;
  }

  private String icon(String usual) {
    return odd() ? dice.one(ICONS) : dice.chance(3) ? "" : usual;
  }

  private String title() {
    return odd() ? dice.one(TITLES) : dice.chance(4) ? "" : dice.one(TITLES.subList(0, 5));
  }

  private String in() {
    if (odd()) {
      return " in " + dice.one(IDS);
    }
    return groups.isEmpty() || dice.chance(3) ? "" : " in " + dice.one(groups);
  }

  private String end() {
    String id = odd() ? dice.one(IDS) : dice.one(services);
    return id + (odd() ? dice.one(List.of("{group}", " {group}", "{group")) : "");
  }

  private String side() {
    return odd() ? dice.one(List.of("x", "", " L", "LR")) : dice.one(List.of("L", "R", "T", "B"));
  }

  private String arrow() {
    return odd() ? dice.one(ARROWS) : dice.one(ARROWS.subList(0, 8));
  }

  private String lineEnd() {
    return odd() ? dice.one(List.of("", " ", "\n\n", "\r\n", "\n%% x\n", ";\n", " %% x\n")) : "\n";
  }

  private boolean odd() {
    return dice.chance(calm);
  }
}

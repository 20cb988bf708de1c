package dev.verbgraph.reader.mindmap.strict;

import java.util.List;
import java.util.Random;

/** Makes up front matter line by line: as people write it, with a slip here and there. */
final class YamlGenerator {

  private static final List<String> KEYS =
      List.of("title", "config", "theme", "a", "b", "c", "'a'", "\"b\"", "a b", "a\tb");
  private static final List<String> WORDS =
      List.of(
          "T",
          "forest",
          "tidy-tree",
          "05.07.2024",
          "5",
          "true",
          "null",
          "a b",
          "a\tb",
          "x # no",
          "x #c",
          "a:b",
          "#f00",
          "R&D",
          "50%");
  private static final List<String> VALUES =
      List.of(
          "'a'",
          "\"b\"",
          "'it''s'",
          "\"\\t\"",
          "\"a\tb\"",
          "[a, b]",
          "{a: 1}",
          "{a: 1, b: [c]}",
          "[]",
          "{}",
          "&x a",
          "*x",
          "&x",
          "!!str a",
          "!t a",
          "",
          "",
          "''",
          "{a",
          "a]",
          "- a",
          "a: b",
          "@a",
          "`a`",
          "%a",
          "|a",
          "[a, , b]",
          "{a: 1, a: 2}");
  private static final List<String> HEADS = List.of("|", ">", "|-", ">+", "| # c");
  private static final List<String> ODD =
      List.of("...", "... # c", "# c", "%YAML 1.2", "\t", " ", " \t", "--", ": b", "- - a");

  private final Random random;

  YamlGenerator(Random random) {
    this.random = random;
  }

  String next() {
    StringBuilder yaml = new StringBuilder(line(0, chance(8) ? "\t" : ""));
    int indent = 0;
    for (int lines = random.nextInt(6); lines > 0; lines--) {
      if (chance(6)) {
        indent = text(yaml, indent);
      } else if (chance(6)) {
        yaml.append('\n')
            .append(" ".repeat(indent))
            .append(one(KEYS))
            .append(colon().stripTrailing());
        indent += 2;
      } else {
        yaml.append('\n').append(line(indent, tabs(indent)));
      }
      indent = chance(4) ? Math.max(0, indent - 2) : indent;
    }
    return yaml.toString();
  }

  private int text(StringBuilder yaml, int indent) {
    yaml.append('\n')
        .append(" ".repeat(indent))
        .append(one(KEYS))
        .append(colon())
        .append(one(HEADS));
    yaml.append('\n').append(" ".repeat(indent + 2)).append(tabs(0)).append(one(WORDS));
    for (int lines = random.nextInt(5); lines > 0; lines--) {
      yaml.append('\n')
          .append(tabs(chance(8) ? indent : indent + 2))
          .append(chance(3) ? "" : one(WORDS));
    }
    return indent;
  }

  private String line(int indent, String tabs) {
    String line =
        switch (random.nextInt(16)) {
          // Behind a tab these are text for one and an error for the other.
          case 0 -> " ".repeat(indent) + one(ODD);
          case 1 -> " ".repeat(indent) + "- " + value();
          case 2 -> " ".repeat(indent) + "- " + one(KEYS) + colon() + value();
          case 3 -> tabs + one(WORDS);
          default -> tabs + one(KEYS) + colon() + value();
        };
    return line + (chance(16) ? "\t" : "") + (chance(16) ? " # c" : "");
  }

  /** What indents a line: mostly blanks, sometimes too few or many, sometimes with a tab. */
  private String tabs(int blanks) {
    return chance(16)
        ? "\t"
        : " ".repeat(chance(24) ? random.nextInt(4) : blanks) + (chance(16) ? "\t" : "");
  }

  private String colon() {
    return chance(12) ? one(List.of(":\t", ": \t", " : ", ":", "\t: ")) : ": ";
  }

  private String value() {
    return chance(2) ? one(WORDS) : one(VALUES);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** True once in {@code times}. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }
}

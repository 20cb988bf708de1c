package dev.verbgraph.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up notes: pieces of real ones put together in other ways, with the marks of Markdown,
 * Mermaid and YAML strewn in. What is nearly right finds more than what is quite wrong.
 */
final class NoteGenerator {

  private static final List<String> MARKS =
      List.of(
          "#",
          "## ",
          "**",
          "*",
          "_",
          "`",
          "```",
          "```mermaid\n",
          "~~~",
          "- ",
          "1. ",
          "2) ",
          "> ",
          "---\n",
          "...\n",
          "===",
          "***\n",
          ": ",
          " - ",
          "::",
          ":::",
          ":: uses",
          "%% :: uses",
          "%%",
          "%%{init: {}}%%",
          "::icon(x)",
          "(",
          ")",
          "((",
          "))",
          "[",
          "]",
          "[[",
          "]]",
          "{",
          "}",
          "{{",
          "}}",
          "\"",
          "'",
          "|",
          "-->",
          "-->|uses|",
          "-- uses -->",
          "-.->",
          "==>",
          "~~~",
          "&",
          ";",
          "subgraph A\n",
          "end\n",
          "flowchart LR\n",
          "graph TD\n",
          "mindmap\n",
          "Person(a, \"A\")\n",
          "System_Boundary(b, B) {\n",
          "Rel(a, b, \"uses\", $techn=\"T\")\n",
          "service a(i)[A] in b\n",
          "a:R -[uses]-> L:b\n",
          "root((R))",
          "uses:: [[A]]",
          "- uses [[A]], [[B|b]]",
          "Service: ",
          "Category: ",
          "Services: A, B and C",
          "**Description**: ",
          "Python",
          "&amp;",
          "&#0;",
          "#quot;",
          "<br>",
          "<!--",
          "-->",
          "<a b=\"",
          "![x](y)",
          "[x](y)",
          "[x]: y",
          "\\",
          "\t",
          "    ",
          "\u00A0",
          "\u3000",
          "\u2028",
          "\u2029",
          "\u0085",
          "\uFEFF",
          "\u200B",
          "\uD83E\uDD16",
          "\u001B[31m",
          "\u202E",
          "\r",
          "\r\n",
          "\n",
          "\n\n",
          "\f",
          "\u000B",
          "&x ",
          "*x",
          "!!int ",
          "? ",
          "- - ",
          "a: b",
          "title: x",
          "tags: [a, b]",
          "apiVersion: backstage.io/v1alpha1\n",
          "kind: Component\n",
          "metadata:\n  name: a\n",
          "spec:\n  dependsOn: [b]\n",
          "${{ values.name }}",
          "|\n  x\n",
          ">\n  x\n",
          "é",
          "İ",
          "ß",
          "ﬁ");

  private final Random random;
  private final List<String> corpus;

  /**
   * @param corpus whole notes to begin with
   */
  NoteGenerator(long seed, List<String> corpus) {
    this.random = new Random(seed);
    this.corpus = corpus;
  }

  String next() {
    String text =
        switch (random.nextInt(4)) {
          case 0 -> marks(1 + random.nextInt(30));
          case 1 -> lines(one(corpus)) + lines(one(corpus));
          default -> lines(one(corpus));
        };
    for (int i = random.nextInt(8); i > 0; i--) {
      text = mutated(text);
    }
    return asInFile(text);
  }

  /** What no file of text can hold, or is refused for: half a surrogate pair, a NUL byte. */
  private static String asInFile(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace("\0", "");
  }

  NoteKind kind() {
    return switch (random.nextInt(6)) {
      case 0 -> NoteKind.MERMAID;
      case 1 -> NoteKind.CATALOG;
      default -> NoteKind.MARKDOWN;
    };
  }

  /** True once in {@code times}. */
  boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  /** Some lines of a note that stand together. */
  private String lines(String note) {
    List<String> lines = note.lines().toList();
    int from = random.nextInt(lines.size() + 1);
    int to = Math.min(lines.size(), from + 1 + random.nextInt(25));
    return String.join("\n", lines.subList(from, to)) + "\n";
  }

  private String marks(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(one(MARKS))
          .append(chance(3) ? one(List.of("Tape Robot", "Storage", "a", "uses", " ")) : "");
    }
    return text.toString();
  }

  private String mutated(String text) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(chance(4) ? 60 : 4));
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1, 2 -> text.substring(0, at) + one(MARKS) + text.substring(at);
      case 3 -> text.substring(0, at) + one(MARKS) + text.substring(to);
      case 4 ->
          text.substring(0, at)
              + text.substring(at, to).repeat(1 + random.nextInt(4))
              + text.substring(to);
      case 5 -> shuffled(text);
      case 6 -> indented(text);
      default -> fenced(text);
    };
  }

  private String shuffled(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.size() > 1) {
      lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
    }
    return String.join(chance(10) ? "\r\n" : "\n", lines) + (chance(3) ? "" : "\n");
  }

  private String indented(String text) {
    String margin = one(List.of(" ", "  ", "    ", "\t", "> ", "- ", "   ", "1. ", "\u3000"));
    List<String> lines = new ArrayList<>(text.lines().toList());
    int from = random.nextInt(lines.size() + 1);
    for (int i = from; i < Math.min(lines.size(), from + 1 + random.nextInt(6)); i++) {
      lines.set(i, margin + lines.get(i));
    }
    return String.join("\n", lines) + "\n";
  }

  private String fenced(String text) {
    String kind =
        one(
            List.of(
                "mermaid\nmindmap\n",
                "mermaid\nflowchart LR\n",
                "mermaid\nC4Context\n",
                "mermaid\narchitecture-beta\n",
                "mermaid\n",
                "\n",
                "{mermaid}\n",
                "mermaid title\n"));
    String close = chance(5) ? "" : "```\n";
    return chance(3) ? "---\n" + text + "---\n" : "```" + kind + text + close;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

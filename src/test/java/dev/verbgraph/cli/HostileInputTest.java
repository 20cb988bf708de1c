package dev.verbgraph.cli;

import static dev.verbgraph.support.HostileText.bytes;
import static dev.verbgraph.support.HostileText.nested;
import static dev.verbgraph.support.HostileText.text;
import static dev.verbgraph.support.HostileText.times;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.HostileText;
import dev.verbgraph.support.LimitedRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that a file or a folder can hold crashes the program, hangs it, fills the memory or takes
 * time out of proportion. Each input is checked by the real program, in a JVM with limits: what is
 * quadratic takes minutes at these sizes. A quarter of a gigabyte of memory has to do, but for
 * files of hundreds of thousands of lines, or of tens of megabytes.
 *
 * <p>Why: docs/decisions/0026-hostile-inputs-run-in-a-jvm-of-their-own.md.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileInputTest {

  /** Several times what an idle machine needs at most. */
  private static final Duration TIME = Duration.ofMinutes(2);

  private static final int MEMORY = 256;
  private static final int MANY = 100_000;

  /** Of each of hundreds of them a file is made. */
  private static final int PIECES = 10_000;

  private static final int LINES = 4_000;
  private static final int MILLION = 1_000_000;
  private static final int HUNDRED_MB = 100_000_000;
  private static final int THIRTY_MB = 30_000_000;
  private static final String CATALOG =
      "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: a}\n";

  @TempDir Path folder;

  /**
   * @param name what is hostile about it
   * @param megabytes how much memory it may take
   * @param file the name of the file
   * @param text what is in it
   * @param said what the program says about it
   */
  record Hostile(String name, int megabytes, String file, HostileText text, String said) {

    Hostile(String name, String file, HostileText text, String said) {
      this(name, MEMORY, file, text, said);
    }

    @Override
    public String toString() {
      return name + ", " + file;
    }
  }

  static Stream<Hostile> texts() {
    return Stream.of(
        new Hostile(
            "nested quotations",
            "n.md",
            times(MANY, "> ").then("a"),
            "1 document, 0 statements, 0 errors"),
        new Hostile(
            "nested lists",
            "n.md",
            times(MANY, "- ").then("a"),
            "1 document, 0 statements, 0 errors"),
        new Hostile(
            "nested lists and quotations",
            "n.md",
            times(MANY, "> 1. ").then("a"),
            "1 document, 0 statements, 0 errors"),
        new Hostile(
            "nested emphasis in a title",
            "n.md",
            text("# ").then(times(MANY, "**a ")),
            "1 document, 0 statements"),
        new Hostile(
            "nested lines of a list",
            512,
            "n.md",
            nested(10_000, "- a"),
            "1 document, 0 statements"),
        new Hostile(
            "nested lines of a map",
            512,
            "n.mmd",
            text("mindmap\n").then(nested(10_000, "a")),
            "1 document, 9999 statements"),
        new Hostile(
            "nested brackets",
            "n.mmd",
            text("mindmap\n A\n  ").then(times(MANY, "(")).then("b"),
            "1 document, 1 statement"),
        new Hostile(
            "nested brackets",
            "n.md",
            text("```mermaid\nmindmap\n A\n  ").then(times(MANY, "[")).then("b\n```"),
            "1 document, 1 statement"),
        new Hostile(
            "nested brackets, closed",
            "n.mmd",
            text("mindmap\n A\n  b").then(times(MANY, "(")).then("c").then(times(MANY, ")")),
            "1 document, 1 statement"),
        new Hostile(
            "nested subgraphs",
            "n.mmd",
            text("graph\n").then(times(MANY, "subgraph A\n")),
            "1 document"),
        new Hostile(
            "nested YAML",
            "n.md",
            text("---\na: ").then(times(MANY, "[")).then("\n---\n"),
            "1 error"),
        new Hostile(
            "nested YAML",
            "n.mmd",
            text("---\na: ").then(times(MANY, "{a: ")).then("\n---\nmindmap\n R\n"),
            "1 error"),
        new Hostile(
            "nested YAML", "n.yaml", text(CATALOG + "spec: ").then(times(MANY, "[")), "1 error"),
        new Hostile(
            "nested YAML in rules",
            "aliases.yaml",
            text("aliases: ").then(times(MANY, "[")),
            "[rules-invalid]"),
        new Hostile(
            "a line of 100 MB",
            1024,
            "n.md",
            times(HUNDRED_MB, "a"),
            "1 document, 0 statements, 0 errors"),
        new Hostile(
            "a list item of 30 MB",
            512,
            "n.md",
            text("# Storage\n- ").then(times(THIRTY_MB / 2, "*a")),
            "1 document, 0 statements"),
        new Hostile(
            "a line of 30 MB",
            512,
            "n.mmd",
            text("mindmap\n R\n  ").then(times(THIRTY_MB, "a")),
            "1 document, 1 statement"),
        new Hostile(
            "a line of 30 MB in a fence",
            512,
            "n.md",
            text("```mermaid\nmindmap\n R\n  ").then(times(THIRTY_MB, "a")),
            "1 document, 1 statement"),
        new Hostile(
            "a million lines",
            1024,
            "n.md",
            times(MILLION, "Ten words of prose are what a line mostly has.\n"),
            "1 document, 0 statements"),
        new Hostile(
            "300,000 items",
            512,
            "n.md",
            text("# Storage\n").then(times(3 * MANY, "- Tape\n")),
            "1 document, 300000 statements"),
        new Hostile(
            "300,000 lines with verbs",
            "n.mmd",
            text("mindmap\n R\n  A\n").then(times(3 * MANY / 2, "   :: uses\n   B\n")),
            "1 document, 150001 statements"),
        new Hostile(
            "300,000 lines with verbs",
            "n.md",
            text("```mermaid\nmindmap\n R\n  A\n")
                .then(times(3 * MANY / 2, "   :: uses\n   B\n"))
                .then("```\n"),
            "1 document, 150001 statements"),
        new Hostile(
            "a million verbs without objects",
            768,
            "n.mmd",
            text("mindmap\n R\n  A\n").then(times(MILLION, "   :: uses\n")),
            "1000000 warnings"),
        new Hostile(
            "unclosed fences", "n.md", times(MANY, "```mermaid\nmindmap\n  a\n"), "1 document"),
        new Hostile(
            "unclosed quotes",
            "n.mmd",
            text("mindmap\n R\n").then(times(MANY, "  a[\"b\n")),
            "1 document"),
        new Hostile("NUL bytes", "n.md", text("# a\n").then(times(MANY, "\0")), "[file-not-text]"),
        new Hostile(
            "invalid UTF-8",
            "n.mmd",
            text("mindmap\n ").then(bytes(0xC3, 0x28)),
            "[file-not-utf8]"),
        new Hostile(
            "invalid UTF-8", "n.md", text("a").then(bytes(0xF0, 0x9F, 0x98)), "[file-not-utf8]"),
        new Hostile(
            "an alias bomb",
            "n.md",
            text("---\n").then(bomb()).then("c: *l39\n---\n"),
            "1 document"),
        new Hostile(
            "an alias bomb",
            "n.mmd",
            text("---\n").then(bomb()).then("c: *l39\n---\nmindmap\n R\n"),
            "1 document"),
        new Hostile(
            "an alias bomb",
            "n.yaml",
            text(CATALOG).then(bomb()).then("spec: {dependsOn: *l39}\n"),
            "1 document"),
        new Hostile(
            "an alias bomb",
            "vocabulary.yaml",
            bomb().then("relations: *l39\n"),
            "[rules-invalid]"),
        new Hostile(
            "an alias bomb",
            "aliases.yaml",
            bomb().then("aliases: {a: *l39}\n"),
            "[rules-invalid]"));
  }

  private static HostileText bomb() {
    StringBuilder bomb = new StringBuilder("l0: &l0 [a, a, a, a, a, a, a, a, a, a]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("l%d: &l%d [%s]\n".formatted(i, i, "*l%d,".formatted(i - 1).repeat(10)));
    }
    return text(bomb.toString());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadWithinItsLimits(Hostile hostile) throws Exception {
    hostile.text.write(folder.resolve(hostile.file));
    // Rules hold for notes: without one beside them they are not looked at.
    if (hostile.file.matches("vocabulary.yaml|aliases.yaml")) {
      text("# Note\n").write(folder.resolve("note.md"));
    }
    assertThat(check(hostile.megabytes)).contains(hostile.said);
  }

  /**
   * @param name what is repeated
   * @param ending of the names of the files
   * @param times how often
   * @param before what a text may begin with
   * @param after what it ends with
   * @param pieces what comes again and again, each in files of its own
   */
  record Repetition(
      String name,
      String ending,
      int times,
      List<String> before,
      String after,
      List<String> pieces) {

    Repetition(
        String name,
        String ending,
        int times,
        List<String> before,
        String after,
        String... pieces) {
      this(name, ending, times, before, after, List.of(pieces));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Repetition> repetitions() {
    return Stream.of(
        new Repetition(
            "pieces of Markdown",
            "md",
            PIECES,
            List.of("", "## Storage\n\n- "),
            "\n\n## Compute\n\n- A: b\n",
            "- ",
            "1. ",
            "> ",
            "> - ",
            "* 1) ",
            "*",
            "**",
            "_a ",
            "**a ",
            "[",
            "![",
            "[[",
            "](",
            "`",
            "<",
            "<a ",
            "\\",
            "&amp;",
            "# ",
            "~~~",
            "```",
            "uses [[A]], ",
            "- uses [[A",
            "uses:: [[",
            "Service: ",
            "**Service:** ",
            "A, ",
            "a: ",
            "- - uses [[A]]\n  ",
            "\t",
            "\u3000",
            "<!--",
            "<![CDATA[",
            "|"),
        new Repetition(
            "lines of Markdown",
            "md",
            LINES,
            List.of("", "## Storage\n\n### Robot\n\n"),
            "",
            "# Storage\n",
            "## Tape Robot\n\n**Description:** moves\n\n",
            "- Tape Robot: moves\n",
            "- Tape Robot\n\n",
            "**Storage**\n\n",
            "**Description**\n",
            "```\n",
            "```mermaid\n",
            "```mermaid\n```\n",
            "```mermaid\nmindmap\n  a\n```\n",
            "```mermaid\ngraph\nA-->|x|B\n```\n",
            "- uses [[A]]\n",
            "uses:: [[A]]\n",
            "---\n",
            "> ",
            ">\n",
            "text\n===\n",
            "[a]: b\n",
            "- \n",
            "Service #1: A\n",
            "    Service #1: A\n",
            "\n",
            "\r",
            "Storage:\n- A: b\n\n",
            "<p>\n",
            "1) a\n1. b\n"),
        new Repetition(
            "pieces of flowcharts",
            "mmd",
            PIECES,
            List.of("flowchart LR\n", "flowchart LR\nA"),
            "\nA-->|x|B",
            "A & ",
            "A --> ",
            "A-->|x|B & ",
            "A -- ",
            "A -. ",
            ".",
            "-",
            "=",
            "A[",
            "A[\"",
            "A((",
            "A@{",
            "A:::",
            ";",
            "A;",
            "a@",
            "~~~",
            "A -->|",
            "A -. x .-> ",
            "subgraph A\n",
            "subgraph\n",
            "A-->|x|B\n",
            "end\n",
            "A<br",
            "style ",
            "%%{",
            "A[x]-->"),
        new Repetition(
            "pieces of mindmaps",
            "mmd",
            PIECES,
            List.of(
                "",
                "mindmap",
                "mindmap\n R\n  A ",
                "mindmap\n R\n  A[",
                "mindmap\n R\n  A[\"",
                "---\n"),
            "\n---\nmindmap\n R",
            "(",
            ")",
            "[",
            "((",
            "{{",
            "\"",
            "`",
            "\"`",
            "%%",
            ":::",
            "::icon(",
            "::",
            "<",
            "<a ",
            "<a=\"",
            "%%{",
            "%%{a",
            "---\n",
            "\n",
            " ",
            " \n",
            "\u2028",
            "#",
            "&#",
            "style:#",
            "style",
            ":#;",
            "%%{a}%%",
            "}%%",
            "-)",
            "a (b) ",
            "\r"),
        new Repetition(
            "lines of mindmaps",
            "mmd",
            LINES,
            List.of("mindmap\n R\n"),
            "",
            "  a[b\n",
            "  a[\"b\n",
            "  a[\"`b\n",
            "  a(b\n",
            "  )b\n",
            "  a (b) c\n",
            "  a ::icon(x\n",
            "  ::icon(x\n",
            "  :: uses (b\n",
            "  a[b]:::c d (\n",
            "  a (b)\n",
            "  <a b=\"c\n",
            "  %%{init\n",
            "  style:#\n",
            "  %% \n",
            "  %%\n",
            "  a\n%%\n",
            "  x[\"\n",
            "  :::\n",
            "  ::\n",
            " R\n"),
        new Repetition(
            "pieces of YAML",
            "md",
            PIECES,
            List.of("---\n"),
            "\n---\n# Storage\n",
            "- ",
            "[",
            "{",
            "? ",
            "a: ",
            "\"",
            "&a ",
            "*a ",
            "!a ",
            "- - *a\n",
            "---\n",
            "a: {",
            "|",
            "#",
            "{{"),
        new Repetition(
            "pieces of catalogs",
            "yaml",
            PIECES,
            List.of("apiVersion: backstage.io/v1alpha1\nkind: "),
            "",
            "- ",
            "[",
            "{",
            "? ",
            "a: ",
            "\"",
            "&a ",
            "*a ",
            "!a ",
            "- - *a\n",
            "---\n",
            "a: {",
            "|",
            "#",
            "{{"));
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void repeatsWithinItsLimits(Repetition repetition) throws Exception {
    int written = 0;
    for (String piece : repetition.pieces) {
      for (String before : repetition.before) {
        HostileText text = text(before).then(times(repetition.times, piece)).then(repetition.after);
        text.write(folder.resolve("%03d.%s".formatted(written++, repetition.ending)));
      }
    }
    // Of flowcharts, each of a hundred thousand edges in each of fifty files is a statement.
    assertThat(check(4 * MEMORY)).contains(written + " documents, ");
    if (repetition.ending.equals("mmd")) {
      LimitedRun strict = LimitedRun.of(MEMORY, TIME, "read", "--strict", folder.toString());
      assertThat(strict.code())
          .as(strict.err())
          .isIn(ExitCode.ANSWERED.code(), ExitCode.NONE.code());
    }
  }

  @Test
  void aLongLabelWithManyChildrenIsNotRepeatedForEachOfThem() throws Exception {
    text("mindmap\n ")
        .then(times(MILLION, "R"))
        .then("\n")
        .then(times(MANY, "  A\n"))
        .write(folder.resolve("n.mmd"));
    assertThat(check(MEMORY)).contains("1 document, " + MANY + " statements");
  }

  @Test
  void linksThatLoopAreFollowedOnce() throws Exception {
    text("# Note\n").write(folder.resolve("note.md"));
    for (int i = 0; i < 12; i++) {
      Path below = Files.createDirectory(folder.resolve("f" + i));
      text("# Note\n").write(below.resolve("note.md"));
      Files.createSymbolicLink(below.resolve("up"), folder);
      Files.createSymbolicLink(below.resolve("self.md"), below.resolve("self.md"));
      for (int j = 0; j < 12; j++) {
        Files.createSymbolicLink(below.resolve("to" + j), folder.resolve("f" + j));
      }
    }
    assertThat(check(MEMORY)).contains("13 documents, ", "12 errors", "[file-unreadable]");
  }

  @Test
  void aFolderWithoutPermissionIsReportedAndTheOthersAreRead() throws Exception {
    text("# Note\n").write(folder.resolve("note.md"));
    Path secret = Files.createDirectory(folder.resolve("secret"));
    text("# Note\n").write(secret.resolve("note.md"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    try {
      // To a superuser no folder is without permission.
      assertThat(check(MEMORY))
          .contains(
              Files.isReadable(secret)
                  ? "2 documents, 0 statements, 0 errors"
                  : "[file-unreadable]");
    } finally {
      Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void whatGrowsWhileItIsReadIsCutOff() throws Exception {
    Path file = text("# Log\n").write(folder.resolve("n.md"));
    Thread writer = Thread.ofPlatform().start(() -> grow(file));
    try {
      assertThat(check(1024)).containsPattern("1 document, |\\[file-too-large]");
    } finally {
      writer.interrupt();
      writer.join();
    }
  }

  private static void grow(Path file) {
    byte[] lines = "one more line\n".repeat(10_000).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      for (int written = 0;
          !Thread.interrupted() && written < 10 * HUNDRED_MB;
          written += lines.length) {
        out.write(lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever opens the first waits for ever, and whoever reads the second. */
  @ParameterizedTest
  @ValueSource(strings = {"n.md", "n.mmd", "n.yaml", "vocabulary.yaml", "n.json"})
  void whatIsNoFileIsNotOpened(String name) throws Exception {
    text("# Note\n").write(folder.resolve("note.md"));
    Path pipe = Files.createDirectory(folder.resolve("a")).resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor())
        .isZero();
    Path endless =
        Files.createSymbolicLink(
            Files.createDirectory(folder.resolve("b")).resolve(name), Path.of("/dev/zero"));
    text("# Note\n").write(pipe.resolveSibling("note.md"));
    text("# Note\n").write(endless.resolveSibling("note.md"));
    assertThat(check(MEMORY)).contains("3 documents, ");
    assertThat(check(MEMORY, pipe, endless))
        .contains("0 documents, 0 statements, 2 errors", "[file-unreadable]");
  }

  /**
   * @return all that is said about the files
   */
  private String check(int megabytes, Path... files) throws IOException, InterruptedException {
    Stream<Path> paths = files.length == 0 ? Stream.of(folder) : Arrays.stream(files);
    String[] arguments =
        Stream.concat(Stream.of("check"), paths.map(Path::toString)).toArray(String[]::new);
    LimitedRun run = LimitedRun.of(megabytes, TIME, arguments);
    assertThat(run.code()).as(run.err()).isIn(ExitCode.ANSWERED.code(), ExitCode.NONE.code());
    return run.out() + run.err();
  }
}

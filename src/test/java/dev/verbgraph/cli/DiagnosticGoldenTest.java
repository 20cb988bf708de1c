package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.verbgraph.diagnostic.Code;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is said for each code. Its folder below {@code src/test/resources/diagnostics} holds notes
 * for everything that the code can mean, and {@code expected.txt}. After a change of messages
 *
 * <pre>mvn test -Dtest=DiagnosticGoldenTest -Dgolden.update=true</pre>
 *
 * <p>writes what is said now, and fails nevertheless: look at the difference, then run the test
 * without the property.
 */
class DiagnosticGoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/diagnostics");
  private static final String EXPECTED = "expected.txt";
  private static final String DEVICE = "device.md";
  private static final String LINK = "elsewhere";
  private static final int WIDEST = 160;

  private static final Pattern HEAD =
      Pattern.compile(
          "[^:]+(?::\\d+:\\d+)?: (?:error|warning|note): (?<message>.*) \\[(?<code>[a-z0-9-]+)]");
  private static final Pattern HINT = Pattern.compile("    = (?<hint>.*)");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void isSaidAsItsGoldenFileHasIt(Code code) throws IOException {
    Path golden = GOLDENS.resolve(code.id());
    assertThat(golden).as("a folder with notes that show what the code means").isDirectory();
    String said = said(code, golden);

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden.resolve(EXPECTED), said);
      fail("written anew: " + golden.resolve(EXPECTED));
    }
    assertThat(said).isEqualTo(Files.readString(golden.resolve(EXPECTED)));
    assertThat(said).contains("[" + code.id() + "]");
    assertTone(said);
  }

  /** A message is a sentence without a full stop; a hint says in the imperative what to do. */
  private static void assertTone(String said) {
    List<String> messages = groups(HEAD, "message", said);
    List<String> hints = groups(HINT, "hint", said);
    assertThat(messages)
        .isNotEmpty()
        .allMatch(it -> !it.endsWith(".") && it.length() <= WIDEST)
        .allMatch(it -> it.startsWith("Mermaid ") || !Character.isUpperCase(it.charAt(0)));
    assertThat(hints)
        .hasSameSizeAs(messages)
        .allMatch(it -> !it.endsWith(".") && it.length() <= WIDEST)
        .allMatch(it -> Character.isUpperCase(it.charAt(0)));
  }

  private static List<String> groups(Pattern pattern, String group, String said) {
    return said.lines()
        .map(pattern::matcher)
        .filter(it -> it.matches())
        .map(it -> it.group(group))
        .toList();
  }

  private String said(Code code, Path golden) throws IOException {
    try (Stream<Path> inputs = Files.walk(golden)) {
      for (Path input :
          inputs.filter(it -> !it.equals(golden) && !it.endsWith(EXPECTED)).toList()) {
        Files.copy(input, folder.resolve(golden.relativize(input).toString()));
      }
    }
    Stream<String> check =
        code.id().endsWith("-unread") ? Stream.of("check", "--coverage") : Stream.of("check");
    String[] arguments = Stream.concat(check, paths(code)).toArray(String[]::new);
    String said = Outcome.of(OptionalInt.empty(), Map.of(), arguments).out();
    Files.deleteIfExists(folder.resolve(DEVICE));
    Files.deleteIfExists(folder.resolve(LINK));
    // The table of --coverage is as wide as the name of the folder.
    return said.replaceFirst("(?ms)^FILE .*", "")
        .replace(folder + "/", "")
        .replace(folder.toString(), ".");
  }

  /** What to check: the folder, unless only an argument of its own shows what the code means. */
  private Stream<String> paths(Code code) throws IOException {
    return (switch (code) {
          case FILE_MISSING -> Stream.of(folder.resolve("missing.md"));
          case FILE_NOT_A_NOTE ->
              Stream.of(folder.resolve("words.txt"), folder.resolve("settings.yaml"));
          case FILE_UNREADABLE ->
              Stream.of(Files.createSymbolicLink(folder.resolve(DEVICE), Path.of("/dev/null")));
          case LINK_NOT_FOLLOWED -> {
            Files.createSymbolicLink(
                folder.resolve(LINK), Path.of("src/test/resources/stored").toAbsolutePath());
            yield Stream.of(folder);
          }
          case EXPORT_INVALID -> Stream.of(folder.resolve("graph.json"));
          case FILE_TOO_LARGE -> Stream.of(large(folder.resolve("large.md")));
          case FILE_NOT_UTF8,
              FILE_NOT_TEXT,
              FILES_PASSED_OVER,
              FOLDER_WITHOUT_NOTES,
              FRONT_MATTER_BROKEN,
              RULES_INVALID,
              FRONT_MATTER_ALIAS,
              FRONT_MATTER_NAME,
              FRONT_MATTER_LINE,
              ALIAS_UNCLEAR,
              CATEGORY_UNCLEAR,
              CATEGORY_WITHOUT_SERVICES,
              SERVICE_UNCLEAR,
              ITEM_WITHOUT_NAME,
              INDENTED_AS_CODE,
              DIAGRAM_WITHOUT_FENCE,
              TREE_DRAWN,
              TABLE_BROKEN,
              LIST_UNREAD,
              TABLE_UNREAD,
              HEADING_UNREAD,
              DIAGRAM_UNREAD,
              EDGE_WITHOUT_VERB,
              CATALOG_BROKEN,
              CATALOG_KIND_MISSING,
              CATALOG_PLACEHOLDER,
              CATALOG_UNREADABLE,
              FLOWCHART_UNREADABLE,
              EDGE_WITHOUT_WORDS,
              DIAGRAM_UNREADABLE,
              DIAGRAM_SKIPPED,
              DIAGRAM_NOT_DRAWN,
              MINDMAP_EMPTY,
              MINDMAP_HEADER,
              MERMAID_REJECTS,
              MERMAID_DROPS_WORDS,
              LABEL_IS_LIST_ITEM,
              DECORATION_ON_NODE_LINE,
              VERB_WITHOUT_OBJECT,
              VERB_WITHOUT_SUBJECT,
              VERB_UNCLEAR,
              PHRASE_UNKNOWN,
              PHRASE_DENIED,
              PHRASE_UNUSABLE,
              NAMES_JOINED,
              NAME_SHARED,
              SIGNS_UNSEEN,
              CHAPTER_OR_THING,
              LINK_TO_ITSELF,
              LINK_BROKEN,
              LINK_IN_PROSE,
              LINK_UNCLEAR,
              CATEGORY_DISAGREES ->
              Stream.of(folder);
        })
        .map(Path::toString);
  }

  /** One byte more than is read, all of it a hole in the file. */
  private static Path large(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(256L * 1024 * 1024 + 1);
    }
    return file;
  }
}

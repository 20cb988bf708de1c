package dev.verbgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about the code names what is there. */
class PapersTest {

  private static final Pattern FILE =
      Pattern.compile("`([\\w./-]+\\.(?:java|md|cypher|yaml))`|\\]\\(([\\w./-]+)(?:#[\\w-]+)?\\)");
  private static final Pattern TYPE = Pattern.compile("`([a-z]+)\\.([A-Z]\\w+)`");

  /** Stands for a name that somebody chooses. */
  private static final Pattern PLACEHOLDER = Pattern.compile("NAME|NNN");

  private static final Pattern DECISION = Pattern.compile("\\d{4}-.*\\.md");

  private static final Pattern REASON = Pattern.compile("Why: docs/decisions/([\\w-]+\\.md)\\.");

  private static List<String> files() throws IOException {
    try (Stream<Path> files =
        Stream.of("src", "cypher", "seeds", "docs").map(Path::of).flatMap(PapersTest::below)) {
      return Stream.concat(files, Stream.of("README.md", "CHANGELOG.md", "NOTICE").map(Path::of))
          .map(file -> "/" + file)
          .toList();
    }
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void aPaperNamesFilesThatExist(String paper) throws IOException {
    List<String> files = files();
    List<String> named =
        FILE.matcher(Files.readString(Path.of(paper)))
            .results()
            .map(file -> file.group(1) != null ? file.group(1) : file.group(2))
            .filter(file -> !PLACEHOLDER.matcher(file).find())
            .toList();

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(Files.exists(Path.of(name)) || hasEnding(files, "/" + name))
                .as(name)
                .isTrue());
  }

  private static boolean hasEnding(List<String> files, String ending) {
    return files.stream().anyMatch(file -> file.endsWith(ending));
  }

  @Test
  void theGlossaryNamesTypesThatExist() throws IOException {
    List<String> files = files();

    assertThat(TYPE.matcher(Files.readString(Path.of("docs/glossary.md"))).results().toList())
        .isNotEmpty()
        .allSatisfy(type ->
            assertThat(hasEnding(files, "/" + type.group(1) + "/" + type.group(2) + ".java"))
                .as(type.group())
                .isTrue());
  }

  @Test
  void everyNumberOfADecisionIsTakenOnceOrSaidToBeFree() throws IOException {
    List<String> numbers =
        decisions().stream().map(decision -> decision.substring(0, 4)).sorted().toList();
    assertThat(numbers).doesNotHaveDuplicates();

    TreeSet<Integer> missing =
        Stream.iterate(1, number -> number + 1)
            .limit(Integer.parseInt(numbers.getLast()))
            .filter(number -> !numbers.contains("%04d".formatted(number)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).containsExactly(8, 9, 15, 16, 17, 18, 19);
  }

  @Test
  void everyDecisionIsLinkedFromTheCodeThatItExplains() throws IOException {
    TreeSet<String> linked = new TreeSet<>();
    for (Path source : below(Path.of("src")).filter(PapersTest::isJava).toList()) {
      REASON
          .matcher(Files.readString(source))
          .results()
          .map(it -> it.group(1))
          .forEach(linked::add);
    }

    assertThat(linked).containsExactlyInAnyOrderElementsOf(decisions());
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  /** The names of their files. */
  private static List<String> decisions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(DECISION.asMatchPredicate())
          .toList();
    }
  }
}

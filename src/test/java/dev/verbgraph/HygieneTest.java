package dev.verbgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler cannot see to. */
class HygieneTest {

  private static final Pattern CYPHER =
      Pattern.compile(
          "\"[^\"]*\\b(?:MATCH|MERGE|UNWIND|DETACH DELETE|CREATE \\()[ (]|\\bRETURN [a-z]");
  private static final Pattern NEO4J_VERSION =
      Pattern.compile(
          "<neo4j.version>([^<]+)<|<artifactId>neo4j</artifactId>\\s*<version>([^<]+)<");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b");

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void findNowhere(Pattern pattern, List<Path> files) throws IOException {
    for (Path file : files) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(pattern);
    }
  }

  @Test
  void cypherLivesInCypherFilesOnly() throws IOException {
    List<Path> sources =
        files("src/main/java", ".java").stream()
            // What a throwaway server runs to have its classes loaded. No graph ever sees it.
            .filter(file -> !file.endsWith("server/Training.java"))
            // What runs inside Neo4j has nothing of Verbgraph but its own class.
            .filter(file -> !file.endsWith("server/idle/IdleStop.java"))
            .toList();
    findNowhere(CYPHER, sources);
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    findNowhere(UNFINISHED, files("src", ".java"));
    findNowhere(UNFINISHED, files("cypher", ".cypher"));
  }

  @Test
  void theTestsRunTheNeo4jThatTheLocalServerIs() throws IOException {
    assertThat(neo4jVersion("pom.xml")).isEqualTo(neo4jVersion("src/server/pom.xml"));
  }

  private static String neo4jVersion(String pom) throws IOException {
    Matcher version = NEO4J_VERSION.matcher(Files.readString(Path.of(pom)));
    assertThat(version.find()).as(pom).isTrue();
    return version.group(1) != null ? version.group(1) : version.group(2);
  }

  /** Their line numbers and odd characters are what much else is tested with. */
  @ParameterizedTest
  @CsvSource({
    "azure-python-notes.md, 3df6bb06a6fca65ec51ffa52ad3a751e38da952030513e736836705f2365499f",
    "azure-service-descriptions.md,"
        + " 531015dd869172bd2be8d054b0110b203783212157f7052cb96cae57e58af73b",
    "azure-services-map.md, 90920e508dc551b4d99a6d7ceb9440cbd29527f4eac7b5d2d16a22d377943692",
  })
  void theSeedDocumentsAreByteForByteWhatTheirAuthorsWrote(String document, String sha256)
      throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("seeds", document));

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(sha256);
  }
}

package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that need no database. */
class ReadAndCheckTest {

  private static final String MAP =
      """
      # Map

      ```mermaid
      mindmap
        root((Compute))
          App Service
            :: hosts
            Web Apps
          HPC (x) clusters
      ```

      ```mermaid
      mindmap
        Alone
      ```
      """;

  @TempDir private Path folder;

  private static Outcome run(Object... arguments) {
    return Outcome.of(
        OptionalInt.empty(),
        Map.of(),
        Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private Path note(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode json(Outcome outcome) {
    return JsonMapper.shared().readTree(outcome.out());
  }

  @Test
  void readPrintsWhatIsRead() throws IOException {
    Path file =
        note("a.md", "---\ntags: [x]\n---\n" + MAP + "\n## Azure Tape\n\n### Pricing\n\nCheap.\n");
    Outcome outcome = run("read", file);

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.err()).contains("[mermaid-rejects]");
    JsonNode note = json(outcome).get(0);
    assertThat(note.propertyNames())
        .containsExactly("file", "title", "properties", "listings", "statements", "passages");
    assertThat(note.get("file").asString()).isEqualTo(file.toString());
    assertThat(note.get("title").asString()).isEqualTo("Map");
    assertThat(note.get("properties").toString()).isEqualTo("{\"tags\":[\"x\"]}");
    assertThat(note.get("listings").get(0).toString())
        .isEqualTo(
            "{\"name\":\"Compute\",\"kind\":\"Category\",\"file\":\"%s\",\"line\":8,\"column\":9,\"quote\":\"root((Compute))\",\"entity\":\"Compute\"}"
                .formatted(file));
    assertThat(note.get("statements").get(1).toString())
        .isEqualTo(
            ("{\"subject\":{\"name\":\"App"
                 + " Service\",\"kind\":\"Service\"},\"phrase\":\"hosts\",\"object\":{\"name\":\"Web"
                 + " Apps\",\"kind\":null},\"file\":\"%s\",\"line\":11,\"column\":7,\"quote\":\"App"
                 + " Service :: hosts Web Apps\",\"relation\":{\"subject\":\"App"
                 + " Service\",\"type\":\"HOSTS\",\"object\":\"Web"
                 + " Apps\",\"status\":null,\"dependency\":{\"from\":\"Web Apps\",\"to\":\"App"
                 + " Service\",\"strength\":\"hard\"}}}")
                .formatted(file));
    assertThat(note.get("passages").get(0).toString())
        .isEqualTo(
            "{\"about\":\"Azure Tape\",\"part\":\"Pricing\",\"file\":\"%s\",\"line\":24,\"column\":1,\"text\":\"Cheap.\",\"entity\":\"Azure Tape\"}"
                .formatted(file));
  }

  @Test
  void readJudgesByTheRulesOfTheFolder() throws IOException {
    note("aliases.yaml", "aliases:\n  Message Queue: [MQ]\n");
    note(
        "vocabulary.yaml",
        "relations: [{type: POSTS_TO, phrases: [posts to], inverse: [is fed by],"
            + " dependency: subject-on-object, strength: soft}]\n");
    Path file =
        note(
            "a.mmd",
            """
            mindmap
              Web
                Shop
                  :: posts to
                    MQ
                MQ
                  :: is fed by
                    Mail
                  :: wavs at
                    Cart
                  :: !?
                    Till
            """);
    JsonNode note = json(run("read", file)).get(0);

    assertThat(note.get("listings").findValuesAsString("name")).contains("MQ");
    assertThat(note.get("listings").findValuesAsString("entity"))
        .contains("Message Queue")
        .doesNotContain("MQ");
    assertThat(note.get("statements").findValues("relation").stream().map(JsonNode::toString))
        .contains(
            "{\"subject\":\"Shop\",\"type\":\"POSTS_TO\",\"object\":\"Message"
                + " Queue\",\"status\":null,\"dependency\":{\"from\":\"Shop\",\"to\":\"Message"
                + " Queue\",\"strength\":\"soft\"}}",
            "{\"subject\":\"Mail\",\"type\":\"POSTS_TO\",\"object\":\"Message"
                + " Queue\",\"status\":null,\"dependency\":{\"from\":\"Mail\",\"to\":\"Message"
                + " Queue\",\"strength\":\"soft\"}}",
            "{\"subject\":\"Message"
                + " Queue\",\"type\":\"WAVS_AT\",\"object\":\"Cart\",\"status\":null,\"dependency\":null}",
            "null");
  }

  @Test
  void readSaysWhatCheckSays() throws IOException {
    note(
        "a.mmd",
        "mindmap\n  Web\n    Shop\n      :: wavs at\n        MQ\n      :: !?\n        Cart\n");
    note("b.md", MAP);
    Outcome checked = run("check", folder);

    assertThat(checked.out())
        .contains("[phrase-unknown]", "[phrase-unusable]", "[mermaid-rejects]");
    assertThat(run("read", folder).err()).isEqualTo(checked.out());
  }

  @Test
  void aFileOfRulesThatCannotBeReadIsOneFileWhateverItsFaults() throws IOException {
    Path file = note("a.md", MAP);
    note("vocabulary.yaml", "relations: [{type: a, phrases: [a]}, {type: b, phrases: [b]}]\n");
    Outcome outcome = run("read", file);

    assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err()).containsOnlyOnce("1 file or folder is not read");
    assertThat(outcome.err().split("\\[rules-invalid]", -1)).hasSize(3);
    assertThat(json(outcome)).hasSize(1);
  }

  @Test
  void anExportIsCheckedButIsNoNote() throws IOException {
    Path export = note("graph.json", "{}");

    assertThat(run("check", export).out()).contains("[export-invalid]");
    assertThat(run("read", export).err()).contains("[file-not-a-note]");
  }

  @Test
  void readHasOneObjectForEachNote() throws IOException {
    note("a.md", MAP);
    note("b.mmd", "mindmap\n  A\n");

    assertThat(json(run("read", folder)).findValuesAsString("title")).containsExactly("Map", "");
    assertThat(json(run("read", folder))).hasSize(2);
  }

  @Test
  void readStrictlyPrintsWhatMermaidMakesOfEachMindmap() throws IOException {
    Path file = note("a.md", MAP);
    note("b.mmd", "mindmap\n  A");
    Outcome outcome = run("read", "--strict", folder);

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    JsonNode maps = json(outcome);
    assertThat(maps).hasSize(3);
    assertThat(maps.get(0).get("file").asString()).isEqualTo(file.toString());
    assertThat(maps.get(0).get("line").asInt()).isEqualTo(3);
    assertThat(maps.get(0).get("endLine").asInt()).isEqualTo(10);
    assertThat(maps.get(0).get("expect").get("stage").asString()).isEqualTo("parse");
    assertThat(maps.get(0).get("expect").get("line").asInt()).isEqualTo(6);
    assertThat(maps.get(1).get("line").asInt()).isEqualTo(12);
    assertThat(maps.get(1).get("input").asString()).isEqualTo("mindmap\n  Alone");
    assertThat(maps.get(1).get("expect").toString())
        .isEqualTo(
            "{\"tree\":{\"id\":0,\"nodeId\":\"Alone\",\"descr\":\"Alone\",\"level\":0,\"column\":2,\"shape\":\"default\","
                + "\"children\":[]}}");
    assertThat(maps.get(2).get("line").asInt()).isEqualTo(1);
    assertThat(maps.get(2).get("endLine").asInt()).isEqualTo(2);
  }

  @Test
  void readingNothingIsTheAnswerNone() throws IOException {
    Path file = note("a.md", "Hello.\n");

    assertThat(run("read", file).code()).isEqualTo(ExitCode.NONE);
    assertThat(json(run("read", file)).get(0).get("statements")).isEmpty();
    assertThat(run("read", "--strict", file))
        .isEqualTo(
            new Outcome(
                ExitCode.NONE, "[]\n", "verbgraph: it contains no mindmap and no flowchart\n"));
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsRead() throws IOException {
    Path good = note("good.md", MAP);
    Path bad = Files.write(folder.resolve("bad.md"), new byte[] {(byte) 0xFF});
    for (List<String> options : List.of(List.<String>of(), List.of("--strict"))) {
      List<Object> arguments =
          new ArrayList<>(List.of("read", good, bad, folder.resolve("none.md")));
      arguments.addAll(options);
      Outcome outcome = run(arguments.toArray());

      assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
      assertThat(json(outcome)).isNotEmpty();
      assertThat(outcome.err())
          .contains("[file-not-utf8]", "[file-missing]", "2 files and folders are not read");
    }
  }

  @Test
  void checkPrintsJson() throws IOException {
    Path file = note("a.md", MAP);
    Outcome outcome = run("check", "--format", "json", file);

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.err())
        .isEqualTo("verbgraph: 1 document, 3 statements, 0 errors, 1 warning\n");
    JsonNode rejected = json(outcome).get(1);
    assertThat(rejected.propertyNames())
        .containsExactly("file", "line", "column", "length", "severity", "code", "message", "hint");
    assertThat(rejected.get("code").asString()).isEqualTo("mermaid-rejects");
    assertThat(rejected.get("line").asInt()).isEqualTo(9);
    assertThat(json(run("check", "--format", "json", note("b.md", "Hello.\n")))).isEmpty();
  }

  @Test
  void strictlyCheckedWarningsCount() throws IOException {
    Path warned = note("a.md", MAP);
    Path fine = note("b.mmd", "mindmap\n  A\n");

    assertThat(run("check", warned).code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run("check", "--strict", warned).code()).isEqualTo(ExitCode.NONE);
    assertThat(run("check", "--strict", fine).code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run("check", folder.resolve("none.md")).code()).isEqualTo(ExitCode.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeIsExplained(Code code) {
    Outcome outcome = run("check", "--explain", code.id());

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out()).startsWith(code.id() + " (").contains(code.explanation());
    assertThat(run("check", "--explain").out()).contains(outcome.out());
  }

  @Test
  void anUnknownCodeIsNotGuessed() {
    assertThat(run("check", "--explain", "verb-unclaer"))
        .isEqualTo(
            new Outcome(
                ExitCode.INPUT,
                "",
                "verbgraph: unknown code \"verb-unclaer\"\n  did you mean verb-unclear?\n"));
    assertThat(run("check", "--explain", "xyz").err())
        .contains("verbgraph check --explain lists them all");
  }

  @Test
  void checkNeedsNotesOrAQuestion() {
    assertThat(run("check").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("check", "--explain", "verb-unclear", "a.md").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("check", "--format", "xml", "a.md").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatIsAboutAWholeFileHasNoLine() {
    Path none = folder.resolve("none.md");

    assertThat(run("check", none).out())
        .startsWith(none + ": error: no such file or folder [file-missing]\n");
    JsonNode row = json(run("check", "--format", "json", none)).get(0);
    assertThat(row.get("file").asString()).isEqualTo(none.toString());
    assertThat(List.of(row.get("line"), row.get("column"), row.get("length")))
        .allMatch(JsonNode::isNull);
  }

  /** The environment of these tests has no Neo4j at all. */
  @Test
  void aMistypedPathStartsNoServer() {
    for (String command : List.of("import", "plan")) {
      Outcome outcome = run(command, folder.resolve("none.md"));

      assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
      assertThat(outcome.err()).contains("[file-missing]", "nothing was imported");
    }
  }

  @Test
  void coverageAccountsForEveryLine() {
    JsonNode seeds = json(run("check", "--coverage", "--format", "json", "seeds"));

    assertThat(seeds.at("/all/unread").asInt()).isZero();
    assertThat(seeds.at("/all/lines").asInt()).isEqualTo(274);
    assertThat(seeds.at("/all/percentRead").asInt()).isEqualTo(100);
  }

  @Test
  void coverageTellsWhatWasNotReadAndWhy() throws IOException {
    Path note =
        note(
            "walk.md",
            """
            # A walk

            We saw things.

            ```sh
            walk
            ```
            <!-- Nice. -->
            """);
    Outcome told = run("check", "--coverage", note);

    assertThat(told.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(told.out())
        .contains("1 line not read: prose about nothing that the notes list (search finds it)")
        .contains("1 line not read: code")
        .contains("1 line not read: comments");
    assertThat(run("check", note).out()).isEmpty();
  }

  @Test
  void aFolderSwitchesCodesOff() throws IOException {
    Path note = note("map.md", MAP + "\n| Month | Tapes |\n|---|---|\n| May | 7 |\n");
    assertThat(run("check", "--coverage", note).out()).contains("mermaid-rejects", "table-unread");

    Files.writeString(folder.resolve("checks.yaml"), "off: [mermaid-rejects, table-unread]");

    assertThat(run("check", "--coverage", note).out())
        .doesNotContain("mermaid-rejects", "table-unread");
  }

  @Test
  void aFolderAddsWordsOfTitles() throws IOException {
    Path note =
        note(
            "a.md",
            """
            ## Robotics

            ### Tape Robot

            Moves tapes.

            #### Runbook

            Pull the plug.
            """);
    assertThat(json(run("read", note)).at("/0/listings")).isEmpty();

    Files.writeString(
        folder.resolve("headings.yaml"), "categories: [Robotics]\nparts: [runbook]\n");

    JsonNode read = json(run("read", note));
    assertThat(read.at("/0/listings/0/kind").asString()).isEqualTo("Category");
    assertThat(read.at("/0/listings/1/name").asString()).isEqualTo("Tape Robot");
    assertThat(read.at("/0/passages/1/part").asString()).isEqualTo("Runbook");
  }
}

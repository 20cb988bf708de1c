package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.verbgraph.coverage.Coverage;
import dev.verbgraph.coverage.Gap;
import dev.verbgraph.coverage.LineUse;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.reader.StrictReading;
import dev.verbgraph.reader.architecture.grammar.ArchitectureId;
import dev.verbgraph.reader.architecture.strict.StrictArchitecture;
import dev.verbgraph.reader.c4.strict.StrictC4;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart;
import dev.verbgraph.reader.grammar.Rejection;
import dev.verbgraph.reader.mindmap.grammar.NodeShape;
import dev.verbgraph.reader.mindmap.strict.StrictMindmap;
import dev.verbgraph.reader.mindmap.strict.StrictNode;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolution;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.support.TestRules;
import dev.verbgraph.vocabulary.NoteRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example of the rulebook is a test case: a fence with a note, and below it one or more with
 * what is read, what the graph holds, or what Mermaid makes of it. After a change of rules
 *
 * <pre>mvn test -Dtest=NotationTest -Dgolden.update=true</pre>
 *
 * <p>writes what is read now, and fails nevertheless: look at the difference, then run the test
 * without the property.
 */
class NotationTest {

  private static final DocumentPath PATH = new DocumentPath("note");

  private static final Path RULEBOOK = Path.of("docs/notation.md");

  /** What no content of a note causes. */
  private static final Set<Code> NOT_OF_NOTES =
      EnumSet.of(
          Code.FILE_MISSING,
          Code.FILE_UNREADABLE,
          Code.FILE_NOT_UTF8,
          // It takes several notes, or a catalog and a note.
          Code.NAME_SHARED,
          Code.LINK_UNCLEAR,
          // Nobody would see its example.
          Code.SIGNS_UNSEEN,
          Code.FILES_PASSED_OVER,
          Code.LINK_NOT_FOLLOWED,
          Code.FILE_NOT_TEXT,
          Code.FILE_TOO_LARGE,
          Code.FILE_NOT_A_NOTE,
          Code.FOLDER_WITHOUT_NOTES,
          Code.EXPORT_INVALID,
          Code.RULES_INVALID,
          // It takes two notes.
          Code.ALIAS_UNCLEAR);

  @TempDir private static Path folder;

  /**
   * @param from the line of the rulebook at which the fence of the answer opens, from 0
   * @param to the line at which it closes
   * @param question the word behind the fence
   */
  record Example(
      String chapter,
      String language,
      String input,
      String question,
      int from,
      int to,
      String answer) {

    @Override
    public String toString() {
      return chapter + ", line " + (from + 1);
    }
  }

  static List<Example> examples() throws IOException {
    List<String> lines = Files.readAllLines(RULEBOOK);
    List<Example> examples = new ArrayList<>();
    String chapter = "";
    String language = "";
    String input = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")) {
        chapter = lines.get(i).replaceFirst("#+ ", "");
      }
      int ticks = ticks(lines.get(i));
      if (ticks == 0) {
        continue;
      }
      String fence = "`".repeat(ticks);
      int end = i + 1;
      while (!lines.get(end).equals(fence)) {
        end++;
      }
      String info = lines.get(i).substring(ticks);
      String content = String.join("\n", lines.subList(i + 1, end));
      switch (info) {
        case "markdown", "mermaid", "yaml" -> {
          language = info;
          input = content + "\n";
        }
        case "read", "graph", "strict", "coverage" ->
            examples.add(new Example(chapter, language, input, info, i, end, content));
        default -> throw new IllegalStateException("line " + (i + 1) + ": what is " + info + "?");
      }
      i = end;
    }
    return examples;
  }

  private static int ticks(String line) {
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    return ticks < 3 ? 0 : ticks;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadAsTheRulebookSays(Example example) throws IOException {
    assertThat(answer(example)).isEqualTo(example.answer());
  }

  @BeforeAll
  static void isWrittenAnewOnDemand() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      update();
      fail("written anew: " + RULEBOOK);
    }
  }

  private static void update() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(RULEBOOK));
    for (Example example : examples().reversed()) {
      List<String> fence = lines.subList(example.from() + 1, example.to());
      fence.clear();
      fence.addAll(answer(example).lines().toList());
    }
    Files.write(RULEBOOK, lines);
  }

  @Test
  void everythingThatIsSaidAboutNotesIsExplained() throws IOException {
    String answers = String.join("\n", examples().stream().map(Example::answer).toList()) + "\n";

    assertThat(Arrays.stream(Code.values()).filter(code -> !NOT_OF_NOTES.contains(code)))
        .allMatch(code -> answers.contains("! " + code.id() + "\n"), "stands in an example");
  }

  private static String answer(Example example) throws IOException {
    String name =
        switch (example.language()) {
          case "markdown" -> "note.md";
          case "mermaid" -> "map.mmd";
          default -> "catalog-info.yaml";
        };
    Path shop = Files.createDirectories(folder.resolve("shop"));
    Path file = Files.writeString(shop.resolve(name), example.input());
    return String.join(
        "\n",
        switch (example.question()) {
          case "read" -> read(NoteReader.read(file, name, HeadingWords.NONE));
          case "graph" -> graph(NoteReader.read(file, name, HeadingWords.NONE));
          case "coverage" -> coverage(file, name);
          default -> strict(NoteReader.readStrictly(file, name));
        });
  }

  /** A line of an answer and its place, which decides the order. */
  private record Line(int line, int column, String text) {

    static Line of(Span span, String text) {
      return new Line(span.line(), span.column(), text);
    }

    static Line of(Diagnostic diagnostic) {
      return of(diagnostic.span(), "! " + diagnostic.code().id());
    }

    String show() {
      return "%-6s".formatted(line + ":" + column) + text;
    }
  }

  private static List<String> sorted(Stream<Line> lines) {
    return lines
        .sorted(Comparator.comparingInt(Line::line).thenComparingInt(Line::column))
        .map(Line::show)
        .toList();
  }

  private static List<String> read(NoteReading reading) {
    return switch (reading) {
      case NoteReading.Read(Note note, List<Diagnostic> said) -> {
        List<String> all = new ArrayList<>();
        note.title()
            .filter(title -> note.properties().isEmpty())
            .ifPresent(title -> all.add("title = " + title));
        note.properties().forEach((key, value) -> all.add(key + " = " + value));
        all.addAll(
            sorted(
                Stream.of(
                        note.listings().stream()
                            .map(it -> Line.of(it.span(), it.term().name() + kind(it.term()))),
                        note.statements().stream()
                            .map(it ->
                                Line.of(
                                    it.span(),
                                    it.subject().name()
                                        + " :: "
                                        + it.phrase()
                                        + " -> "
                                        + it.object().name())),
                        note.passages().stream()
                            .filter(it -> !it.atLarge())
                            .map(it ->
                                Line.of(
                                    it.span(),
                                    it.about().name()
                                        + ", "
                                        + it.part()
                                        + ": "
                                        + it.text().replace("\n", " / "))),
                        said.stream().map(Line::of))
                    .flatMap(lines -> lines)));
        yield all.isEmpty() ? List.of("nothing") : all;
      }
      case NoteReading.Unreadable(List<Diagnostic> why) -> sorted(why.stream().map(Line::of));
    };
  }

  private static String kind(Term term) {
    return term.kind().map(EntityKind::label).map(kind -> " (" + kind + ")").orElse("");
  }

  private static List<String> graph(NoteReading reading) {
    Note note = ((NoteReading.Read) reading).note();
    Resolution resolution =
        Resolver.resolve(
            List.of(new InputDocument(PATH, ContentHash.of(""), note, TestRules.ofSeeds())));
    Graph graph = resolution.graph();
    return sorted(
        Stream.concat(
            graph.documents().get(PATH).relationships().stream().flatMap(it -> lines(it, graph)),
            resolution.diagnostics().stream().map(Line::of)));
  }

  private static List<String> coverage(Path file, String name) {
    NoteReading.Read read = (NoteReading.Read) NoteReader.read(file, name, HeadingWords.NONE);
    Resolution resolution =
        Resolver.resolve(
            List.of(new InputDocument(PATH, ContentHash.of(""), read.note(), TestRules.ofSeeds())));
    ReadResult.ReadNote note =
        new ReadResult.ReadNote(name, file, NoteRules.NONE, resolution.notes().getFirst());
    Coverage coverage =
        Coverage.of(new ReadResult(List.of(note), new CheckResult(1, 0, 0, 0, read.diagnostics())));
    return Stream.concat(
            Arrays.stream(LineUse.values())
                .filter(use -> coverage.counts().of(use) > 0)
                .map(
                    use -> use.name().toLowerCase(Locale.ROOT) + " = " + coverage.counts().of(use)),
            sorted(
                Stream.concat(
                    coverage.notes().getFirst().gaps().stream().map(NotationTest::line),
                    coverage.checked().diagnostics().stream().map(Line::of)))
                .stream())
        .toList();
  }

  private static Line line(Gap gap) {
    return new Line(
        gap.from(), 1, "to line " + gap.to() + ": " + gap.reason().name().toLowerCase(Locale.ROOT));
  }

  private static Stream<Line> lines(Relationship it, Graph graph) {
    String dependency =
        it.dependency()
            .map(strength ->
                " (" + strength.name().toLowerCase(Locale.ROOT) + ", via " + it.id().via() + ")")
            .orElse("");
    String text =
        graph.entities().get(it.id().subject()).name()
            + " "
            + it.id().type()
            + it.status().map(status -> " (" + status.word() + ")").orElse("")
            + " "
            + graph.entities().get(it.id().object()).name()
            + dependency
            + (it.prose() ? " in prose" : "");
    return it.evidence().stream()
        .map(evidence -> new Line(evidence.line(), evidence.column(), text));
  }

  private static List<String> strict(StrictReading reading) {
    return ((StrictReading.Diagrams) reading)
        .diagrams().stream()
            .flatMap(diagram ->
                switch (diagram.answer()) {
                  case StrictReading.OfMindmap(StrictMindmap.Tree tree) ->
                      tree.root().stream().flatMap(root -> nodes(root, ""));
                  case StrictReading.OfMindmap(StrictMindmap.Rejected rejected) ->
                      Stream.of(error(rejected.line(), rejected.message()));
                  case StrictReading.OfFlowchart(StrictFlowchart.Chart chart) -> chart(chart);
                  case StrictReading.OfFlowchart(StrictFlowchart.Rejected(Rejection why)) ->
                      Stream.of(error(why.line(), why.message()));
                  case StrictReading.OfC4(StrictC4.Diagram drawn) -> c4(drawn);
                  case StrictReading.OfC4(StrictC4.Rejected(Rejection why)) ->
                      Stream.of(error(why.line(), why.message()));
                  case StrictReading.OfArchitecture(StrictArchitecture.Diagram drawn) ->
                      architecture(drawn);
                  case StrictReading.OfArchitecture(StrictArchitecture.Rejected(Rejection why)) ->
                      Stream.of(error(why.line(), why.message()));
                })
            .toList();
  }

  private static String error(OptionalInt line, String message) {
    return "error" + (line.isPresent() ? " in line " + line.getAsInt() : "") + ": " + message;
  }

  private static Stream<String> chart(StrictFlowchart.Chart chart) {
    return Stream.of(
            chart.vertices().stream()
                .map(it ->
                    it.id() + ": " + it.text() + it.shape().map(s -> " (" + s + ")").orElse("")),
            chart.edges().stream()
                .map(it ->
                    it.id()
                        + ": "
                        + it.from()
                        + " -> "
                        + it.to()
                        + (it.text().isEmpty() ? "" : " | " + it.text())
                        + " ("
                        + it.stroke().label()
                        + ", "
                        + it.ends().label()
                        + ")"),
            chart.subgraphs().stream().map(it -> it.id() + ": " + it.title() + " " + it.nodes()))
        .flatMap(lines -> lines);
  }

  private static Stream<String> c4(StrictC4.Diagram diagram) {
    return Stream.of(
            diagram.shapes().stream()
                .map(it ->
                    "%s: %s (%s) in %s | %s | %s"
                        .formatted(
                            it.alias(),
                            it.label(),
                            it.kind(),
                            it.boundary(),
                            it.technology(),
                            it.description())),
            diagram.relations().stream()
                .map(it ->
                    "%s -> %s | %s (%s) | %s"
                        .formatted(it.from(), it.to(), it.label(), it.kind(), it.technology())),
            diagram.boundaries().stream()
                .map(it ->
                    "%s: %s (%s) in %s"
                        .formatted(it.alias(), it.label(), it.type(), it.boundary())))
        .flatMap(lines -> lines);
  }

  private static Stream<String> architecture(StrictArchitecture.Diagram diagram) {
    return Stream.of(
            diagram.groups().stream().map(it -> placed(it.id(), it.title(), it.in())),
            diagram.services().stream().map(it -> placed(it.id(), it.title(), it.in())),
            diagram.junctions().stream()
                .map(it -> placed(it.id(), Optional.of("(junction)"), it.in())),
            diagram.edges().stream()
                .map(it ->
                    it.left().id().text()
                        + (it.left().head() ? " <-" : " -")
                        + it.title().map(title -> "[" + title + "]").orElse("")
                        + (it.right().head() ? "-> " : "- ")
                        + it.right().id().text()))
        .flatMap(lines -> lines);
  }

  private static String placed(
      ArchitectureId id, Optional<String> title, Optional<ArchitectureId> group) {
    return id.text()
        + title.map(text -> ": " + text).orElse("")
        + group.map(in -> " in " + in.text()).orElse("");
  }

  private static Stream<String> nodes(StrictNode node, String indent) {
    String shape = node.shape() == NodeShape.DEFAULT ? "" : " (" + node.shape().label() + ")";
    return Stream.concat(
        Stream.of(indent + node.descr() + shape),
        node.children().stream().flatMap(child -> nodes(child, indent + "  ")));
  }
}

package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.verbgraph.cli.command.Commands;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of every command is what its schema in {@code docs/json} says. */
class JsonContractIT {

  private static final Path SCHEMAS = Path.of("docs/json");
  private static final String ENDING = ".schema.json";

  /** What the other schemas refer to. */
  private static final String SHARED = "shared";

  private static final Pattern HAS_JSON = Pattern.compile("--format=FORMAT[^-]*\\bjson\\b");

  /** Objects whose members are named by people. */
  private static final List<String> FREE = List.of("properties", "aliases");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(JsonContractIT::at));

  private static final List<Printed> OF_AN_EMPTY_GRAPH = new ArrayList<>();

  @TempDir private static Path notes;

  /**
   * @param schema the name of the file that it has to agree with
   * @param found whether the answer is that there is something
   */
  record Command(String schema, boolean found, List<String> arguments) {

    /** The first word of a command is also the name of its schema, for most of them. */
    static Command finds(String... arguments) {
      return new Command(arguments[0], true, List.of(arguments));
    }

    static Command findsNothing(String... arguments) {
      return new Command(arguments[0], false, List.of(arguments));
    }

    Command as(String name) {
      return new Command(name, found, arguments);
    }

    Outcome run(String... more) {
      return Outcome.of(
          Stream.concat(arguments.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    /** {@code read} prints nothing but JSON. */
    boolean hasFormats() {
      return !arguments.getFirst().equals("read");
    }

    Outcome json() {
      return hasFormats() ? run("--format", "json") : run();
    }

    @Override
    public String toString() {
      return String.join(" ", arguments);
    }
  }

  private record Printed(Command command, Outcome outcome) {}

  private static Stream<Command> commandsOfAnEmptyGraph() {
    return Stream.of(
        Command.findsNothing("list"),
        Command.findsNothing("list", "documents").as("list-documents"),
        Command.findsNothing("relations"),
        Command.findsNothing("gaps"),
        Command.findsNothing("contradictions"),
        Command.findsNothing("top"),
        Command.findsNothing("graph"),
        Command.findsNothing("export"),
        Command.finds("plan", "seeds", notes.toString()));
  }

  private static Stream<Command> commands() {
    String nothing = notes.resolve("nothing.md").toString();
    String plain = notes.resolve("plain.md").toString();
    String diagnostics = "src/test/resources/diagnostics";
    return Stream.of(
        Command.finds("depends", "AKS"),
        Command.finds("depends", "AKS", "App Service"),
        Command.findsNothing("depends", "Azure Dedicated Host"),
        Command.finds("dependents", "Azure Dedicated Host"),
        Command.findsNothing("dependents", "AKS"),
        Command.finds("impact", "Azure Dedicated Host"),
        Command.findsNothing("impact", "AKS"),
        Command.finds("common", "Alpha", "Beta"),
        Command.findsNothing("common", "AKS", "Web Apps"),
        Command.finds("path", "AKS", "Azure Dedicated Host", "--all"),
        Command.finds("path", "Azure Dedicated Host", "App Service", "--via", "USES,IN_CATEGORY"),
        Command.findsNothing("path", "Azure Dedicated Host", "AKS", "--directed"),
        Command.finds("why", "AKS", "Azure Dedicated Host"),
        Command.findsNothing("why", "Azure Dedicated Host", "AKS"),
        Command.finds("cycles"),
        Command.findsNothing("cycles", "--follow", "HOSTS"),
        Command.finds("list"),
        Command.finds("list", "documents").as("list-documents"),
        Command.finds("list", "service", "--category", "Compute"),
        Command.findsNothing("list", "--category", "Web Apps"),
        Command.finds("list", "service", "--with", "accessed with", "--object-kind", "package"),
        Command.findsNothing("list", "protocol", "--object-kind", "tool"),
        Command.finds("show", "AKS"),
        Command.finds("show", "Virtual Machines"),
        Command.finds("search", "virtual", "machines"),
        Command.findsNothing("search", "zzzzzz"),
        Command.finds("relations"),
        Command.finds("gaps"),
        Command.finds("contradictions"),
        Command.finds("top"),
        Command.finds("top", "service", "--hard"),
        Command.findsNothing("top", "protocol"),
        Command.finds("graph"),
        Command.finds("graph", "AKS", "--around", "2"),
        Command.findsNothing("graph", "--category", "Web Apps"),
        Command.finds("show", "azure-service-descriptions.md").as("show-note"),
        Command.finds("show", "seeds/azure-services-map.md").as("show-note"),
        Command.finds("version"),
        Command.finds("doctor"),
        Command.finds("query").as("query-list"),
        Command.finds("query", "depends", "-P", "keys=['kubernetes service']"),
        Command.finds(
            "query",
            "-e",
            "MATCH p = (n)-[r:USES]->(m) RETURN n, r, p, null AS z, {a: [1, 2.5, true]} AS map,"
                + " date() AS day"),
        Command.findsNothing("query", "-e", "UNWIND [] AS a RETURN a"),
        Command.finds("export"),
        Command.finds("plan", "seeds"),
        Command.finds("plan", notes.resolve("loop.md").toString(), plain),
        Command.finds("check", "seeds"),
        Command.finds("check", "--coverage", "seeds", plain).as("check-coverage"),
        Command.findsNothing("check", diagnostics, nothing),
        Command.finds("check", plain),
        Command.finds("read", "seeds", notes.toString()),
        Command.findsNothing("read", plain),
        Command.finds("read", "--strict", "seeds", diagnostics + "/mindmap-empty")
            .as("read-strict"),
        Command.finds("read", "--strict", notes.resolve("rejected.mmd").toString())
            .as("read-strict"),
        Command.findsNothing("read", "--strict", plain).as("read-strict"));
  }

  @BeforeAll
  static void seeds() throws IOException {
    Files.writeString(
        notes.resolve("loop.md"),
        """
        ---
        tags: [a, b]
        weight: 1.5
        draft: true
        ---
        # Loop

        ```mermaid
        mindmap
          Loop
            Alpha
              :: uses
                Beta
                Gamma
            Beta
              :: uses
                Alpha
                Gamma
        ```
        """);
    Files.writeString(notes.resolve("plain.md"), "Hello.\n");
    Files.writeString(notes.resolve("rejected.mmd"), "mindmap\n  A\n    HPC (x) clusters\n");
    TestNeo4j.emptied();
    commandsOfAnEmptyGraph()
        .forEach(command -> OF_AN_EMPTY_GRAPH.add(new Printed(command, command.json())));
    assertThat(Outcome.of("import", "seeds", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
    // So that plan has something to change and something to remove.
    Files.writeString(
        notes.resolve("loop.md"),
        "# Loop\n\n```mermaid\nmindmap\n  Loop\n    Beta\n      :: uses\n        Delta\n```\n");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schemas refer to each other by the names of their files. */
  private static String at(String location) {
    return text(SCHEMAS.resolve(location.substring(location.lastIndexOf('/') + 1)));
  }

  private static JsonNode json(Path file) {
    return JsonMapper.shared().readTree(text(file));
  }

  private static Path file(String schema) {
    return SCHEMAS.resolve(schema + ENDING);
  }

  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of("file:/docs/json/" + name + ENDING));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatIsPrintedIsAsTheSchemaSays(Command command) {
    agrees(new Printed(command, command.json()));
  }

  @Test
  void soIsWhatIsPrintedOfAnEmptyGraph() {
    assertThat(OF_AN_EMPTY_GRAPH).isNotEmpty().allSatisfy(JsonContractIT::agrees);
  }

  private static void agrees(Printed printed) {
    Command command = printed.command();
    Outcome outcome = printed.outcome();

    assertThat(outcome.code())
        .as(outcome.err())
        .isEqualTo(command.found() ? ExitCode.ANSWERED : ExitCode.NONE);
    assertThat(schema(command.schema()).validate(outcome.out(), InputFormat.JSON))
        .as(outcome.out())
        .isEmpty();
    if (!command.schema().equals("query")) {
      assertOrder(
          JsonMapper.shared().readTree(outcome.out()),
          Stream.of(command.schema(), SHARED).map(name -> json(file(name))).toList());
    }
  }

  /** Members are in the order in which the schema declares them. */
  private static void assertOrder(JsonNode printed, List<JsonNode> schemas) {
    List<List<String>> orders = new ArrayList<>();
    schemas.forEach(schema -> collectOrders(schema, orders));
    assertOrder("", printed, orders);
  }

  private static void collectOrders(JsonNode schema, List<List<String>> orders) {
    if (schema.path("properties").isObject()) {
      orders.add(List.copyOf(schema.get("properties").propertyNames()));
    }
    schema.values().forEach(part -> collectOrders(part, orders));
  }

  private static void assertOrder(String name, JsonNode node, List<List<String>> orders) {
    if (node.isObject() && !FREE.contains(name)) {
      List<String> members = List.copyOf(node.propertyNames());
      assertThat(orders)
          .as(node.toString())
          .anyMatch(order -> order.stream().filter(members::contains).toList().equals(members));
    }
    node.forEachEntry((member, value) -> assertOrder(member, value, orders));
    if (node.isArray()) {
      node.forEach(element -> assertOrder("", element, orders));
    }
  }

  @Test
  void linesOfJsonAreTheSame() {
    assertThat(commands())
        .filteredOn(JsonContractIT::hasLines)
        .isNotEmpty()
        .allSatisfy(command -> {
          String json = command.json().out();
          String lines = command.run("--format", "ndjson").out();
          String elements = lines.lines().collect(Collectors.joining(","));
          assertThat(
                  JsonMapper.shared().readTree(json.startsWith("[") ? "[" + elements + "]" : lines))
              .isEqualTo(JsonMapper.shared().readTree(json));
        });
  }

  private static boolean hasLines(Command command) {
    return Outcome.of(command.arguments().getFirst(), "--help").out().contains("ndjson");
  }

  @Test
  void everyCommandThatPrintsJsonHasASchema() throws IOException {
    TreeSet<String> tested =
        Stream.concat(commands(), commandsOfAnEmptyGraph())
            .map(Command::schema)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Commands.all().names())
        .filteredOn(name -> HAS_JSON.matcher(Outcome.of(name, "--help").out()).find())
        .hasSizeGreaterThan(10)
        .isSubsetOf(tested);
    tested.add(SHARED);
    assertThat(files().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(tested.stream().map(name -> name + ENDING).toList());
  }

  @Test
  void everySchemaIsASchemaAndSaysWhatItIs() throws IOException {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(files())
        .allSatisfy(file -> {
          JsonNode schema = json(file);
          assertThat(dialect.validate(schema)).isEmpty();
          assertThat(schema.get("$schema").asString())
              .isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
          assertThat(schema.get("$id").asString()).isEqualTo(file.getFileName().toString());
          assertThat(schema.get("description").asString()).isNotBlank();
        });
  }

  /** A contract that holds for anything would not be one. */
  @ParameterizedTest
  @MethodSource("commands")
  void aSchemaRejectsOtherMembers(Command command) {
    JsonNode printed = JsonMapper.shared().readTree(command.json().out());
    if (printed.isEmpty() || command.schema().equals("query")) {
      return;
    }
    JsonNode first = printed.isArray() ? printed.get(0) : printed;
    String other =
        printed
            .toString()
            .replaceFirst(
                Pattern.quote("\"" + first.propertyNames().iterator().next() + "\":"),
                "\"other\":");

    assertThat(schema(command.schema()).validate(other, InputFormat.JSON))
        .extracting(Objects::toString)
        .isNotEmpty();
  }
}

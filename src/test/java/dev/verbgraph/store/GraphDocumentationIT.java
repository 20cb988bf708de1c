package dev.verbgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/graph.md} says of the graph holds for the graph of the seeds. */
class GraphDocumentationIT {

  private static final Pattern ROW = Pattern.compile("\\|([^|]*)\\|(.*)\\|");
  private static final Pattern CODE = Pattern.compile("`(\\w+)`");
  private static final Pattern STATEMENT = Pattern.compile("(?s)```cypher\n(.*?)```");

  /** Notes that contradict each other are not among the seeds. */
  private static final String NOT_IN_THE_SEEDS = "strengths";

  private static String text;
  private static Database database;

  @BeforeAll
  static void importTheSeeds() throws IOException {
    text = Files.readString(Path.of("docs/graph.md"));
    database = TestNeo4j.emptied();
    new Importer(new GraphStore(database), new GraphWriter(database))
        .run(NotePaths.of(Path.of("seeds")), Vanished.KEEP, new Silent());
  }

  private static List<String> section(String heading) {
    String rest = text.substring(text.indexOf("\n## " + heading + "\n") + 4);
    int end = rest.indexOf("\n## ");
    return (end < 0 ? rest : rest.substring(0, end)).lines().toList();
  }

  /** The names in the first column, each with those in the rest of its row. */
  private static Map<String, Set<String>> table(String heading) {
    return section(heading).stream()
        .map(ROW::matcher)
        .filter(row -> row.matches() && CODE.matcher(row.group(1)).find())
        .collect(
            Collectors.toMap(
                row -> codes(row.group(1)).getFirst(), row -> Set.copyOf(codes(row.group(2)))));
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(name -> name.group(1)).toList();
  }

  private static List<Map<String, Object>> rows(String cypher) {
    return database.read(new Cypher("test", cypher), Map.of(), Duration.ofSeconds(30)).rows();
  }

  private static Set<String> names(String cypher) {
    return rows(cypher).stream()
        .map(row -> row.values().iterator().next().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void allLabelsAreTold() {
    assertThat(table("Labels").keySet())
        .containsAll(names("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label"))
        .containsAll(GraphSchema.labels());
  }

  @Test
  void allTypesOfTheStructureAreTold() {
    Collection<String> types = new HashSet<>(GraphSchema.STRUCTURE);
    types.addAll(GraphSchema.RESERVED);
    types.addAll(List.of(RelationType.DEPENDS_ON.name(), RelationType.IN_CATEGORY.name(), "USES"));

    assertThat(table("Types").keySet()).isEqualTo(types);
  }

  @Test
  void allPropertiesAreTold() {
    assertThat(table("Properties").keySet())
        .containsExactlyInAnyOrderElementsOf(GraphCodec.propertyNames());
  }

  @Test
  void nodesHaveTheProperties() {
    for (String label : List.of(GraphSchema.ENTITY, GraphSchema.PASSAGE)) {
      assertThat(table("Labels").get(label))
          .isEqualTo(names("MATCH (n:" + label + ") UNWIND keys(n) AS key RETURN DISTINCT key"));
    }
  }

  @Test
  void relationshipsHaveTheProperties() {
    Map<String, Set<String>> types = table("Types");
    Set<String> told = new HashSet<>(types.get("USES"));
    told.addAll(types.get(RelationType.DEPENDS_ON.name()));
    told.remove(GraphSchema.ENTITY);

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            GraphCodec.RELATIONSHIP.stream().map(Property::name).toList())
        .containsAll(
            names("MATCH (:Entity)-[r]->(:Entity) UNWIND keys(r) AS key RETURN DISTINCT key"));
    assertThat(types.get(GraphSchema.NAMED_IN))
        .containsAll(names("MATCH ()-[r:NAMED_IN]->() UNWIND keys(r) AS key RETURN DISTINCT key"));
  }

  @Test
  void allIndexesAreTold() {
    assertThat(table("Indexes").keySet())
        .isEqualTo(names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"));
  }

  static List<String> statements() throws IOException {
    return STATEMENT
        .matcher(Files.readString(Path.of("docs/graph.md")))
        .results()
        .map(statement -> statement.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementAnswers(String statement) {
    assertThat(rows(statement).isEmpty()).isEqualTo(statement.contains(NOT_IN_THE_SEEDS));
  }

  @Test
  void thereAreTenToStartFrom() {
    String statements = String.join("\n", section("Ten statements to start from")) + "\n";

    assertThat(STATEMENT.matcher(statements).results()).hasSize(10);
  }
}

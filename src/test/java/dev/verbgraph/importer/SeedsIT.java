package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the three seed documents mean. */
class SeedsIT {

  private static Database database;
  private static List<Diagnostic> diagnostics;

  @BeforeAll
  static void importSeeds() {
    database = TestNeo4j.emptied();
    Importer importer = new Importer(new GraphStore(database), new GraphWriter(database));
    diagnostics =
        importer.run(NotePaths.of(Path.of("seeds")), Vanished.KEEP, new Silent()).diagnostics();
  }

  private static List<String> ask(String cypher, String... parameters) {
    Map<String, Object> given = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], parameters[i + 1]);
    }
    return database.read(new Cypher("test", cypher), given, Duration.ofSeconds(30)).rows().stream()
        .map(row -> String.join(" | ", row.values().stream().map(String::valueOf).toList()))
        .toList();
  }

  @Test
  void everyVerbEdgeOfTheMapIsThereWithItsTypeDirectionLineAndQuote() throws IOException {
    try (InputStream in = SeedsIT.class.getResourceAsStream("/seeds/verb-edges.txt")) {
      List<String> expected =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();

      assertThat(expected).hasSize(49);
      assertThat(
              ask(
                  """
                  MATCH (s:Entity)-[r {document: 'seeds/azure-services-map.md'}]->(o:Entity)
                  WHERE NOT type(r) IN ['IN_CATEGORY', 'DEPENDS_ON']
                  RETURN r.line AS line, s.name AS subject, type(r) AS type, o.name AS object, r.quote AS quote
                  ORDER BY line
                  """))
          .isEqualTo(expected);
    }
  }

  @Test
  void theDependencyLayerPointsFromTheDependentToWhatItNeeds() {
    assertThat(
            ask(
                """
                MATCH (d:Entity)-[r:DEPENDS_ON]->(n:Entity)
                RETURN d.name AS dependent, n.name AS needed, r.via AS via, r.strength AS strength, r.line AS line
                ORDER BY line
                """))
        .containsExactly(
            "Virtual Machines | Virtual Machine Scale Sets | SCALES_WITH | soft | 20",
            "Virtual Machines | Azure Dedicated Host | USES | hard | 22",
            "Azure Kubernetes Service | Container Instances | ORCHESTRATES | soft | 25",
            "Azure Kubernetes Service | Virtual Machines | USES | hard | 27",
            "Azure Functions | Serverless Compute | PART_OF | soft | 30",
            "Azure Functions | App Service | INTEGRATES_WITH | soft | 32",
            "Web Apps | App Service | HOSTS | hard | 35",
            "API Apps | App Service | HOSTS | hard | 36",
            "Mobile Apps | App Service | HOSTS | hard | 37",
            "Azure CycleCloud | High-Performance Computing (HPC) clusters | ORCHESTRATES | soft |"
                + " 46",
            "Azure Data Lake Storage | Azure Blob Storage | USES | hard | 58",
            "Azure Data Lake Storage | Azure Synapse Analytics | INTEGRATES_WITH | soft | 75",
            "Virtual Network | VPN Gateway | CONNECTS_TO | soft | 84",
            "Virtual Network | ExpressRoute | CONNECTS_TO | soft | 85",
            "Azure Machine Learning | Automated ML | USES | hard | 150",
            "Azure Machine Learning | Azure Databricks | INTEGRATES_WITH | soft | 152",
            "Azure Bot Service | Language Understanding (LUIS) | USES | hard | 163");
  }

  @ParameterizedTest
  @CsvSource({
    "Compute Services, 9",
    "Storage Services, 6",
    "Network Services, 10",
    "Database Services, 9",
    "AI and Machine Learning Services, 5",
  })
  void everyCategoryHasItsServices(String category, String services) {
    assertThat(
            ask(
                "MATCH (s:Service)-[:IN_CATEGORY]->(:Category {name: $name}) RETURN count(DISTINCT"
                    + " s) AS services",
                "name",
                category))
        .containsExactly(services);
  }

  @Test
  void theSevenServicesOfTheDatabaseMapAreInDatabasesAlthoughAHeadingSaysCompute() {
    assertThat(
            ask(
                """
                MATCH (s:Service)-[:IN_CATEGORY {document: 'seeds/azure-services-map.md'}]->(c:Category)
                WHERE 'Databases' IN c.aliases
                RETURN s.name AS name ORDER BY name
                """))
        .containsExactly(
            "Azure Cache for Redis",
            "Azure Cosmos DB",
            "Azure Database for MariaDB",
            "Azure Database for MySQL",
            "Azure Database for PostgreSQL",
            "Azure SQL Database",
            "Azure Synapse Analytics");
    assertThat(
            ask(
                """
                MATCH (s:Entity {name: 'Azure Cosmos DB'})-[:IN_CATEGORY]->(c)
                RETURN c.name AS name
                """))
        .containsExactly("Database Services");
  }

  @ParameterizedTest
  @CsvSource({
    "Azure Data Lake Storage, 3",
    "Azure Blob Storage, 2",
    "Azure Queue Storage, 2",
    "Azure Confidential Ledger, 2",
    "Azure CycleCloud, 2",
    "Azure Functions, 2",
    "Azure Cache for Redis, 2",
    "API Apps, 2",
    "SQL Server, 1",
  })
  void anEntityIsOneNodeHoweverManyDocumentsNameIt(String name, String documents) {
    assertThat(
            ask(
                "MATCH (e:Entity {name: $name})-[:NAMED_IN]->(d) RETURN count(DISTINCT d) AS"
                    + " documents",
                "name",
                name))
        .containsExactly(documents);
  }

  @Test
  void whatMustStayApartDoes() {
    assertThat(
            ask(
                """
                MATCH (e:Entity)
                WHERE e.name IN ['SQL Server', 'Azure SQL Database', 'Azure Storage Queue', 'Azure Queue Storage',
                                 'Language', 'Language Understanding (LUIS)', 'MySQL', 'MySQL databases',
                                 'RDS MySql', 'Azure Database for MySQL']
                RETURN e.name + ': ' + [l IN labels(e) WHERE l <> 'Entity'][0] AS name ORDER BY name
                """))
        .containsExactly(
            "Azure Database for MySQL: Service",
            "Azure Queue Storage: Service",
            "Azure SQL Database: Service",
            "Azure Storage Queue: Package",
            "Language Understanding (LUIS): Service",
            "Language: Concept",
            "MySQL databases: Concept",
            "MySQL: Technology",
            "RDS MySql: Technology",
            "SQL Server: Service");
  }

  @Test
  void everyPassageStandsBetweenItsServiceAndItsDocument() {
    assertThat(
            ask(
                """
                MATCH (s:Service)-[:DESCRIBED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
                RETURN s.name AS service, p.part AS part, d.path AS path, p.line AS line
                ORDER BY path, line
                """))
        .containsExactly(
            "SQL Server | Description | seeds/azure-python-notes.md | 5",
            "API Apps | Description | seeds/azure-python-notes.md | 9",
            "Azure Confidential Ledger | Description | seeds/azure-python-notes.md | 16",
            "Azure Migration Database Service | Description | seeds/azure-python-notes.md | 20",
            "Azure Data Lake Storage | Description | seeds/azure-python-notes.md | 27",
            "Azure Queue Storage | Description | seeds/azure-python-notes.md | 31",
            "Azure CycleCloud | Service Description | seeds/azure-service-descriptions.md | 8",
            "Azure CycleCloud | Python Interaction | seeds/azure-service-descriptions.md | 12",
            "Azure Functions | Service Description | seeds/azure-service-descriptions.md | 19",
            "Azure Functions | Python Interaction | seeds/azure-service-descriptions.md | 23",
            "Azure Cache for Redis | Service Description | seeds/azure-service-descriptions.md |"
                + " 31",
            "Azure Cache for Redis | Python Interaction | seeds/azure-service-descriptions.md | 35",
            "Azure Confidential Ledger | Service Description | seeds/azure-service-descriptions.md"
                + " | 41",
            "Azure Confidential Ledger | Python Interaction | seeds/azure-service-descriptions.md |"
                + " 45",
            "Azure Data Lake Storage | Service Description | seeds/azure-service-descriptions.md |"
                + " 53",
            "Azure Data Lake Storage | Python Interaction | seeds/azure-service-descriptions.md |"
                + " 57",
            "Azure Blob Storage | Service Description | seeds/azure-service-descriptions.md | 63",
            "Azure Blob Storage | Python Interaction | seeds/azure-service-descriptions.md | 67");
  }

  @Test
  void packagesOfPythonPassagesAreWhatAServiceIsAccessedWith() {
    assertThat(
            ask(
                """
                MATCH (s:Entity)-[r:ACCESSED_WITH]->(p:Package)
                RETURN s.name AS service, p.name AS package, r.line AS line ORDER BY line, package
                """))
        .containsExactly(
            "SQL Server | Pandas | 5",
            "SQL Server | pyodbc | 5",
            "API Apps | Django | 9",
            "API Apps | Flask | 9",
            "Azure Data Lake Storage | Azure Identity | 27",
            "Azure Data Lake Storage | Azure Storage File Datalake | 27",
            "Azure Queue Storage | Azure Identity | 31",
            "Azure Queue Storage | Azure Storage Queue | 31");
  }

  @Test
  void toolsAndProtocolsAreWhatServicesAreAccessedWithWhereProseSaysSo() {
    assertThat(
            ask(
                """
                MATCH (s:Entity)-[r:ACCESSED_WITH]->(p:Tool|Protocol)
                RETURN s.name AS service, p.name AS means, r.line AS line ORDER BY line, means
                """))
        .containsExactly(
            "Azure Migration Database Service | Azure CLI | 20",
            "Azure Migration Database Service | Azure Data Studio | 20",
            "Azure Migration Database Service | Azure Portal | 20",
            "Azure Migration Database Service | Azure PowerShell | 20",
            "Azure Queue Storage | HTTP | 31",
            "Azure Queue Storage | HTTPS | 31",
            "Azure Blob Storage | Azure CLI | 63",
            "Azure Blob Storage | Azure PowerShell | 63",
            "Azure Blob Storage | HTTP | 63",
            "Azure Blob Storage | HTTPS | 63",
            "Azure Blob Storage | RESTful | 63");
  }

  @Test
  void whatIsOddAboutTheSeedsIsReported() {
    assertThat(diagnostics)
        .filteredOn(diagnostic -> diagnostic.code() != Code.NAMES_JOINED)
        .extracting(diagnostic -> diagnostic.span().line() + " " + diagnostic.code())
        .containsExactly(
            "46 " + Code.MERMAID_REJECTS,
            "81 " + Code.CATEGORY_DISAGREES,
            "118 " + Code.CATEGORY_DISAGREES,
            "145 " + Code.CATEGORY_DISAGREES,
            "163 " + Code.MERMAID_DROPS_WORDS,
            "174 " + Code.MINDMAP_EMPTY);
  }

  @Test
  void namesThatTheRulesOfTheSeedsJoinAreTold() {
    assertThat(diagnostics)
        .filteredOn(diagnostic -> diagnostic.code() == Code.NAMES_JOINED)
        .extracting(diagnostic -> diagnostic.message().replaceFirst(":.*", ""))
        .containsExactly(
            "\"Compute\" means Compute Services",
            "\"Databases\" means Database Services",
            "\"Storage\" means Storage Services",
            "\"Blob Storage\" means Azure Blob Storage",
            "\"Data Lake Storage Gen2\" means Azure Data Lake Storage",
            "\"Queue Storage\" means Azure Queue Storage",
            "\"Data Lake Storage\" means Azure Data Lake Storage",
            "\"Networking Services\" means Network Services");
  }

  @Test
  void frontMatterIsPartOfTheDocument() {
    assertThat(
            ask(
                """
                MATCH (d:Document {path: 'seeds/azure-services-map.md'})
                RETURN d.title AS title, d.tags AS tags, d.created AS created, d.importedAt IS NOT NULL AS dated
                """))
        .containsExactly("Azure Services Map | [azure, networking] | 05.07.2024 | true");
  }
}

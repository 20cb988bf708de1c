package dev.verbgraph.reader.mindmap.lenient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.mindmap.strict.Maps;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The maps of the seeds, every edge of them. */
class SeedMapsTest {

  private static final List<Extract> EXTRACTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Source source = Source.of("map.md", Files.readString(Path.of("seeds/azure-services-map.md")));
    Optional<String> heading = Optional.empty();
    for (int i = 0; i < source.lines().size(); i++) {
      String line = source.lines().get(i);
      if (line.startsWith("### ")) {
        heading = Optional.of(line.substring(4));
      } else if (line.equals("```mermaid")) {
        List<Block.Line> lines = new ArrayList<>();
        for (i++; !source.lines().get(i).equals("```"); i++) {
          lines.add(new Block.Line(i + 1, 1, source.lines().get(i)));
        }
        EXTRACTS.add(MindmapReader.read(source, new Block(lines), heading));
      }
    }
  }

  @Test
  void everyEdgeOfAVerbIsReadWithItsLine() {
    assertThat(edges(false))
        .isEqualTo(
            """
            20 Virtual Machines :: scales with Virtual Machine Scale Sets
            22 Virtual Machines :: uses Azure Dedicated Host
            25 Azure Kubernetes Service :: orchestrates Container Instances
            27 Azure Kubernetes Service :: uses Virtual Machines
            30 Azure Functions :: part of Serverless Compute
            32 Azure Functions :: integrates with App Service
            35 App Service :: hosts Web Apps
            36 App Service :: hosts API Apps
            37 App Service :: hosts Mobile Apps
            40 Azure Batch :: manages Large-scale parallel and HPC applications
            43 Azure Service Fabric :: builds and operates Microservices and containerized applications
            46 Azure CycleCloud :: orchestrates High-Performance Computing (HPC) clusters
            56 Blob Storage :: stores Unstructured data
            58 Blob Storage :: used by Data Lake Storage Gen2
            61 File Storage :: provides Fully managed file shares
            64 Queue Storage :: enables Asynchronous message queueing
            67 Table Storage :: stores Semi-structured NoSQL data
            70 Disk Storage :: provides Block-level storage volumes for VMs
            73 Data Lake Storage :: optimized for Big data analytics workloads
            75 Data Lake Storage :: integrates with Azure Synapse Analytics
            84 Virtual Network :: connects to VPN Gateway
            85 Virtual Network :: connects to ExpressRoute
            88 Load Balancer :: distributes Network traffic
            91 Application Gateway :: manages Web traffic
            94 VPN Gateway :: connects On-premises to Azure
            97 ExpressRoute :: provides Private connections to Azure
            100 Content Delivery Network :: delivers High-bandwidth content
            103 DDoS Protection :: defends against Distributed Denial of Service attacks
            106 DNS :: manages Domain name systems
            109 Azure Firewall :: protects Virtual Network resources
            112 Azure Bastion :: provides Secure VM access
            121 Azure SQL Database :: provides Managed SQL Server databases
            124 Azure Cosmos DB :: offers Globally distributed, multi-model database
            127 Azure Database for MySQL :: manages MySQL databases
            130 Azure Database for PostgreSQL :: manages PostgreSQL databases
            133 Azure Database for MariaDB :: manages MariaDB databases
            136 Azure Synapse Analytics :: integrates Big data and data warehousing
            139 Azure Cache for Redis :: improves Application performance and scale
            148 Azure Machine Learning :: provides End-to-end ML lifecycle management
            150 Azure Machine Learning :: uses Automated ML
            152 Azure Machine Learning :: integrates with Azure Databricks
            155 Azure Cognitive Services :: offers Vision
            156 Azure Cognitive Services :: offers Speech
            157 Azure Cognitive Services :: offers Language
            158 Azure Cognitive Services :: offers Decision
            161 Azure Bot Service :: builds Intelligent bots
            163 Azure Bot Service :: uses Language Understanding (LUIS)
            166 Azure Databricks :: enables Big data analytics and AI solutions
            169 Azure Open Datasets :: provides Curated datasets for ML models
            """
                .stripTrailing());
  }

  @Test
  void everyServiceIsInTheCategoryOfItsRoot() {
    assertThat(edges(true).lines())
        .hasSize(35)
        .contains(
            "18 Compute Services > Virtual Machines", "95 Networking Services > ExpressRoute");
    assertThat(
            EXTRACTS.stream()
                .flatMap(extract -> extract.listings().stream())
                .map(listing -> listing.term().kind()))
        .filteredOn(kind -> kind.equals(Optional.of(EntityKind.CATEGORY)))
        .hasSize(5);
  }

  @Test
  void whatMermaidWouldMakeOfThemIsSaid() {
    assertThat(EXTRACTS.stream().flatMap(extract -> extract.diagnostics().stream()).map(Maps::show))
        .containsExactly(
            "mermaid-rejects at 46:7+41",
            "category-disagrees at 81:9+19",
            "category-disagrees at 118:9+17",
            "category-disagrees at 145:9+32",
            "mermaid-drops-words at 163:7+29",
            "mindmap-empty at 174:1+0");
  }

  private static String edges(boolean category) {
    return EXTRACTS.stream()
        .flatMap(extract -> extract.statements().stream())
        .filter(statement -> statement.phrase().equals(Statement.IN_CATEGORY) == category)
        .map(statement -> statement.span().line() + " " + statement.quote())
        .collect(Collectors.joining("\n"));
  }
}

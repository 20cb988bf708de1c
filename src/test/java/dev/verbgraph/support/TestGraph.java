package dev.verbgraph.support;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.store.StoredRules;
import dev.verbgraph.vocabulary.Dependency;
import dev.verbgraph.vocabulary.Modifiers;
import dev.verbgraph.vocabulary.Relation;
import dev.verbgraph.vocabulary.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small graphs, as an import would write them. */
public final class TestGraph {

  private TestGraph() {}

  /** Goes on with what is there. */
  public static TestGraph more() {
    return new TestGraph();
  }

  /** Removes all nodes. */
  public static TestGraph empty() {
    TestNeo4j.emptied();
    return new TestGraph();
  }

  public TestGraph entity(EntityKind kind, String name, String... aliases) {
    List<String> names =
        Stream.concat(Stream.of(name), Stream.of(aliases)).map(Names::fold).toList();
    String key = Names.fold(name).replaceFirst("^azure ", "");
    TestNeo4j.write(
        "MERGE (e:Entity {key: $key}) SET e:$($kind), e.name = $name, e.aliases = $aliases, e.names"
            + " = $names",
        Map.of(
            "key",
            key,
            "kind",
            kind.label(),
            "name",
            name,
            "aliases",
            List.of(aliases),
            "names",
            names));
    return this;
  }

  public TestGraph services(String... names) {
    Stream.of(names).forEach(name -> entity(EntityKind.SERVICE, name));
    return this;
  }

  /** Adds a statement without a dependency. */
  public TestGraph says(String subject, String type, String object, String document, int... lines) {
    return relationship(subject, type, object, document, lines, Map.of());
  }

  /** Adds a statement by which the subject depends on the object, and the dependency. */
  public TestGraph needs(
      String subject,
      String type,
      String object,
      Strength strength,
      String document,
      int... lines) {
    relationship(subject, type, object, document, lines, Map.of());
    return relationship(
        subject,
        "DEPENDS_ON",
        object,
        document,
        lines,
        Map.of("via", type, "strength", strength.word()));
  }

  /** Adds a statement by which the object depends on the subject, and the dependency. */
  public TestGraph gives(
      String subject,
      String type,
      String object,
      Strength strength,
      String document,
      int... lines) {
    relationship(subject, type, object, document, lines, Map.of());
    return relationship(
        object,
        "DEPENDS_ON",
        subject,
        document,
        lines,
        Map.of("via", type, "strength", strength.word()));
  }

  private TestGraph relationship(
      String subject,
      String type,
      String object,
      String document,
      int[] lines,
      Map<String, Object> more) {
    String said = String.valueOf(more.getOrDefault("via", type));
    String phrase = Names.fold(said.replace('_', ' '));
    String quote = subject + " :: " + phrase + " " + object;
    List<Long> numbers = new ArrayList<>();
    for (int line : lines) {
      numbers.add((long) line);
    }
    TestNeo4j.write(
        """
        MATCH (a:Entity {name: $subject}), (b:Entity {name: $object})
        MERGE (d:Document {path: $document}) ON CREATE SET d.title = 'A note'
        CREATE (a)-[r:$($type)]->(b)
        SET r.document = $document, r.line = $lines[0], r.column = 1, r.phrase = $phrase, r.quote = $quote
        SET r += $more
        FOREACH (several IN CASE WHEN size($lines) > 1 THEN [$lines] ELSE [] END |
          SET r.lines = several, r.columns = [line IN several | 1],
            r.phrases = [line IN several | $phrase], r.quotes = [line IN several | $quote])
        """,
        Map.of(
            "subject",
            subject,
            "type",
            type,
            "object",
            object,
            "document",
            document,
            "lines",
            numbers,
            "phrase",
            phrase,
            "quote",
            quote,
            "more",
            more));
    return this;
  }

  /** The document was imported with a vocabulary of these types, by which nobody needs anybody. */
  public TestGraph readWith(String document, String... types) {
    return readWith(
        document,
        new Rules(
            Stream.of(types)
                .map(type ->
                    new Relation(
                        new RelationType(type),
                        List.of(),
                        List.of(),
                        Dependency.NONE,
                        Optional.empty(),
                        EntityKind.CONCEPT))
                .toList(),
            Modifiers.NONE,
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  public TestGraph readWith(String document, Rules rules) {
    String json = Json.line(StoredRules.of(rules));
    TestNeo4j.write(
        "MERGE (r:Rules {id: $id}) SET r.rules = $rules MERGE (reading:Reading {document:"
            + " $document}) SET reading.rules = $id",
        Map.of("document", document, "id", String.valueOf(json.hashCode()), "rules", json));
    return this;
  }

  /** The rules that the document was imported with require these parts of descriptions. */
  public TestGraph requires(String document, String... parts) {
    TestNeo4j.write(
        "MATCH (reading:Reading {document: $document}) MATCH (r:Rules {id: reading.rules}) SET"
            + " r.parts = $parts",
        Map.of("document", document, "parts", List.of(parts)));
    return this;
  }

  public TestGraph named(String entity, String document, int... lines) {
    TestNeo4j.write(
        """
        MATCH (e:Entity {name: $name})
        MERGE (d:Document {path: $document}) ON CREATE SET d.title = 'A note'
        MERGE (e)-[n:NAMED_IN]->(d) SET n.line = $lines[0], n.lines = CASE WHEN size($lines) > 1 THEN $lines END
        """,
        Map.of(
            "name",
            entity,
            "document",
            document,
            "lines",
            java.util.Arrays.stream(lines).asLongStream().boxed().toList()));
    return this;
  }

  public TestGraph passage(String entity, String part, String text, String document, int line) {
    TestNeo4j.write(
        """
        MATCH (e:Entity {name: $name})
        MERGE (d:Document {path: $document}) ON CREATE SET d.title = 'A note'
        CREATE (e)-[:DESCRIBED_BY]->(:Passage {text: $text, part: $part, line: $line, document: $document})-[:IN_DOCUMENT]->(d)
        """,
        Map.of(
            "name", entity, "part", part, "text", text, "document", document, "line", (long) line));
    return this;
  }

  /** The part of the Compute map of the seeds that the examples of the documentation speak of. */
  public static TestGraph compute() {
    String map = "seeds/azure-services-map.md";
    return empty()
        .entity(EntityKind.SERVICE, "Azure Kubernetes Service", "AKS")
        .entity(EntityKind.SERVICE, "Virtual Machines", "Azure VM")
        .services("App Service", "Azure Functions", "Azure Bastion")
        .entity(EntityKind.SERVICE, "Azure Blob Storage", "Blob Storage")
        .entity(EntityKind.SERVICE, "Azure Data Lake Storage", "Data Lake Storage Gen2")
        .services(
            "Azure Dedicated Host", "Container Instances", "Web Apps", "Virtual Machine Scale Sets")
        .entity(EntityKind.CATEGORY, "Compute Services", "Compute")
        .entity(EntityKind.CONCEPT, "Secure VM access")
        .says("Azure Kubernetes Service", "IN_CATEGORY", "Compute Services", map, 26)
        .says("Virtual Machines", "IN_CATEGORY", "Compute Services", map, 21)
        .says("App Service", "IN_CATEGORY", "Compute Services", map, 36)
        .says("Azure Bastion", "PROVIDES", "Secure VM access", map, 101)
        .needs("Azure Kubernetes Service", "USES", "Virtual Machines", Strength.HARD, map, 30)
        .needs(
            "Azure Kubernetes Service",
            "ORCHESTRATES",
            "Container Instances",
            Strength.SOFT,
            map,
            28)
        .needs("Virtual Machines", "USES", "Azure Dedicated Host", Strength.HARD, map, 25)
        .needs(
            "Virtual Machines", "SCALES_WITH", "Virtual Machine Scale Sets", Strength.SOFT, map, 23)
        .needs("Azure Functions", "INTEGRATES_WITH", "App Service", Strength.SOFT, map, 35)
        .gives("App Service", "HOSTS", "Web Apps", Strength.HARD, map, 38)
        .needs("Azure Data Lake Storage", "USES", "Azure Blob Storage", Strength.HARD, map, 60)
        .named("Virtual Machines", map, 21, 30)
        .passage(
            "Virtual Machines",
            "Service Description",
            "Machines that are virtual.",
            "notes/vm.md",
            7);
  }
}

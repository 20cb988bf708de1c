package dev.verbgraph.support;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A random graph as notes might say it: with cycles, parallel statements, statements of things
 * about themselves, of several documents, that do not hold for good, and with names that try an
 * order.
 */
public final class RandomGraph {

  /** Characters beyond the first 65,536 come last, whatever their halves look like. */
  private static final List<String> NAMES =
      List.of(
          "\ud83d\ude80 Launcher",
          "\uffe5en Service",
          "Ärger",
          "Zebra",
          "alpha",
          "Alpha Beta",
          "</script>",
          "\"quoted\" 'name'",
          "日本語",
          "it's, a name",
          "Web Apps",
          "AKS",
          "\u202egnp.exe");

  private static final List<DocumentPath> DOCUMENTS =
      List.of(
          new DocumentPath("notes/b.md"),
          new DocumentPath("notes/a.md"),
          new DocumentPath("notes/\ud83d\ude80.md"),
          new DocumentPath("notes/\uffe5.md"));

  private static final List<RelationType> TYPES =
      List.of(
          new RelationType("USES"),
          new RelationType("HOSTS"),
          new RelationType("SCALES_WITH"),
          RelationType.DEPENDS_ON,
          RelationType.IN_CATEGORY,
          RelationType.OWNED_BY);

  private final Random random;
  private final List<Entity> entities;
  private final Map<Relationship.Id, Relationship> relationships = new TreeMap<>();

  private RandomGraph(long seed) {
    random = new Random(seed);
    int count = random.nextInt(2, 22);
    entities = IntStream.range(0, count).mapToObj(this::entity).toList();
    for (int i = random.nextInt(count * 4); i > 0; i--) {
      say();
    }
  }

  /**
   * @return always the same for a seed
   */
  public static Graph of(long seed) {
    return new RandomGraph(seed).graph();
  }

  private Entity entity(int i) {
    String name = i < NAMES.size() ? NAMES.get(i) : "Service " + i;
    return new Entity(
        new EntityKey(Names.fold(name)),
        name,
        pick(List.of(EntityKind.values())),
        random.nextBoolean() ? List.of() : List.of("Alias " + i % 7));
  }

  private void say() {
    EntityKey subject = pick(entities).key();
    EntityKey object =
        random.nextInt(3) == 0
            ? entities.get(random.nextInt(Math.min(3, entities.size()))).key()
            : pick(entities).key();
    RelationType type = pick(TYPES);
    DocumentPath document = pick(DOCUMENTS);
    Optional<RelationStatus> status =
        random.nextInt(5) == 0
            ? Optional.of(pick(List.of(RelationStatus.values())))
            : Optional.empty();
    List<Evidence> evidence = evidence(type, document);
    RelationType layer =
        status.isEmpty()
            ? RelationType.DEPENDS_ON
            : status.get().dependency().orElse(RelationType.IN_CATEGORY);
    boolean needs = !layer.equals(RelationType.IN_CATEGORY) && random.nextInt(5) > 0;
    if (!type.equals(RelationType.DEPENDS_ON)) {
      put(subject, type, object, document, type, status, Optional.empty(), evidence);
    } else if (!needs) {
      return;
    }
    if (needs) {
      boolean turned = type.name().equals("HOSTS");
      put(
          turned ? object : subject,
          layer,
          turned ? subject : object,
          document,
          type,
          status,
          Optional.of(random.nextBoolean() ? Strength.HARD : Strength.SOFT),
          evidence);
    }
  }

  private List<Evidence> evidence(RelationType type, DocumentPath document) {
    return random
        .ints(random.nextInt(1, 4), 1, 6)
        .distinct()
        .sorted()
        .mapToObj(line ->
            new Evidence(
                line,
                1,
                type.name().toLowerCase(Locale.ROOT) + random.nextInt(2),
                document + " " + line))
        .toList();
  }

  private void put(
      EntityKey subject,
      RelationType type,
      EntityKey object,
      DocumentPath document,
      RelationType via,
      Optional<RelationStatus> status,
      Optional<Strength> dependency,
      List<Evidence> evidence) {
    Relationship.Id id = new Relationship.Id(subject, type, object, document, via);
    relationships.putIfAbsent(
        id, new Relationship(id, status, dependency, random.nextInt(5) == 0, evidence));
  }

  private Graph graph() {
    SortedMap<EntityKey, Entity> named = new TreeMap<>();
    entities.forEach(each -> named.put(each.key(), each));
    SortedMap<DocumentPath, DocumentGraph> documents = new TreeMap<>();
    for (DocumentPath path : DOCUMENTS) {
      documents.put(
          path,
          new DocumentGraph(
              path,
              random.nextBoolean()
                  ? Map.of("hash", "0")
                  : Map.of("hash", "0", "title", "About " + path),
              relationships.values().stream()
                  .filter(each -> each.id().document().equals(path))
                  .toList(),
              named.keySet().stream()
                  .filter(key -> path.equals(DOCUMENTS.getFirst()) || random.nextInt(3) == 0)
                  .map(key -> new Occurrence(key, path, List.of(1, 2 + random.nextInt(4))))
                  .toList(),
              passages(path)));
    }
    return new Graph(named, documents);
  }

  private List<Description> passages(DocumentPath path) {
    List<Description> passages = new ArrayList<>();
    for (int line = 1; line < 5; line++) {
      passages.add(
          new Description(
              random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(entities).key()),
              path,
              "Limits",
              "text of line " + line,
              line));
    }
    passages.sort(Comparator.comparingInt(Description::line));
    return passages;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

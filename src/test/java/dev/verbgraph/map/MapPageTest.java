package dev.verbgraph.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is in the file of a map, and where it draws things. What it shows, a browser tests. */
class MapPageTest {

  private static final DocumentPath NOTE = new DocumentPath("notes/a b.md");
  private static final Sources FILES = new Sources.Files(Path.of("/maps"), Map.of());
  private static final RelationType USES = new RelationType("USES");

  private final TreeMap<EntityKey, Entity> entities = new TreeMap<>();
  private final List<Relationship> relationships = new ArrayList<>();

  private EntityKey entity(String name, EntityKind kind) {
    EntityKey key = new EntityKey(name.toLowerCase(java.util.Locale.ROOT));
    entities.put(key, new Entity(key, name, kind, List.of()));
    return key;
  }

  private EntityKey service(String name) {
    return entity(name, EntityKind.SERVICE);
  }

  private void says(EntityKey subject, RelationType type, EntityKey object, String quote) {
    relationships.add(
        new Relationship(
            new Relationship.Id(subject, type, object, NOTE, type),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(new Evidence(3, 1, "uses", quote))));
  }

  private void uses(EntityKey subject, EntityKey object) {
    says(subject, USES, object, "so it is");
    relationships.add(
        new Relationship(
            new Relationship.Id(subject, RelationType.DEPENDS_ON, object, NOTE, USES),
            Optional.empty(),
            Optional.of(Strength.HARD),
            false,
            List.of(new Evidence(3, 1, "uses", "so it is"))));
  }

  private Graph graph() {
    return new Graph(
        entities,
        new TreeMap<>(
            Map.of(NOTE, new DocumentGraph(NOTE, Map.of(), relationships, List.of(), List.of()))));
  }

  private void random(int seed, int nodes, int links, int categories) {
    Random random = new Random(seed);
    List<EntityKey> services =
        IntStream.range(0, nodes).mapToObj(i -> service("Service " + i)).toList();
    IntStream.range(0, links)
        .forEach(
            i -> uses(services.get(random.nextInt(nodes)), services.get(random.nextInt(nodes))));
    for (int i = 0; i < categories; i++) {
      EntityKey category = entity("Category " + i, EntityKind.CATEGORY);
      for (int j = 0; j < nodes / (2 * categories); j++) {
        says(services.get(random.nextInt(nodes)), RelationType.IN_CATEGORY, category, "in it");
      }
    }
  }

  @Test
  void theSameGraphGivesTheSameFile() {
    random(1, 60, 90, 4);
    String page = MapPage.of(graph(), FILES, "");

    assertThat(MapPage.of(graph(), FILES, "")).isEqualTo(page);
  }

  @Test
  void onlyWhatIsInTheFileMayRun() throws Exception {
    String page = MapPage.of(graph(), FILES, "");
    String policy = one(page, "Content-Security-Policy\" content=\"([^\"]*)\"");
    Set<String> hashes = new HashSet<>();
    for (String text :
        all(page, "<(?:style|script)(?: id=\"drawing-style\")?>(.*?)</(?:style|script)>")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      hashes.add("sha256-" + Base64.getEncoder().encodeToString(digest));
    }

    assertThat(hashes).hasSize(3);
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "*", "http");
    assertThat(Set.copyOf(all(policy, "'(sha256-[^']*)'"))).isEqualTo(hashes);
    assertThat(page).doesNotContain("://www.w3.org/1999");
    assertThat(all(page, "(https?://[^\"' ]*)").stream().distinct())
        .containsExactly("http://www.w3.org/2000/svg");
  }

  @Test
  void whatNotesSayStaysData() {
    String hostile = "</script><script>alert(1)</script><!-- {script} {data} javascript:alert(1)";
    EntityKey one = service(hostile);
    says(one, USES, service("Other"), hostile);
    String page = MapPage.of(graph(), FILES, "");
    String data = one(page, "id=\"data\">(.*?)</script>");

    assertThat(all(page, "(<script)")).hasSize(2);
    assertThat(all(page, "(</script>)")).hasSize(2);
    assertThat(page).doesNotContain("<!-- ");
    Map<?, ?> content = Json.read(data, Map.class);
    assertThat(content.get("nodes").toString()).contains("name=" + hostile);
    assertThat(content.get("places").toString()).contains("quote=" + hostile);
  }

  @Test
  void nothingIsDrawnOnTopOfAnotherThing() {
    for (int seed = 0; seed < 5; seed++) {
      entities.clear();
      relationships.clear();
      random(seed, 80, 60 + 40 * seed, 3);
      MapContent content = MapBuilder.of(graph(), FILES, "");
      for (MapContent.Node a : content.nodes()) {
        assertThat(content.nodes().stream().filter(b -> !a.equals(b) && meet(a, b)).toList())
            .as(a.name())
            .isEmpty();
      }
    }
  }

  private static boolean meet(MapContent.Node a, MapContent.Node b) {
    return Math.abs(a.x() - b.x()) < (a.width() + b.width()) / 2
        && Math.abs(a.y() - b.y()) < (a.height() + b.height()) / 2;
  }

  /** Whoever looks at a region sees what is in the category, and nothing else. */
  @Test
  void inTheRegionOfACategoryIsOnlyWhatIsInIt() {
    random(7, 60, 50, 3);
    MapContent content = MapBuilder.of(graph(), FILES, "");

    for (int group = 0; group < content.groups().size(); group++) {
      if (content.groups().get(group).category() != null) {
        int at = group;
        List<MapContent.Node> inside =
            content.nodes().stream().filter(node -> node.group() == at && node.inside()).toList();
        long left = inside.stream().mapToLong(n -> n.x() - n.width() / 2).min().orElseThrow();
        long right = inside.stream().mapToLong(n -> n.x() + n.width() / 2).max().orElseThrow();
        long top = inside.stream().mapToLong(n -> n.y() - n.height() / 2).min().orElseThrow();
        long bottom = inside.stream().mapToLong(n -> n.y() + n.height() / 2).max().orElseThrow();
        assertThat(
                content.nodes().stream()
                    .filter(n -> n.x() > left && n.x() < right && n.y() > top && n.y() < bottom))
            .isSubsetOf(inside);
        assertThat(inside)
            .allMatch(n -> n.categories().contains(content.groups().get(at).category()));
      }
    }
  }

  @Test
  void whatSeveralDocumentsSayIsOneEdgeWithAllPlaces() {
    EntityKey a = service("A");
    EntityKey b = service("B");
    uses(a, b);
    DocumentPath other = new DocumentPath("notes/other.md");
    Relationship again =
        new Relationship(
            new Relationship.Id(a, USES, b, other, USES),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(new Evidence(9, 1, "uses", "again")));
    TreeMap<DocumentPath, DocumentGraph> documents = new TreeMap<>(graph().documents());
    documents.put(other, new DocumentGraph(other, Map.of(), List.of(again), List.of(), List.of()));
    MapContent content = MapBuilder.of(new Graph(entities, documents), FILES, "");

    assertThat(content.places())
        .containsExactly(
            new MapContent.Place(0, 3, "so it is"), new MapContent.Place(1, 9, "again"));
    assertThat(content.edges())
        .containsExactly(
            new MapContent.Edge(0, 1, "DEPENDS_ON", "USES", "hard", null, List.of(0)),
            new MapContent.Edge(0, 1, "USES", null, null, null, List.of(0, 1)));
  }

  @Test
  void whatIsInNoCategoryIsNearWhatItIsLinkedTo() {
    EntityKey category = entity("Compute", EntityKind.CATEGORY);
    EntityKey inside = service("Inside");
    says(inside, RelationType.IN_CATEGORY, category, "in it");
    EntityKey near = service("Near");
    uses(inside, near);
    service("Alone");
    MapContent content = MapBuilder.of(graph(), FILES, "");

    assertThat(
            content.nodes().stream()
                .collect(Collectors.toMap(MapContent.Node::name, MapContent.Node::group)))
        .isEqualTo(Map.of("Compute", 0, "Inside", 0, "Near", 0, "Alone", 1));
    assertThat(content.nodes().stream().filter(MapContent.Node::inside).map(MapContent.Node::name))
        .containsExactly("Inside");
    assertThat(content.groups().stream().map(MapContent.Group::name))
        .containsExactly("Compute", "Linked to nothing");
    assertThat(content.groups().stream().map(MapContent.Group::category)).containsExactly(1, null);
  }

  @Test
  void aLongNameTakesNoMoreRoomThanItsShapeHas() {
    assertThat(Label.of("Azure Kubernetes Service").lines())
        .containsExactly("Azure Kubernetes Service");
    assertThat(Label.of("Virtual Machine Scale Sets").lines())
        .containsExactly("Virtual Machine Scale", "Sets");
    assertThat(Label.of("x".repeat(100)).lines()).containsExactly("x".repeat(24) + "…");
    assertThat(Label.of("word ".repeat(40)).lines()).hasSize(3).last().asString().endsWith("…");
    assertThat(Label.of("日本語のとても長いサービスの名前です").lines()).containsExactly("日本語のとても長いサービ…");
  }

  @Test
  void aLinkLeadsToTheFileOrToItsPageOnAForge() {
    Path location = Path.of("/notes/a b?#%{line}/javascript:x.md");
    Sources files = new Sources.Files(Path.of("/maps/of"), Map.of(NOTE, location));

    assertThat(files.address(NOTE))
        .isEqualTo("./../../notes/a%20b%3F%23%25%7Bline%7D/javascript:x.md");
    assertThat(FILES.address(new DocumentPath("javascript:x.md"))).isEqualTo("./javascript:x.md");
    assertThat(new Sources.Forge("https://git.example/{file}#L{line}").address(NOTE))
        .isEqualTo("https://git.example/notes/a%20b.md#L{line}");
  }

  @Test
  void aPartHasWhatIsSaidAmongSomeThings() {
    EntityKey a = service("A");
    EntityKey b = service("B");
    EntityKey c = service("C");
    EntityKey category = entity("Compute", EntityKind.CATEGORY);
    uses(a, b);
    uses(b, c);
    says(a, RelationType.IN_CATEGORY, category, "in it");
    Graph part = Part.of(graph(), Set.of("A", "B"));

    assertThat(part.entities().keySet()).containsExactly(a, b, category);
    assertThat(part.documents().get(NOTE).relationships())
        .extracting(each -> each.id().type().name())
        .containsExactly("USES", "DEPENDS_ON", "IN_CATEGORY");
  }

  private static String one(String text, String pattern) {
    return all(text, pattern).getFirst();
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toList());
  }
}

package dev.verbgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules of a folder leave of the rules above it. */
class RulesTest {

  @Test
  void aTypeIsReplacedAsAWhole() {
    Rules rules =
        relations(relation("USES", "uses", "calls"), relation("HOSTS", "hosts"))
            .extendedBy(relations(relation("USES", "employs")));

    assertThat(rules.relations())
        .containsExactly(relation("HOSTS", "hosts"), relation("USES", "employs"));
  }

  @Test
  void aPhraseMovesToTheTypeThatTakesItAndNoOtherMoves() {
    Relation inverse =
        new Relation(
            new RelationType("OWNS"),
            List.of("owns"),
            List.of("owned by", "part of"),
            Dependency.NONE,
            Optional.empty(),
            EntityKind.CONCEPT);
    Rules rules =
        relations(relation("USES", "uses", "calls"), inverse)
            .extendedBy(relations(relation("CALLS", "Calls", "owned-by")));

    assertThat(rules.relations().get(0).phrases()).containsExactly("uses");
    assertThat(rules.relations().get(1).phrases()).containsExactly("owns");
    assertThat(rules.relations().get(1).inverse()).containsExactly("part of");
  }

  @Test
  void anEntryOfTheLexiconIsReplacedByOneOfTheSameName() {
    LexiconEntry bicep = new LexiconEntry("Bicep", EntityKind.TOOL, List.of());
    LexiconEntry other = new LexiconEntry("BICEP", EntityKind.TECHNOLOGY, List.of());
    LexiconEntry helm = new LexiconEntry("Helm", EntityKind.TOOL, List.of());

    assertThat(lexicon(bicep, helm).extendedBy(lexicon(other)).lexicon())
        .containsExactly(helm, other);
  }

  @Test
  void aliasesOfTheLexiconAreAliases() {
    Identity identity =
        lexicon(new LexiconEntry("Kubernetes", EntityKind.TOOL, List.of("k8s"))).identity();

    assertThat(identity.key("k8s")).isEqualTo(identity.key("Kubernetes"));
  }

  @Test
  void aFolderThatTellsTwoNamesApartKeepsAllOtherAliases() {
    Rules rules =
        aliases(Map.of("Database", List.of("DB", "Store"), "Queue", List.of("MQ")))
            .extendedBy(distinct(List.of(List.of("database", "DB"))));

    assertThat(rules.aliases())
        .containsOnly(Map.entry("Database", List.of("Store")), Map.entry("Queue", List.of("MQ")));
  }

  @Test
  void namesAreToldApartWithOrWithoutTheirPrefix() {
    Rules above =
        new Rules(
            List.of(),
            Modifiers.NONE,
            List.of("Amazon"),
            Map.of("Amazon S3", List.of("Simple Storage Service")),
            List.of(),
            List.of(),
            List.of());

    assertThat(
            above.extendedBy(distinct(List.of(List.of("S3", "Simple Storage Service")))).aliases())
        .containsExactly(Map.entry("Amazon S3", List.of()));
    assertThat(above.extendedBy(distinct(List.of(List.of("S3", "Amazon S3")))).aliases())
        .isEqualTo(above.aliases());
  }

  @Test
  void aPairTellsApartWhatALexiconListsAsOne() {
    Identity identity =
        lexicon(new LexiconEntry("Kubernetes", EntityKind.TOOL, List.of("k8s", "kube")))
            .extendedBy(distinct(List.of(List.of("Kube", "Kubernetes"))))
            .identity();

    assertThat(identity.key("k8s")).isEqualTo(identity.key("Kubernetes"));
    assertThat(identity.key("kube")).isNotEqualTo(identity.key("Kubernetes"));
  }

  @Test
  void namesThatWereToldApartStaySoWhereTheFolderJoinsOthers() {
    Rules rules =
        distinct(List.of(List.of("One", "Two"), List.of("One", "Three")))
            .extendedBy(aliases(Map.of("One", List.of("Two", "Uno"))));

    assertThat(rules.distinct()).containsExactly(List.of("One", "Three"));
  }

  @Test
  void aliasesThatShareASpellingAreJoinedUnderTheNameOfTheFolder() {
    Rules rules =
        aliases(Map.of("Database", List.of("DB"), "Queue", List.of("MQ")))
            .extendedBy(aliases(Map.of("Store", List.of("db"))));

    assertThat(rules.aliases().keySet()).containsExactlyInAnyOrder("Queue", "Store");
    assertThat(rules.aliases().get("Store")).containsExactly("db", "Database", "DB");
  }

  private static Relation relation(String type, String... phrases) {
    return new Relation(
        new RelationType(type),
        List.of(phrases),
        List.of(),
        Dependency.NONE,
        Optional.empty(),
        EntityKind.CONCEPT);
  }

  private static Rules relations(Relation... relations) {
    return new Rules(
        List.of(relations), Modifiers.NONE, List.of(), Map.of(), List.of(), List.of(), List.of());
  }

  private static Rules lexicon(LexiconEntry... entries) {
    return new Rules(
        List.of(), Modifiers.NONE, List.of(), Map.of(), List.of(), List.of(entries), List.of());
  }

  private static Rules aliases(Map<String, List<String>> aliases) {
    return new Rules(
        List.of(), Modifiers.NONE, List.of(), aliases, List.of(), List.of(), List.of());
  }

  private static Rules distinct(List<List<String>> pairs) {
    return new Rules(List.of(), Modifiers.NONE, List.of(), Map.of(), pairs, List.of(), List.of());
  }
}

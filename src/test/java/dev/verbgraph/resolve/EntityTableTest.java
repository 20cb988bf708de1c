package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTableTest {

  private static final Namesakes NONE = Keys.of(List.of()).namesakes();

  private static final EntityKey SHOP = new EntityKey("shop");

  private static Claim named(String spelling) {
    return new Claim.Named(SHOP, Term.of(spelling), false);
  }

  private static Claim listed(String spelling, EntityKind kind) {
    return new Claim.Named(SHOP, Term.of(spelling, kind), true);
  }

  private static Entity shop(Claim... claims) {
    return EntityTable.empty(Map.of(), NONE).with(List.of(claims)).entity(SHOP);
  }

  private static EntityKind kind(Map<EntityKey, EntityKind> lexicon, Claim... claims) {
    return EntityTable.empty(lexicon, NONE).with(List.of(claims)).kind(SHOP);
  }

  @Test
  void theFullestSpellingIsTheName() {
    assertThat(shop(named("Shop"), named("Web Shop")).name()).isEqualTo("Web Shop");
    assertThat(shop(named("Web Shop"), named("Shop")).aliases()).containsExactly("Shop");
  }

  @Test
  void ofEquallyFullSpellingsThatOfAListingIsTheName() {
    assertThat(shop(listed("shop", EntityKind.SERVICE), named("Shop")).name()).isEqualTo("shop");
    assertThat(shop(named("shop"), named("Shop")).name()).isEqualTo("Shop");
  }

  @Test
  void aDeclaredNameWins() {
    Claim declared = new Claim.Declared(SHOP, "Store", List.of("S"));

    assertThat(shop(named("Web Shop"), declared))
        .isEqualTo(new Entity(SHOP, "Store", EntityKind.CONCEPT, List.of("S", "Web Shop")));
  }

  @Test
  void ofTwoDeclaredNamesTheFirstInOrderWins() {
    Claim one = new Claim.Declared(SHOP, "A", List.of());
    Claim other = new Claim.Declared(SHOP, "B", List.of());

    assertThat(shop(named("Shop"), one, other)).isEqualTo(shop(named("Shop"), other, one));
    assertThat(shop(named("Shop"), other, one).name()).isEqualTo("A");
  }

  @Test
  void aliasesAreSpellings() {
    assertThat(shop(named("Shop"), new Claim.Alias(SHOP, "The Shop")).aliases())
        .containsExactly("The Shop");
  }

  @Test
  void aListingSaysTheKindThenTheLexiconThenTheVocabulary() {
    Claim guess = new Claim.Guessed(SHOP, EntityKind.PROTOCOL);
    Map<EntityKey, EntityKind> lexicon = Map.of(SHOP, EntityKind.TOOL);

    assertThat(kind(lexicon, listed("Shop", EntityKind.PACKAGE), guess))
        .isEqualTo(EntityKind.PACKAGE);
    assertThat(kind(lexicon, named("Shop"), guess)).isEqualTo(EntityKind.TOOL);
    assertThat(kind(Map.of(), named("Shop"), guess)).isEqualTo(EntityKind.PROTOCOL);
    assertThat(kind(Map.of(), named("Shop"))).isEqualTo(EntityKind.CONCEPT);
  }

  @Test
  void whatIsListedAsAMereConceptMayBeMore() {
    assertThat(kind(Map.of(SHOP, EntityKind.TOOL), listed("Shop", EntityKind.CONCEPT)))
        .isEqualTo(EntityKind.TOOL);
  }

  @Test
  void whereNotesDisagreeTheFirstKindWins() {
    assertThat(
            kind(
                Map.of(),
                listed("Shop", EntityKind.TOOL),
                listed("Shop", EntityKind.SERVICE),
                listed("Shop", EntityKind.PACKAGE)))
        .isEqualTo(EntityKind.SERVICE);
  }

  @Test
  void moreClaimsMakeAnotherTable() {
    EntityTable before = EntityTable.empty(Map.of(), NONE).with(List.of(named("Shop")));

    EntityTable after =
        before.with(
            List.of(named("Web Shop"), new Claim.Named(new EntityKey("x"), Term.of("X"), false)));

    assertThat(before.entity(SHOP).name()).isEqualTo("Shop");
    assertThat(before.keys()).containsExactly(SHOP);
    assertThat(after.entity(SHOP).name()).isEqualTo("Web Shop");
    assertThat(after.entities()).containsOnlyKeys(SHOP, new EntityKey("x"));
  }
}

package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

  private final Identity identity =
      new Identity(
          List.of("Azure", "Microsoft"),
          Map.of(
              "Azure Data Lake Storage",
              List.of("Data Lake Storage Gen2"),
              "Storage Services",
              List.of("Storage")),
          Map.of("Pandas", List.of("pd")),
          List.of(List.of("Azure Storage", "Storage")));

  @ParameterizedTest
  @CsvSource({
    "Web Apps, web apps",
    "'  web   APPS\u3000', Web Apps",
    "\uFF37eb Apps, Web Apps",
    "Azure Functions, Functions",
    "Microsoft Azure Functions, Functions",
    "Data Lake Storage Gen2, Azure Data Lake Storage",
    "Azure Data Lake Storage Gen2, Data Lake Storage",
    "Storage, storage services",
    "Stra\u00DFe, STRASSE",
  })
  void theseNamesAreOne(String one, String other) {
    assertThat(identity.key(one)).isEqualTo(identity.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "SQL Server, Azure SQL Database",
    "Azure Storage Queue, Azure Queue Storage",
    "Language, Language Understanding (LUIS)",
    "Azure Storage, Storage",
    "MySQL, MySQL databases",
    "MySQL, RDS MySql",
    "Azurite, ite",
  })
  void theseNamesStayApart(String one, String other) {
    assertThat(identity.key(one)).isNotEqualTo(identity.key(other));
  }

  @Test
  void aPrefixAloneIsAName() {
    assertThat(identity.key("Azure")).isEqualTo(new EntityKey("azure"));
  }

  @Test
  void anExactSpellingDecidesBeforeOneWithoutItsPrefix() {
    Identity other =
        new Identity(
            List.of("Azure"),
            Map.of("Azure Foo", List.of("X"), "Other", List.of("Foo", "Azure X")),
            Map.of(),
            List.of());

    assertThat(other.key("Azure Foo")).isEqualTo(other.key("X")).isNotEqualTo(other.key("Other"));
    assertThat(other.key("Foo")).isEqualTo(other.key("Azure X")).isEqualTo(other.key("Other"));
  }

  @Test
  void theOrderOfTheAliasesMakesNoDifference() {
    Map<String, List<String>> one = new LinkedHashMap<>();
    one.put("Foo", List.of("Azure Bar"));
    one.put("Baz", List.of("Microsoft Bar"));
    Map<String, List<String>> other = new LinkedHashMap<>();
    other.put("Baz", List.of("Microsoft Bar"));
    other.put("Foo", List.of("Azure Bar"));
    List<String> prefixes = List.of("Azure", "Microsoft");

    assertThat(new Identity(prefixes, one, Map.of(), List.of()).key("Bar"))
        .isEqualTo(new Identity(prefixes, other, Map.of(), List.of()).key("Bar"));
  }

  @Test
  void aLongKeyIsNotCutWithinACharacter() {
    EntityKey key = identity.key("a".repeat(899) + "\uD801\uDC28" + "b".repeat(200));

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(key.value())).isTrue();
  }

  @Test
  void theAliasFileNamesTheEntity() {
    EntityKey key = identity.key("data lake storage gen2");

    assertThat(identity.canonicalName(key)).contains("Azure Data Lake Storage");
    assertThat(identity.listedSpellings(key))
        .containsExactly("Azure Data Lake Storage", "Data Lake Storage Gen2");
    assertThat(identity.canonicalName(identity.key("Web Apps"))).isEmpty();
  }

  @Test
  void aKeyIsShortenedFromALengthOnThatNoIndexHolds() {
    assertThat(identity.key("a".repeat(Names.LONGEST_INDEXED)).value())
        .hasSize(Names.LONGEST_INDEXED);
    assertThat(identity.key("a".repeat(Names.LONGEST_INDEXED + 1)).value())
        .hasSizeLessThan(Names.LONGEST_INDEXED)
        .startsWith("a".repeat(900) + " ")
        .isNotEqualTo(identity.key("a".repeat(Names.LONGEST_INDEXED + 2)).value());
  }

  @Test
  void onlyTheTwoNamesOfOneRuleAreDistinct() {
    Identity rules =
        new Identity(
            List.of(),
            Map.of(),
            Map.of(),
            List.of(List.of("One", "Two"), List.of("Three", "Four")));

    assertThat(rules.areDistinct("two", "ONE")).isTrue();
    assertThat(rules.areDistinct("One", "Three")).isFalse();
  }

  @Test
  void whatIsInNoFileHasNoListedSpellings() {
    assertThat(identity.listedSpellings(identity.key("Web Apps"))).isEmpty();
    assertThat(identity.isListed(identity.key("Web Apps"))).isFalse();
  }

  @Test
  void whatALexiconListsHasItsSpellingsAndNoName() {
    EntityKey key = identity.key("PD");

    assertThat(key).isEqualTo(identity.key("pandas"));
    assertThat(identity.canonicalName(key)).isEmpty();
    assertThat(identity.isListed(key)).isTrue();
    assertThat(identity.listedSpellings(key)).containsExactly("Pandas", "pd");
  }

  @Test
  void theRulesThatMakeASpellingMeanItsEntityAreTold() {
    assertThat(identity.rules("Web Apps")).isEmpty();
    assertThat(identity.rules("Microsoft Azure Web Apps"))
        .containsExactly(new NameRule.Prefix("Microsoft"), new NameRule.Prefix("Azure"));
    assertThat(identity.rules("data lake storage gen2"))
        .containsExactly(new NameRule.Alias("Azure Data Lake Storage"));
    assertThat(identity.rules("Azure Data Lake Storage"))
        .containsExactly(new NameRule.Prefix("Azure"));
    assertThat(identity.rules("Azure pd"))
        .containsExactly(new NameRule.Prefix("Azure"), new NameRule.Alias("Pandas"));
    assertThat(identity.rules("Azure Storage")).isEmpty();
    assertThat(identity.rules("Storage")).containsExactly(new NameRule.Alias("Storage Services"));
  }
}

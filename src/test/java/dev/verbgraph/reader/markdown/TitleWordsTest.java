package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.reader.text.NameShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a title is by its words alone. */
class TitleWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Service Description, TELLING_PART",
    "Python Interaction, TELLING_PART",
    "Notes, COMMON_PART",
    "Description of services, PART_OF_MANY",
    "Storage, CATEGORY",
    "Database Services, CATEGORY",
    "Security services, CATEGORY",
    "Security, PERHAPS_CATEGORY",
    "Azure Storage, PERHAPS_CATEGORY",
    "List of services, LISTING",
    "Best practices, OTHER",
    "How Robots Move, OTHER",
    "Robots?, OTHER",
    "..., OTHER",
    "Tape Storage, NAME",
    "Robot Description, NAME",
    "Robot Services, NAME",
    "Azure, NAME",
  })
  void everyWordOfATitleCounts(String title, TitleWords.Sort sort) {
    assertThat(TitleWords.BUILT_IN.sort(title)).isEqualTo(sort);
  }

  @Test
  void aProductOfAProviderIsMoreThanItsName() {
    assertThat(TitleWords.BUILT_IN.isOfProvider("Azure Tape")).isTrue();
    assertThat(TitleWords.BUILT_IN.isOfProvider("Azure")).isFalse();
    assertThat(TitleWords.BUILT_IN.isOfProvider("Tape for Azure")).isFalse();
  }

  @Test
  void theLastWordSpeaksOfSeveralThings() {
    assertThat(TitleWords.isPlural("Storage Services")).isTrue();
    assertThat(TitleWords.isPlural("Services of Storage")).isFalse();
    assertThat(TitleWords.isPlural("...")).isFalse();
  }

  @Test
  void aProductIsANameForEachProviderThatTitlesKnow() {
    assertThat(TitleWords.BUILT_IN.providers())
        .isNotEmpty()
        .noneMatch(provider -> NameShape.looksLikeText(provider + " table storage"));
  }
}

package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.reader.markdown.TitleWords.Sort;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a title is by its words alone. */
class TitleWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Storage, CATEGORY",
    "Storage Services, CATEGORY",
    "storage services, CATEGORY",
    "Azure Storage, PERHAPS_CATEGORY",
    "Azure Storage Services, CATEGORY",
    "Pricing, TELLING_PART",
    "Overview, COMMON_PART",
    "Services, LISTING",
    "Our cloud services, LISTING",
    "Description of services, PART_OF_MANY",
    "How do we start?, OTHER",
    "Tape Robot, NAME",
    "'', OTHER",
    "!!!, OTHER",
  })
  void aTitleIsToldByItsWords(String title, Sort sort) {
    assertThat(TitleWords.sort(title)).isEqualTo(sort);
  }

  @Test
  void aProviderIsTheFirstOfSeveralWords() {
    assertThat(TitleWords.isOfProvider("Azure Storage")).isTrue();
    assertThat(TitleWords.isOfProvider("azure storage")).isTrue();
    assertThat(TitleWords.isOfProvider("Azure")).isFalse();
    assertThat(TitleWords.isOfProvider("Storage in Azure")).isFalse();
    assertThat(TitleWords.isOfProvider("")).isFalse();
  }

  @Test
  void aPluralEndsWithAWordForManyThings() {
    assertThat(TitleWords.isPlural("Storage Services")).isTrue();
    assertThat(TitleWords.isPlural("Services for storage")).isFalse();
    assertThat(TitleWords.isPlural("Storage")).isFalse();
    assertThat(TitleWords.isPlural("")).isFalse();
  }

  @Test
  void aLabelStandsBeforeTheName() {
    Matcher label = TitleWords.labelOf("Service #1: Tape Robot");

    assertThat(label.find()).isTrue();
    assertThat(label.group(1)).isEqualTo("Service");
    assertThat(label.end()).isEqualTo("Service #1: ".length());
    assertThat(TitleWords.labelOf("The Service: Tape Robot").find()).isFalse();
    assertThat(TitleWords.isCategoryLabel("Category")).isTrue();
    assertThat(TitleWords.isCategoryLabel("Service")).isFalse();
  }

  @Test
  void onlyPartsAndCategoriesAreThat() {
    for (Sort sort : Sort.values()) {
      assertThat(sort.isPart()).isEqualTo(sort == Sort.TELLING_PART || sort == Sort.COMMON_PART);
      assertThat(sort.isCategory())
          .isEqualTo(sort == Sort.CATEGORY || sort == Sort.PERHAPS_CATEGORY);
    }
  }
}

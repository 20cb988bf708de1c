package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

  private final Identity identity =
      new Identity(
          List.of("Azure", "Microsoft"),
          Map.of("Azure Data Lake Storage", List.of("Data Lake Storage Gen2"), "Storage Services", List.of("Storage")),
          Set.of("Azure Storage", "Storage"));

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
    assertThat(identity.key("Azure")).isEqualTo("azure");
  }

  @Test
  void theAliasFileNamesTheEntity() {
    String key = identity.key("data lake storage gen2");

    assertThat(identity.canonicalName(key)).contains("Azure Data Lake Storage");
    assertThat(identity.declaredAliases(key)).containsExactly("Data Lake Storage Gen2");
    assertThat(identity.canonicalName(identity.key("Web Apps"))).isEmpty();
  }
}

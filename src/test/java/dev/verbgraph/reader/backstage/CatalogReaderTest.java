package dev.verbgraph.reader.backstage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Reference;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {

  private static final String SHOP =
      """
      apiVersion: backstage.io/v1alpha1
      kind: Component
      metadata:
        name: shop
        description: Sells tapes.
      spec:
        type: service
        owner: group:ada
        system: garage
        dependsOn:
          - resource:default/tape-robot
          - component:till
        dependencyOf: [component:town/mall]
        providesApis: [tapes]
        consumesApis: [api:prices]
        partOf: street
        subcomponentOf: mall
      """;

  @Test
  void theFieldsThatNameOtherEntitiesAreRelations() {
    assertThat(said(SHOP))
        .containsExactly(
            "shop | depends on | tape-robot",
            "shop | depends on | till",
            "shop | dependency of | mall",
            "shop | provides | tapes",
            "shop | consumes | prices",
            "shop | part of | street",
            "shop | part of | mall",
            "shop | in category | garage",
            "shop | owned by | ada");
  }

  @Test
  void membersOfASystemOrADomainAreInACategory() {
    String domains =
        """
        apiVersion: backstage.io/v1alpha1
        kind: System
        metadata: {name: garage}
        spec: {domain: street}
        ---
        apiVersion: backstage.io/v1alpha1
        kind: Domain
        metadata: {name: street}
        spec: {subdomainOf: town}
        """;

    assertThat(said(domains))
        .containsExactly("garage | in category | street", "street | in category | town");
  }

  @Test
  void aBrokenDocumentTakesNoOtherWithIt() {
    Extract extract =
        read(
            SHOP
                + "--- # broken\nmetadata:\n\tname: x\n---\n"
                + SHOP.replace("name: shop", "name: till"));

    assertThat(extract.listings())
        .extracting(listing -> listing.term().name())
        .containsExactly("shop", "till");
    assertThat(extract.listings().getLast().span().line()).isEqualTo(25);
    assertThat(extract.diagnostics())
        .extracting(it -> it.code() + " " + it.span().line())
        .contains("CATALOG_BROKEN 20");
  }

  @ParameterizedTest
  @CsvSource({
    "'a: 1', '1'",
    "'---\na: 1', '1'",
    "'# c\n\n%YAML 1.2\n---\na: 1\n---\nb: 2\n...\n---\nc: 3', '1 6 9'",
    "'a: |\n  ---\n  x\n--- b', '1 4'",
    "'a: 1\n----\n---x', '1'",
  })
  void documentsBeginWhereYamlSaysSo(String text, String firstLines) {
    assertThat(
            YamlDocuments.of(text.lines().toList()).stream()
                .map(part -> String.valueOf(part.firstLine()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(firstLines);
  }

  @Test
  void aReferenceThatNeedsAKindAndHasNoneIsTold() {
    assertThat(read(SHOP.replace("component:till", "till")).diagnostics())
        .extracting(it -> it.code() + " " + it.span().line())
        .containsExactly("CATALOG_KIND_MISSING 12");
    assertThat(read(SHOP).diagnostics()).isEmpty();
  }

  @Test
  void kindsComeFromTheReferenceOrTheField() {
    assertThat(read(SHOP).statements())
        .extracting(Statement::object)
        .contains(
            term(EntityKind.SERVICE, "resource", "default", "tape-robot"),
            term(EntityKind.CONCEPT, "api", "default", "tapes"),
            term(EntityKind.CATEGORY, "system", "default", "garage"));
    assertThat(read(SHOP.replace("component:till", "group:till")).statements())
        .extracting(Statement::object)
        .contains(
            new Term(
                "till", Optional.empty(), Optional.of(new Reference("group", "default", "till"))));
  }

  @Test
  void aReferenceWithoutNamespaceIsToTheNamespaceOfWhoRefers() {
    assertThat(read(SHOP.replace("  name: shop", "  name: shop\n  namespace: Retail")).statements())
        .extracting(Statement::object)
        .contains(
            term(EntityKind.SERVICE, "resource", "default", "tape-robot"),
            term(EntityKind.SERVICE, "component", "retail", "till"));
  }

  private static Term term(EntityKind kind, String sort, String namespace, String name) {
    return new Term(name, Optional.of(kind), Optional.of(new Reference(sort, namespace, name)));
  }

  @Test
  void theTitleIsForPeople() {
    assertThat(read(SHOP).listings().getFirst().title()).isEmpty();
    assertThat(
            read(SHOP.replace("  name: shop", "  name: shop\n  title: The Shop"))
                .listings()
                .getFirst()
                .title())
        .contains("The Shop");
  }

  @Test
  void anEntityIsListedAndDescribed() {
    Extract extract = read(SHOP);
    assertThat(extract.listings())
        .containsExactly(
            new Listing(
                term(EntityKind.SERVICE, "component", "default", "shop"),
                new Span(4, 9, 4),
                "name: shop"));
    assertThat(extract.passages())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.text()).isEqualTo("Sells tapes.");
          assertThat(it.span()).isEqualTo(new Span(5, 16, 12));
        });
  }

  @Test
  void aFoldedDescriptionKeepsItsLines() {
    String text = SHOP.replace("Sells tapes.", ">-\n    Sells\n\n    tapes.\n");
    assertThat(read(text).passages())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.text()).isEqualTo("Sells\n\ntapes.");
          assertThat(it.span()).isEqualTo(new Span(6, 5, 5));
        });
  }

  @Test
  void aStatementStandsAtItsObject() {
    Statement statement = read(SHOP).statements().getFirst();
    assertThat(statement.span()).isEqualTo(new Span(11, 7, 27));
    assertThat(statement.quote()).isEqualTo("dependsOn: resource:default/tape-robot");
  }

  @Test
  void aFileMayHoldSeveralEntitiesAndOtherDocuments() {
    String text =
        "---\n"
            + SHOP
            + "---\nkind: Deployment\nmetadata: {name: other}\n---\n"
            + SHOP.replace("name: shop", "name: stall")
            + "---\napiVersion: backstage.io/v1alpha1\nkind: User\n"
            + "metadata: {name: ada}\n";
    assertThat(read(text).listings())
        .extracting(it -> it.term().name())
        .containsExactly("shop", "stall");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${{ values.name }}",
        "{{cookiecutter.name}}",
        "\"{{ name }}\"",
        "<%= name %>",
        "x-{{name}}"
      })
  void placeholdersAreRefused(String placeholder) {
    for (String text :
        List.of(
            SHOP.replace("name: shop", "name: " + placeholder),
            SHOP.replace("component:till", placeholder))) {
      Extract extract = read(text);
      assertThat(extract.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.CATALOG_PLACEHOLDER);
      assertThat(extract.listings()).isEmpty();
      assertThat(extract.statements()).isEmpty();
    }
  }

  @Test
  void doubleBracesInADescriptionAreNoPlaceholder() {
    assertThat(read(SHOP.replace("Sells tapes.", "Sells {{ }}.")).diagnostics()).isEmpty();
  }

  @Test
  void whatNamesNothingIsReported() {
    assertThat(codes(SHOP.replace("name: shop", "title: shop")))
        .containsExactly(Code.CATALOG_UNREADABLE);
    assertThat(codes(SHOP.replace("component:till", "{kind: component}")))
        .containsExactly(Code.CATALOG_UNREADABLE);
    assertThat(codes(SHOP.replace("component:till", "'component:'")))
        .containsExactly(Code.CATALOG_UNREADABLE);
    assertThat(codes(SHOP.replace("component:till", ""))).isEmpty();
  }

  @Test
  void brokenYamlIsReportedAndWhatStandsAboveIsRead() {
    Extract extract = read(SHOP + "---\nkind: [\n");
    assertThat(extract.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CATALOG_BROKEN);
    assertThat(extract.listings()).hasSize(1);
  }

  @Test
  void theFirstLineTellsACatalogFile() {
    assertThat(
            List.of(
                "apiVersion: backstage.io/v1alpha1", "\"apiVersion\": \"backstage.io/v1beta1\""))
        .allMatch(CatalogReader::isCatalogLine);
    assertThat(
            List.of(
                "apiVersion: apps/v1",
                "apiVersion: scaffolder.backstage.io/v1beta3",
                "# backstage.io/"))
        .noneMatch(CatalogReader::isCatalogLine);
  }

  private static List<String> said(String text) {
    return read(text).statements().stream()
        .map(it -> it.subject().name() + " | " + it.phrase() + " | " + it.object().name())
        .toList();
  }

  private static List<Code> codes(String text) {
    return read(text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static Extract read(String text) {
    return CatalogReader.read(Source.of("catalog-info.yaml", text));
  }
}

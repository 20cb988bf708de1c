package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Alias;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Reference;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.Modifiers;
import dev.verbgraph.vocabulary.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several things of one name. */
class NamesakesTest {

  private static final Span SPAN = new Span(5, 1, 1);
  private static final Rules RULES = rules(Map.of());

  private static Rules rules(Map<String, List<String>> aliases) {
    return new Rules(
        List.of(), Modifiers.NONE, List.of(), aliases, List.of(), List.of(), List.of());
  }

  private static Term term(String reference) {
    String[] parts = reference.split("[:/]", 3);
    return new Term(
        parts[2],
        parts[0].equals("component") ? Optional.of(EntityKind.SERVICE) : Optional.empty(),
        Optional.of(new Reference(parts[0], parts[1], parts[2])));
  }

  private static Statement said(Term subject, String phrase, Term object) {
    return new Statement(subject, phrase, object, SPAN, "");
  }

  private static InputDocument document(String path, Note note, Rules rules) {
    return new InputDocument(new DocumentPath(path), ContentHash.of(path), note, rules);
  }

  private static InputDocument catalog(String path, Statement... said) {
    return document(
        path,
        new Note(Optional.empty(), Map.of(), List.of(), List.of(said), List.of(), List.of()),
        RULES);
  }

  /**
   * @param objects of what its title uses
   */
  private static InputDocument note(String path, String title, Rules rules, String... objects) {
    List<Statement> said =
        Arrays.stream(objects)
            .map(object -> said(Term.of(title), "uses", Term.of(object)))
            .toList();
    return document(
        path, new Note(Optional.of(title), Map.of(), List.of(), said, List.of(), List.of()), rules);
  }

  private static Resolution resolved(InputDocument... documents) {
    Resolution resolution = Resolver.resolve(List.of(documents));
    assertThat(Resolver.resolve(List.of(documents).reversed()).graph())
        .as("in any order")
        .isEqualTo(resolution.graph());
    return resolution;
  }

  /** Subject, type and object of all that is said, by the names that people see. */
  private static List<String> facts(Resolution resolution) {
    return resolution.graph().documents().values().stream()
        .flatMap(document -> document.relationships().stream())
        .map(said ->
            name(resolution, said.id().subject())
                + " "
                + said.id().type().name()
                + " "
                + name(resolution, said.id().object()))
        .toList();
  }

  private static String name(Resolution resolution, EntityKey key) {
    return resolution.graph().entities().get(key).name();
  }

  private static List<String> names(Resolution resolution) {
    return resolution.graph().entities().values().stream().map(Entity::name).sorted().toList();
  }

  private static List<String> told(Resolution resolution) {
    return resolution.diagnostics().stream()
        .filter(each -> each.code() == Code.NAME_SHARED)
        .map(each -> each.file() + ": " + each.message())
        .sorted()
        .toList();
  }

  @Test
  void kindsOfACatalogAreThings() {
    Resolution resolution =
        resolved(
            catalog(
                "c.yaml",
                said(term("component:default/orders"), "needs", term("resource:default/orders")),
                said(term("component:default/orders"), "offers", term("api:default/orders")),
                said(term("component:default/till"), "needs", term("component:default/orders"))));

    assertThat(facts(resolution))
        .containsExactlyInAnyOrder(
            "orders (component) NEEDS orders (resource)",
            "orders (component) OFFERS orders (api)",
            "till NEEDS orders (component)");
    assertThat(told(resolution)).isEmpty();
    assertThat(resolution.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(Code.NAMES_JOINED);
  }

  @Test
  void namespacesOfACatalogTellThingsApart() {
    assertThat(
            facts(
                resolved(
                    catalog(
                        "c.yaml",
                        said(term("component:a/shop"), "needs", term("component:a/till")),
                        said(term("component:a/shop"), "needs", term("component:b/till"))))))
        .containsExactlyInAnyOrder("shop NEEDS till (a)", "shop NEEDS till (b)");
  }

  @Test
  void kindAndNamespaceAreBothSaidWhereOneDoesNotDo() {
    assertThat(
            names(
                resolved(
                    catalog(
                        "c.yaml",
                        said(term("component:a/till"), "needs", term("component:b/till")),
                        said(term("component:a/till"), "needs", term("api:a/till"))))))
        .containsExactly("till (a component)", "till (api)", "till (b component)");
  }

  @Test
  void titlesThatDifferNeedNothingElse() {
    Listing service =
        new Listing(term("component:default/orders"), SPAN, "", Optional.of("Order Service"));
    Listing api = new Listing(term("api:default/orders"), SPAN, "", Optional.of("Order API"));
    Note note =
        new Note(
            Optional.empty(), Map.of(), List.of(service, api), List.of(), List.of(), List.of());

    Resolution resolution = resolved(document("c.yaml", note, RULES));

    assertThat(names(resolution)).containsExactly("Order API", "Order Service");
    assertThat(resolution.graph().entities().values())
        .allSatisfy(entity -> assertThat(entity.aliases()).contains("orders"));
  }

  private static InputDocument titled(String path, String reference, String title) {
    Listing listing = new Listing(term(reference), SPAN, "", Optional.of(title));
    return document(
        path,
        new Note(Optional.empty(), Map.of(), List.of(listing), List.of(), List.of(), List.of()),
        RULES);
  }

  @Test
  void notesMayCallAnEntityByItsTitle() {
    Resolution resolution =
        resolved(
            titled("c.yaml", "component:default/orders", "Order Service"),
            catalog("d.yaml", said(term("component:a/till"), "offers", term("api:a/till"))),
            note("n.md", "Mall", RULES, "order service", "Orders"));

    assertThat(facts(resolution)).contains("Mall USES Order Service");
    assertThat(names(resolution))
        .containsExactly("Mall", "Order Service", "till (api)", "till (component)");
    assertThat(resolution.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(Code.NAMES_JOINED);
  }

  @Test
  void aTitleOfOneOfSeveralBearersMeansThatOne() {
    assertThat(
            facts(
                resolved(
                    titled("c.yaml", "component:default/orders", "Order Service"),
                    titled("d.yaml", "api:default/orders", "Order API"),
                    note("n.md", "Mall", RULES, "Order API"))))
        .containsExactly("Mall USES Order API");
  }

  @Test
  void aTitleThatTwoHaveOrThatIsANameMeansNeither() {
    assertThat(
            names(
                resolved(
                    titled("c.yaml", "component:default/one", "Shop"),
                    titled("d.yaml", "component:default/two", "Shop"),
                    note("n.md", "Mall", RULES, "Shop"))))
        .containsExactly("Mall", "Shop", "one", "two");
    assertThat(
            facts(
                resolved(
                    titled("c.yaml", "component:default/one", "Till"),
                    catalog(
                        "d.yaml", said(term("component:a/till"), "needs", term("component:a/x"))),
                    note("n.md", "Mall", RULES, "Till"))))
        .contains("Mall USES Till", "Till NEEDS x");
    assertThat(
            names(
                resolved(
                    titled("c.yaml", "component:a/one", "One"),
                    titled("c2.yaml", "component:a/orders", "Orders"),
                    titled("c3.yaml", "api:a/orders", "Orders"))))
        .containsExactly("One", "orders (api)", "orders (component)");
  }

  @Test
  void aPassageDescribesTheOneThatItStandsAt() {
    Passage passage =
        new Passage(term("api:default/orders"), Passage.DESCRIPTION, "Takes them.", SPAN);
    Note note =
        new Note(
            Optional.empty(),
            Map.of(),
            List.of(
                new Listing(term("component:default/orders"), SPAN, ""),
                new Listing(term("api:default/orders"), SPAN, "")),
            List.of(),
            List.of(passage),
            List.of());

    Resolution resolution = resolved(document("c.yaml", note, RULES));

    assertThat(resolution.graph().documents().values())
        .flatMap(document -> document.descriptions())
        .singleElement()
        .satisfies(each ->
            assertThat(name(resolution, each.entity().orElseThrow())).isEqualTo("orders (api)"));
  }

  @Test
  void aNoteMeansTheOnlyThingOfItsName() {
    assertThat(
            facts(
                resolved(
                    catalog(
                        "c.yaml",
                        said(term("component:a/shop"), "needs", term("component:a/till"))),
                    note("n.md", "Mall", RULES, "Shop"))))
        .containsExactlyInAnyOrder("Shop NEEDS till", "Mall USES Shop");
  }

  @Test
  void aNoteThatDoesNotSayWhichMeansNone() {
    Resolution resolution =
        resolved(
            catalog("c.yaml", said(term("component:a/shop"), "offers", term("api:a/shop"))),
            note("n.md", "Mall", RULES, "Shop", "shop (api)", "component:a/shop"));

    assertThat(facts(resolution))
        .containsExactlyInAnyOrder(
            "shop (component) OFFERS shop (api)",
            "Mall USES Shop",
            "Mall USES shop (api)",
            "Mall USES shop (component)");
    assertThat(told(resolution))
        .containsExactly(
            "n.md: \"Shop\" may be \"shop (api)\" or \"shop (component)\"; it is read as none of"
                + " them");
  }

  @Test
  void notesOfOneTitleAreSubjectsOfTheirOwn() {
    Resolution resolution =
        resolved(
            note("v/a/x.md", "Orders", RULES, "Till"),
            note("v/b/x.md", "orders", RULES, "Press"),
            note("v/a/mall.md", "Mall", RULES, "Orders"),
            note("v/c/farm.md", "Farm", RULES, "Orders", "Orders (b)"));

    assertThat(facts(resolution))
        .containsExactlyInAnyOrder(
            "Orders (a) USES Till",
            "orders (b) USES Press",
            "Mall USES Orders (a)",
            "Farm USES Orders",
            "Farm USES orders (b)");
    assertThat(told(resolution))
        .containsExactly(
            "v/a/x.md: several notes have the title \"Orders\"; this one is about \"Orders (a)\","
                + " others about \"orders (b)\"",
            "v/b/x.md: several notes have the title \"orders\"; this one is about \"orders (b)\","
                + " others about \"Orders (a)\"",
            "v/c/farm.md: \"Orders\" may be \"Orders (a)\" or \"orders (b)\"; it is read as none of"
                + " them");
  }

  @Test
  void aNameMeansTheNoteWhoseFileHasIt() {
    assertThat(
            facts(
                resolved(
                    note("v/a/orders.md", "Orders", RULES, "Till"),
                    note("v/b/runbook.md", "Orders", RULES, "Press"),
                    note("v/b/mall.md", "Mall", RULES, "Orders"))))
        .contains("Mall USES Orders (a)");
  }

  @Test
  void filesOfOneFolderAreToldApartByTheirNames() {
    assertThat(
            names(
                resolved(
                    note("v/one.md", "Orders", RULES, "Till"),
                    note("v/two.md", "Orders", RULES, "Till"))))
        .containsExactly("Orders (one)", "Orders (two)", "Till");
  }

  @Test
  void rulesThatListTheNameMakeOneThingOfNotes() {
    Rules one = rules(Map.of("Orders", List.of()));
    Resolution resolution =
        resolved(note("v/a/x.md", "Orders", one, "Till"), note("v/b/x.md", "Orders", one, "Press"));

    assertThat(facts(resolution))
        .containsExactlyInAnyOrder("Orders USES Till", "Orders USES Press");
    assertThat(told(resolution)).isEmpty();
  }

  @Test
  void aTitleThatNothingIsSaidOfIsNoThing() {
    assertThat(
            facts(
                resolved(
                    note("v/a/x.md", "Orders", RULES, "Till"),
                    note("v/b/x.md", "Orders", RULES),
                    note("v/c/y.md", "Mall", RULES, "Orders"))))
        .containsExactlyInAnyOrder("Orders USES Till", "Mall USES Orders");
  }

  @Test
  void anAliasMeansTheNoteThatHasIt() {
    InputDocument aliased =
        document(
            "v/a/x.md",
            new Note(
                Optional.of("Orders"),
                Map.of(),
                List.of(),
                List.of(said(Term.of("Orders"), "uses", Term.of("Till"))),
                List.of(),
                List.of(new Alias("Order Desk", "Orders", SPAN))),
            RULES);

    assertThat(
            facts(
                resolved(
                    aliased,
                    note("v/b/x.md", "Orders", RULES, "Press"),
                    note("v/c/y.md", "Mall", RULES, "Order Desk"))))
        .contains("Mall USES Orders (a)");
  }
}

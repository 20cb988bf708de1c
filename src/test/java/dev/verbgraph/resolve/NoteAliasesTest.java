package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Alias;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.Modifiers;
import dev.verbgraph.vocabulary.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The other names that notes give to what they are about. */
class NoteAliasesTest {

  private static final Rules RULES = rules(Map.of(), List.of());

  private static Rules rules(Map<String, List<String>> aliases, List<List<String>> distinct) {
    return new Rules(List.of(), Modifiers.NONE, List.of(), aliases, distinct, List.of(), List.of());
  }

  /**
   * @param said subject, object
   */
  private static InputDocument note(
      String path, String title, List<String> aliases, Rules rules, String... said) {
    return new InputDocument(
        new DocumentPath(path),
        ContentHash.of(path),
        new Note(
            Optional.of(title),
            Map.of(),
            List.of(),
            Arrays.stream(said)
                .map(each -> each.split(", "))
                .map(ends ->
                    new Statement(
                        Term.of(ends[0]), "uses", Term.of(ends[1]), new Span(5, 1, 1), ""))
                .toList(),
            List.of(),
            aliases.stream().map(name -> new Alias(name, title, new Span(2, 1, 1))).toList()),
        rules);
  }

  private static String entities(Resolution resolution) {
    return resolution.graph().entities().values().stream()
        .map(Entity::name)
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static Resolution resolved(InputDocument... documents) {
    Resolution resolution = Resolver.resolve(List.of(documents));
    assertThat(entities(Resolver.resolve(List.of(documents).reversed())))
        .as("in any order")
        .isEqualTo(entities(resolution));
    return resolution;
  }

  private static Stream<Code> codes(Resolution resolution) {
    return resolution.diagnostics().stream()
        .map(Diagnostic::code)
        .filter(code -> code != Code.PHRASE_UNKNOWN);
  }

  @Test
  void anAliasMeansWhatItsNoteIsAbout() {
    Resolution resolution =
        resolved(
            note("shop.md", "Web Shop", List.of("Shop", "Store"), RULES, "Web Shop, Till"),
            note("mall.md", "Mall", List.of(), RULES, "Mall, shop"));

    assertThat(entities(resolution)).isEqualTo("Mall; Till; Web Shop");
    assertThat(resolution.graph().entities().values())
        .filteredOn(entity -> entity.name().equals("Web Shop"))
        .flatExtracting(Entity::aliases)
        .contains("Shop", "Store");
    assertThat(resolution.diagnostics())
        .filteredOn(each -> each.code() == Code.NAMES_JOINED)
        .extracting(Diagnostic::message)
        .containsExactly("\"shop\" means Web Shop: a note about \"Web Shop\" lists it as an alias");
  }

  @Test
  void anAliasOfTwoNotesMeansNeitherAndIsTold() {
    Resolution resolution =
        resolved(
            note("a.md", "Web Shop", List.of("Shop"), RULES, "Web Shop, Till"),
            note("b.md", "Farm Shop", List.of("shop"), RULES, "Farm Shop, Till"),
            note("c.md", "Mall", List.of(), RULES, "Mall, Shop"));

    assertThat(entities(resolution)).isEqualTo("Farm Shop; Mall; Shop; Till; Web Shop");
    assertThat(codes(resolution)).containsExactly(Code.ALIAS_UNCLEAR, Code.ALIAS_UNCLEAR);
  }

  @Test
  void anAliasThatIsTheTitleOfAnotherNoteMeansThatAndIsTold() {
    Resolution resolution =
        resolved(
            note("a.md", "Web Shop", List.of("Till"), RULES, "Web Shop, Press"),
            note("b.md", "Till", List.of(), RULES, "Till, Press"));

    assertThat(entities(resolution)).isEqualTo("Press; Till; Web Shop");
    assertThat(codes(resolution)).containsExactly(Code.ALIAS_UNCLEAR);
  }

  @Test
  void rulesWin() {
    assertThat(
            entities(
                resolved(
                    note(
                        "a.md",
                        "Web Shop",
                        List.of("Shop"),
                        rules(Map.of(), List.of(List.of("Shop", "Web Shop"))),
                        "Web Shop, Shop"))))
        .isEqualTo("Shop; Web Shop");
    assertThat(
            entities(
                resolved(
                    note(
                        "a.md",
                        "Web Shop",
                        List.of("Shop"),
                        rules(Map.of("Mall", List.of("Shop")), List.of()),
                        "Web Shop, Shop"))))
        .isEqualTo("Mall; Web Shop");
  }

  @Test
  void notesThatCallEachOtherByTurnsJoinNothing() {
    assertThat(
            entities(
                resolved(
                    note("a.md", "One", List.of("Two"), RULES, "One, X"),
                    note("b.md", "Two", List.of("One"), RULES, "Two, X"))))
        .isEqualTo("One; Two; X");
  }

  @Test
  void whatNoNoteRelatesToAnythingHasNoAliases() {
    assertThat(
            entities(
                resolved(
                    note("a.md", "Prices of storage", List.of("Storage"), RULES),
                    note("b.md", "Mall", List.of(), RULES, "Mall, Storage"))))
        .isEqualTo("Mall; Storage");
  }
}

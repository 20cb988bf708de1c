package dev.verbgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesReaderTest {

  @TempDir private Path folder;

  @Test
  void aFolderWithoutFilesHasTheRulesAboveIt() {
    assertThat(RulesReader.ofFolder(folder, RuleSet.of(RulesReader.builtIn())))
        .isEqualTo(new RulesReader.Outcome.Usable(RuleSet.of(RulesReader.builtIn())));
  }

  @Test
  void aNewRelationNeedsNothingButAnEntry() throws IOException {
    write(
        "vocabulary.yaml",
        "relations: [{type: BACKS_UP, phrases: [backs up], dependency: object-on-subject, strength:"
            + " soft}]");

    Vocabulary vocabulary = usable().vocabulary();

    assertThat(vocabulary.meaning("backs up")).isInstanceOf(Meaning.Known.class);
    assertThat(vocabulary.meaning("uses")).isInstanceOf(Meaning.Known.class);
  }

  @Test
  void aFolderMayGiveAPhraseAnotherMeaning() throws IOException {
    write("vocabulary.yaml", "relations: [{type: CONSUMES, phrases: [uses]}]");

    Rules rules = usable();

    assertThat(rules.vocabulary().meaning("uses"))
        .isInstanceOfSatisfying(
            Meaning.Known.class,
            known -> assertThat(known.relation().type()).hasToString("CONSUMES"));
    assertThat(rules.contradictions()).isEmpty();
  }

  @Test
  void aFolderMaySayWhatItsArrowsMean() throws IOException {
    write("vocabulary.yaml", "arrow: connects to");

    assertThat(usable().arrow()).contains("connects to");
    assertThat(RulesReader.builtIn().arrow()).isEmpty();
    assertThat(usable().extendedBy(Rules.NONE).arrow()).contains("connects to");
  }

  @Test
  void aFolderMayAddNames() throws IOException {
    write("aliases.yaml", "aliases: {Web Apps: [Sites]}\nprefixes: [Contoso]");

    Rules rules = usable();

    assertThat(rules.identity().key("Contoso Sites"))
        .isEqualTo(rules.identity().key("Azure Web Apps"));
  }

  @Test
  void aFolderMayAddWordsOfTitles() throws IOException {
    write("headings.yaml", "categories: [Robotics]\nparts: [runbook]\nproviders: [Contoso]");
    HeadingWords above = HeadingWords.of(Set.of("tapes"), Set.of(), Set.of());

    assertThat(
            RulesReader.ofFolder(
                folder, new RuleSet(RulesReader.builtIn(), new NoteRules(above, Set.of()))))
        .isEqualTo(
            new RulesReader.Outcome.Usable(
                new RuleSet(
                    RulesReader.builtIn(),
                    new NoteRules(
                        new HeadingWords(
                            Set.of("tapes", "robotics"), Set.of("runbook"), Set.of("contoso")),
                        Set.of()))));
  }

  @Test
  void aFolderMaySwitchCodesOff() throws IOException {
    write("checks.yaml", "off: [tree-drawn]");
    RuleSet above =
        new RuleSet(
            RulesReader.builtIn(), new NoteRules(HeadingWords.NONE, Set.of(Code.LINK_IN_PROSE)));

    assertThat(RulesReader.ofFolder(folder, above))
        .isEqualTo(
            new RulesReader.Outcome.Usable(
                new RuleSet(
                    RulesReader.builtIn(),
                    new NoteRules(
                        HeadingWords.NONE, Set.of(Code.LINK_IN_PROSE, Code.TREE_DRAWN)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vocabulary.yaml | relations: [{type: uses it, phrases: [x]}]                           | is not a relation type
          vocabulary.yaml | relations: [{type: X, phrases: [x], dependency: subject-on-object}]  | must have both
          vocabulary.yaml | relations: [{type: X, phrases: [x], strength: hard}]                 | must have both
          vocabulary.yaml | relations: [{type: X, phrases: [x], object: Thing}]                  | unknown kind "Thing"
          vocabulary.yaml | relations: [{type: X, phrases: [x, X]}]                              | is listed under both
          vocabulary.yaml | relations: [{type: X, phrases: [x]}, {type: X, phrases: [y]}]        | listed twice
          vocabulary.yaml | relations: [{type: X, phrase: [x]}]                                  | phrase
          vocabulary.yaml | relations: [                                                         |
          vocabulary.yaml | relations: [{type: X, phrases: [null]}]                              |
          aliases.yaml    | aliases: {A: }                                                       |
          aliases.yaml    | aliases: {A: [' ']}                                                  | blank
          vocabulary.yaml | relations: [{type: NAMED_IN, phrases: [named in]}]                   | choose another type
          aliases.yaml    | aliases: {One: [Same], Two: [same]}                                  | is listed under both One and Two
          vocabulary.yaml | relations: [{type: DEPENDS_ON, phrases: [x]}]                        | DEPENDS_ON must have
          aliases.yaml    | {aliases: {A: [B, C]}, distinct: [[C, b]]}                           | both distinct and aliases
          aliases.yaml    | distinct: [[One, ONE]]                                               | differ only in letter case
          aliases.yaml    | distinct: [[A]]                                                      | exactly two names
          lexicon.yaml    | entries: [{name: X, kind: Thing}]                                    | unknown kind "Thing"
          lexicon.yaml    | entries: [{name: X}]                                                 |
          headings.yaml   | categories: [big data]                                               | must be one word
          checks.yaml     | off: [verb-odd]                                                      | there is no code "verb-odd"
          checks.yaml     | off: [file-missing]                                                  | cannot be switched off
          checks.yaml     | on: [tree-drawn]                                                     |
          """)
  void sayWhereAndWhatIsWrong(String file, String text, String message) throws IOException {
    write(file, text);

    assertThat(RulesReader.ofFolder(folder, RuleSet.of(RulesReader.builtIn())))
        .isInstanceOfSatisfying(
            RulesReader.Outcome.Broken.class,
            broken -> {
              Diagnostic first = broken.diagnostics().getFirst();
              assertThat(first.code()).isEqualTo(Code.RULES_INVALID);
              assertThat(first.file()).endsWith(file);
              assertThat(first.message()).contains(message == null ? "" : message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          relations:~  - {type: uses it, phrases: [x]}                 | 2:12 | relation type
          relations:~  - {type: X, phrases: [x], object: Thing}        | 2:37 | Thing
          relations:~  - {type: X, phrases: [x], word: y}              | 2:29 | dependency, inverse, object, phrases, strength, type
          relations:~  - {type: X, phrases: [x], dependency: perhaps}  | 2:41 | "perhaps"
          relations:~  - {type: X}                                     | 2:13 | "phrases"
          relations:~  - {type: X, phrases: x}                         | 2:24 | list
          relations: X                                                 | 1:12 | list
          relations:~  - X                                             | 2:5  | properties
          relations:~  - {type: [X], phrases: [x]}                     | 2:12 | single value
          relations: [                                                 | 1:13 | cannot be read: expected the node content
          relations: [X]]                                              | 1:15 | cannot be read: expected <block end>, but found ']'
          """)
  void thePlaceIsThatOfTheWordsThatAreWrong(String text, String place, String message)
      throws IOException {
    write("vocabulary.yaml", text.replace("~", "\n"));

    Diagnostic first = problem();

    assertThat(first.message()).contains(message);
    assertThat(first.span().line() + ":" + first.span().column()).isEqualTo(place);
    assertThat(first.hint()).contains("See seeds/vocabulary.schema.json");
  }

  @Test
  void aStrengthIsHardOrSoft() throws IOException {
    write(
        "vocabulary.yaml",
        "relations: [{type: X, phrases: [x], dependency: subject-on-object, strength: strong}]");

    assertThat(problem().message()).contains("strength must be hard or soft, not strong");
  }

  @Test
  void aTypeHasAsManyLettersAsATypeOfANoteMayHave() throws IOException {
    write("vocabulary.yaml", "relations: [{type: " + "X".repeat(64) + ", phrases: [x]}]");
    assertThat(usable().vocabulary().meaning("x")).isInstanceOf(Meaning.Known.class);

    write("vocabulary.yaml", "relations: [{type: " + "X".repeat(65) + ", phrases: [x]}]");
    assertThat(problem().message()).contains("is not a relation type");
  }

  @Test
  void aFolderInPlaceOfAFileIsAProblem() throws IOException {
    Files.createDirectory(folder.resolve("lexicon.yaml"));

    assertThat(problem().message()).contains("not a regular file");
    assertThat(problem().file()).endsWith("lexicon.yaml");
  }

  @Test
  void aFileIsNoLargerThanFiftyThousandNamesAre() throws IOException {
    write("aliases.yaml", "#".repeat(4_000_001));
    assertThat(problem().message()).contains("larger than 4 MB");
  }

  @Test
  void aFileThatIsNotUtf8IsAProblem() throws IOException {
    Files.write(folder.resolve("aliases.yaml"), new byte[] {'a', (byte) 0xE4});

    assertThat(problem().message()).contains("UTF-8");
  }

  @Test
  void aFolderMayPreferAnotherNameForTheSameThing() throws IOException {
    write("aliases.yaml", "aliases: {AKS: [Azure Kubernetes Service]}");

    Identity identity = usable().identity();

    assertThat(identity.key("Azure Kubernetes Service")).isEqualTo(identity.key("AKS"));
    assertThat(identity.canonicalName(identity.key("Kubernetes Service"))).contains("AKS");
  }

  @Test
  void aFolderMayTellApartWhatTheRulesAboveJoin() throws IOException {
    write("aliases.yaml", "distinct: [[AKS, Azure Kubernetes Service]]");

    Identity identity = usable().identity();

    assertThat(identity.key("AKS")).isNotEqualTo(identity.key("Azure Kubernetes Service"));
  }

  @Test
  void aFolderMayJoinWhatTheRulesAboveTellApart() throws IOException {
    write("aliases.yaml", "aliases: {SQL Server: [Azure SQL Database]}");

    Rules rules = usable();

    assertThat(rules.identity().key("Azure SQL Database"))
        .isEqualTo(rules.identity().key("SQL Server"));
    assertThat(rules.contradictions()).isEmpty();
  }

  @Test
  void theWordsOfATypeAreAPhraseOfIt() throws IOException {
    write(
        "vocabulary.yaml",
        "relations: [{type: DEPENDS_ON, phrases: [leans on], dependency: subject-on-object,"
            + " strength: hard}]");

    assertThat(usable().vocabulary().meaning("depends on"))
        .isEqualTo(usable().vocabulary().meaning("leans on"));
  }

  @Test
  void aFileOfCommentsSaysNothing() throws IOException {
    write("aliases.yaml", "# nothing yet");

    assertThat(usable()).isEqualTo(above());
  }

  @Test
  void theBuiltInRulesAreWithoutContradictions() {
    assertThat(RulesReader.builtIn().contradictions()).isEqualTo(List.of());
  }

  @Test
  void verbsAreBuiltInAndNamesAreNot() {
    Rules builtIn = RulesReader.builtIn();

    assertThat(builtIn.relations()).isNotEmpty();
    assertThat(builtIn.prefixes()).isEmpty();
    assertThat(builtIn.aliases()).isEmpty();
    assertThat(builtIn.distinct()).isEmpty();
    assertThat(builtIn.lexicon()).isEmpty();
  }

  @Test
  void aFolderMayAskForPacks() throws IOException {
    write("aliases.yaml", "packs: [aws, python]");

    Rules rules = usable(RulesReader.builtIn());

    assertThat(rules.identity().key("Simple Storage Service"))
        .isEqualTo(rules.identity().key("S3"));
    assertThat(rules.identity().key("Azure S3")).isNotEqualTo(rules.identity().key("S3"));
    assertThat(rules.lexicon()).extracting(LexiconEntry::name).contains("boto3", "AWS CLI");
  }

  @Test
  void whatAFolderSaysWinsOverItsPacks() throws IOException {
    write("aliases.yaml", "packs: [aws]\ndistinct: [[Amazon S3, Simple Storage Service]]");

    Identity identity = usable().identity();

    assertThat(identity.key("Simple Storage Service")).isNotEqualTo(identity.key("Amazon S3"));
  }

  @Test
  void aPackThatIsNotThereIsToldWithThoseThatAre() throws IOException {
    write("aliases.yaml", "packs: [azure, asure]");

    assertThat(problem().message())
        .isEqualTo("there is no pack \"asure\"; the packs are aws, azure, gcp, python");
    assertThat(problem().span()).isEqualTo(new Span(1, 16, 5));
  }

  private Rules usable() {
    return usable(above());
  }

  private Rules usable(Rules above) {
    return switch (RulesReader.ofFolder(folder, RuleSet.of(above))) {
      case RulesReader.Outcome.Usable(RuleSet(Rules rules, NoteRules notes)) -> rules;
      case RulesReader.Outcome.Broken broken -> throw new AssertionError(broken);
    };
  }

  /** What the folder above the folder says. */
  private static Rules above() {
    return switch (RulesReader.ofFolder(Path.of("seeds"), RuleSet.of(RulesReader.builtIn()))) {
      case RulesReader.Outcome.Usable(RuleSet(Rules rules, NoteRules notes)) -> rules;
      case RulesReader.Outcome.Broken broken -> throw new AssertionError(broken);
    };
  }

  private Diagnostic problem() {
    return switch (RulesReader.ofFolder(folder, RuleSet.of(RulesReader.builtIn()))) {
      case RulesReader.Outcome.Usable usable -> throw new AssertionError(usable);
      case RulesReader.Outcome.Broken(List<Diagnostic> diagnostics) -> diagnostics.getFirst();
    };
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}

package dev.verbgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.verbgraph.cli.Main;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.model.Statement;
import dev.verbgraph.query.Answers;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.frontmatter.FrontMatter;
import dev.verbgraph.reader.markdown.MarkdownNote;
import dev.verbgraph.server.LocalNeo4j;
import dev.verbgraph.store.Database;
import dev.verbgraph.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers of Verbgraph, by the classes that stand for them. */
class ArchitectureTest {

  private static final JavaClasses VERBGRAPH =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.verbgraph");

  /** A package with everything below it. */
  private static String layer(Class<?> member) {
    return member.getPackageName() + "..";
  }

  private static Stream<Arguments> layers() {
    return Stream.of(
        Arguments.of(Diagnostic.class, List.of()),
        Arguments.of(Statement.class, List.of(Diagnostic.class)),
        Arguments.of(Vocabulary.class, List.of(Statement.class, Diagnostic.class)),
        Arguments.of(NoteReader.class, List.of(Statement.class, Diagnostic.class)),
        Arguments.of(Database.class, List.of(Statement.class, Diagnostic.class)),
        Arguments.of(
            Importer.class,
            List.of(NoteReader.class, Vocabulary.class, Database.class, Statement.class, Diagnostic.class)),
        Arguments.of(Answers.class, List.of(Database.class, Vocabulary.class, Statement.class)),
        Arguments.of(LocalNeo4j.class, List.of()));
  }

  @ParameterizedTest
  @MethodSource("layers")
  void aLayerKnowsOnlyThoseBelowIt(Class<?> member, List<Class<?>> below) {
    String[] allowed =
        Stream.concat(Stream.of(member), below.stream()).map(ArchitectureTest::layer).toArray(String[]::new);

    noClasses()
        .that(resideInAnyPackage(layer(member)))
        .should()
        .dependOnClassesThat(resideInAnyPackage("dev.verbgraph..").and(resideOutsideOfPackages(allowed)))
        .check(VERBGRAPH);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("dev.verbgraph.(**)").should().beFreeOfCycles().check(VERBGRAPH);
  }

  private static Stream<Arguments> homes() {
    return Stream.of(
        Arguments.of("org.neo4j..", List.of(Database.class)),
        Arguments.of("picocli..", List.of(Main.class)),
        Arguments.of("org.jline..", List.of(Main.class)),
        Arguments.of("org.commonmark..", List.of(MarkdownNote.class)),
        Arguments.of("org.snakeyaml..", List.of(NoteReader.class)));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void aLibraryHasOneHome(String library, List<Class<?>> homes) {
    String[] allowed = homes.stream().map(ArchitectureTest::layer).toArray(String[]::new);

    noClasses()
        .that(resideOutsideOfPackages(allowed))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .check(VERBGRAPH);
  }

  @Test
  void onlyTheCommandLineTalks() {
    noClasses()
        .that(resideOutsideOfPackages(layer(Main.class)))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(VERBGRAPH);
  }
}

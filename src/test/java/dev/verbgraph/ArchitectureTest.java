package dev.verbgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.verbgraph.importer.CheckResult;
import dev.verbgraph.importer.ForgetResult;
import dev.verbgraph.importer.ImportProgress;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.ReadResult;
import dev.verbgraph.importer.UploadResult;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.resolve.AliasSuggestion;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.resolve.Spelling;
import dev.verbgraph.store.Bookmarks;
import dev.verbgraph.store.Table;
import dev.verbgraph.store.Target;
import dev.verbgraph.vocabulary.Pack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of Verbgraph: which may know which, and where each library lives. */
class ArchitectureTest {

  private static final JavaClasses VERBGRAPH =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.verbgraph");

  /** Each room with those it may know; a room is a package with everything below it. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("diagnostic", Set.of()),
          Map.entry("problem", Set.of()),
          Map.entry("data", Set.of("diagnostic")),
          Map.entry("model", Set.of("diagnostic")),
          Map.entry("vocabulary", Set.of("data", "model", "diagnostic")),
          Map.entry("reader", Set.of("data", "model", "diagnostic")),
          Map.entry("resolve", Set.of("vocabulary", "model", "diagnostic")),
          Map.entry("cypher", Set.of("problem")),
          Map.entry(
              "store",
              Set.of("cypher", "resolve", "vocabulary", "data", "model", "diagnostic", "problem")),
          Map.entry(
              "importer",
              Set.of(
                  "store",
                  "resolve",
                  "reader",
                  "vocabulary",
                  "data",
                  "model",
                  "diagnostic",
                  "problem")),
          Map.entry(
              "exporter",
              Set.of("store", "resolve", "cypher", "vocabulary", "data", "model", "problem")),
          Map.entry(
              "coverage",
              Set.of("importer", "reader", "resolve", "vocabulary", "model", "diagnostic")),
          Map.entry("map", Set.of("data", "model")),
          Map.entry("query", Set.of("store", "cypher", "model", "problem")),
          Map.entry(
              "app",
              Set.of(
                  "coverage",
                  "exporter",
                  "importer",
                  "map",
                  "query",
                  "store",
                  "resolve",
                  "reader",
                  "vocabulary",
                  "model",
                  "diagnostic",
                  "problem")),
          Map.entry("server", Set.of("cypher", "model", "problem")),
          Map.entry(
              "render",
              Set.of(
                  "query",
                  "coverage",
                  "importer",
                  "resolve",
                  "store",
                  "cypher",
                  "reader",
                  "vocabulary",
                  "data",
                  "model",
                  "diagnostic",
                  "problem")),
          Map.entry(
              "cli",
              Set.of(
                  "app",
                  "coverage",
                  "render",
                  "query",
                  "importer",
                  "resolve",
                  "store",
                  "vocabulary",
                  "cypher",
                  "server",
                  "model",
                  "diagnostic",
                  "problem")));

  private static Stream<Arguments> rooms() {
    return ROOMS.entrySet().stream().map(room -> Arguments.of(room.getKey(), room.getValue()));
  }

  private static String room(String name) {
    return "dev.verbgraph." + name + "..";
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyThoseBelowIt(String room, Set<String> below) {
    String[] allowed =
        Stream.concat(Stream.of(room), below.stream())
            .map(ArchitectureTest::room)
            .toArray(String[]::new);

    noClasses()
        .that(resideInAnyPackage(room(room)))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.verbgraph..").and(resideOutsideOfPackages(allowed)))
        .check(VERBGRAPH);
  }

  @Test
  void questionsKnowNoDatabase() {
    noClasses()
        .that(resideInAnyPackage("dev.verbgraph.query", "dev.verbgraph.query.memory"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(room("cypher"), room("store"), room("query.neo4j")))
        .check(VERBGRAPH);
  }

  /** The rooms that nobody but {@code app} asks to do something. */
  private static final List<String> BEHIND_APP =
      List.of("importer", "exporter", "map", "resolve", "store", "reader", "vocabulary");

  /**
   * What the command line may see of them, with the types that are nested in it: plain data that
   * {@code app} answers with or is given. A copy of each in {@code app} would say the same twice.
   */
  private static final Set<Class<?>> PASSED_THROUGH =
      Set.of(
          CheckResult.class,
          ReadResult.class,
          ImportResult.class,
          ForgetResult.class,
          UploadResult.class,
          // What a door implements, to hear how far an import is.
          ImportProgress.class,
          Vanished.class,
          NotePaths.class,
          // What ImportResult holds of the graph.
          GraphChange.class,
          AliasSuggestion.class,
          Spelling.class,
          Pack.class,
          // What statements of people return.
          Table.class,
          // Which Neo4j to talk to.
          Target.class,
          // What a door implements, to keep what the next connection needs.
          Bookmarks.class);

  private static boolean isBehindApp(JavaClass type) {
    return resideInAnyPackage(
            BEHIND_APP.stream().map(ArchitectureTest::room).toArray(String[]::new))
        .test(type);
  }

  @Test
  void theCommandLineSeesOnlyDataBehindTheApp() {
    assertThat(
            VERBGRAPH.stream()
                .filter(resideInAnyPackage(room("cli")))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(ArchitectureTest::isBehindApp)
                .map(ArchitectureTest::outermost)
                .collect(Collectors.toSet()))
        .isSubsetOf(PASSED_THROUGH.stream().map(Class::getName).collect(Collectors.toSet()));
    assertThat(PASSED_THROUGH)
        .allMatch(type -> type.isRecord() || type.isInterface() || type.isEnum());
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElseGet(type::getName);
  }

  @Test
  void everyPackageIsInARoom() {
    classes()
        .should()
        .resideInAnyPackage(
            ROOMS.keySet().stream().map(ArchitectureTest::room).toArray(String[]::new))
        .check(VERBGRAPH);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    assertThat(VERBGRAPH.getPackage("dev.verbgraph").getSubpackagesInTree())
        .filteredOn(each -> !each.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("dev.verbgraph.(**)").should().beFreeOfCycles().check(VERBGRAPH);
  }

  private static Stream<Arguments> homes() {
    return Stream.of(
        Arguments.of("org.neo4j..", List.of("store")),
        Arguments.of("picocli..", List.of("cli")),
        Arguments.of("org.jline..", List.of("cli", "render")),
        Arguments.of("org.eclipse.elk..", List.of("map")),
        Arguments.of("org.commonmark..", List.of("reader.markdown")),
        Arguments.of("javax.ws.rs..", List.of("server.browser")),
        Arguments.of("tools.jackson..", List.of("data")),
        // The annotations: where a name is not one that Java could have, or a text is to become a
        // record.
        Arguments.of("com.fasterxml..", List.of("data", "vocabulary", "render")),
        Arguments.of("org.snakeyaml..", List.of("data", "reader")));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void aLibraryHasOneHome(String library, List<String> homes) {
    noClasses()
        .that(
            resideOutsideOfPackages(
                homes.stream().map(ArchitectureTest::room).toArray(String[]::new)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .check(VERBGRAPH);
  }

  @Test
  void noTwoTopLevelTypesShareAName() {
    Map<String, List<String>> bearers =
        VERBGRAPH.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    bearers.values().removeIf(names -> names.size() == 1);
    assertThat(bearers).isEmpty();
  }

  @Test
  void onlyTheCommandLineKnowsWhereItRuns() {
    noClasses()
        .that(resideOutsideOfPackages(room("cli")))
        .should()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "console")
        .check(VERBGRAPH);
  }

  @Test
  void onlyTheCommandLineTalks() {
    noClasses()
        // What runs inside Neo4j ends Neo4j.
        .that(resideOutsideOfPackages(room("cli"), room("server.idle")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(VERBGRAPH);
  }
}

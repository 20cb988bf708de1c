package dev.verbgraph.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text is taken for. */
class ShellGrammarTest {

  private static final ShellGrammar GRAMMAR =
      new ShellGrammar(Set.of("show", "list", "depends", "query"));

  private static List<ShellEntry> read(String text) {
    return GRAMMAR.read(text.replace("⏎", "\n"));
  }

  private static ShellEntry.Command command(String... arguments) {
    return new ShellEntry.Command(List.of(arguments));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          list service                      | list,service
          depends "Virtual Machines" --hard | depends,Virtual Machines,--hard
          depends 'a "b" c' d\\ e           | depends,a "b" c,d e
          depends "say \\"a\\" \\b"         | depends,say "a" \\b
          depends ''                        | depends,
          verbgraph list                    | list
          help                              | --help
          help show                         | show,--help
          help aliases suggest              | aliases,suggest,--help
          nonsense (x)                      | nonsense,(x)
          show INDEXES                      | show,INDEXES
          show;                             | show
          depends "Azure Functions";        | depends,Azure Functions
          list category ;                   | list,category
          depends "a;"                      | depends,a;
          depends a\\;                       | depends,a;
          list a>b c>d                      | list,a>b,c>d
          list "> a" \\> c                  | list,> a,>,c
          :help                             | :help
          :use neo4j;                       | :use,neo4j
          """)
  void aCommandIsSplitIntoWords(String text, String words) {
    assertThat(read(text)).containsExactly(command(words.split(",", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n) RETURN n;",
        "match (n) return n;",
        "SHOW INDEXES;",
        "RETURN 'a;b' AS x, \"c;d\" AS y, `e;f`;",
        "RETURN 'it\\'s;';",
        "RETURN 1 // ;⏎;",
        "RETURN 1 /* ; */;",
        "RETURN 1 /* ;⏎; */;",
        "RETURN 'a⏎// b';"
      })
  void cypherEndsWithASemicolonOutsideOfQuotesAndComments(String text) {
    assertThat(read(text)).containsExactly(new ShellEntry.Cypher(text.replace("⏎", "\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// a⏎  // b⏎:param x => 1;⏎RETURN $x;",
        ":param x => 1;⏎⏎# a⏎  // b⏎/* c⏎d */⏎  # e⏎RETURN $x;",
        "  :param x => 1;⏎  RETURN $x;",
        "/* a */ :param x => 1;⏎/* b */ RETURN $x;",
      })
  void commentsBelongToNothing(String text) {
    assertThat(read(text))
        .containsExactly(
            new ShellEntry.Parameter(":param x => 1;"), new ShellEntry.Cypher("RETURN $x;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {":param x => 1", ":param x => 1;⏎// that was it⏎", "⏎ :param x => 1 ⏎"})
  void aParameterIsALineOfItsOwn(String text) {
    assertThat(read(text))
        .singleElement()
        .isEqualTo(
            new ShellEntry.Parameter(text.contains(";") ? ":param x => 1;" : ":param x => 1"));
    assertThat(read(text + "⏎list⏎")).hasSize(2).last().isEqualTo(command("list"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          :format json     | FORMAT | json
          :format          | FORMAT |
          :params          | PARAMS |
          :params clear;   | PARAMS | clear
          :param list      | PARAMS |
          :param           | PARAMS |
          :param clear;    | PARAMS | clear
          :source 'my file' | SOURCE | my file
          """)
  void theShellHasWordsOfItsOwn(String text, OwnCommand command, String argument) {
    assertThat(read(text))
        .containsExactly(
            new ShellEntry.Own(command, argument == null ? List.of() : List.of(argument)));
    assertThat(read(text + "⏎exit")).hasSize(2);
  }

  @Test
  void theirAnswersGoElsewhereToo() {
    assertThat(read(":source a > b"))
        .containsExactly(
            new ShellEntry.Redirected(
                new ShellEntry.Own(OwnCommand.SOURCE, List.of("a")),
                new Destination.File("b", false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          MATCH (n)        | ;
          RETURN ';        | ;
          RETURN /* ;      | ;
          /* list          | ;
          RETURN 1 # no comment in Cypher | ;
          depends "Virtual | "
          depends 'Virtual | '
          """)
  void whatStopsInTheMiddleIsUnfinished(String text, String missing) {
    assertThat(read(text)).containsExactly(new ShellEntry.Unfinished(missing));
  }

  @Test
  void manyLinesAreManyEntries() {
    assertThat(
            read(
                "#!verbgraph⏎list⏎// aside⏎  // aside⏎# aside⏎/* aside⏎*/ list⏎;⏎depends"
                    + " \"a⏎b\"⏎RETURN 1; RETURN⏎2; // aside⏎RETURN 3; list⏎exit⏎"))
        .containsExactly(
            command("list"),
            command("list"),
            command("depends", "a\nb"),
            new ShellEntry.Cypher("RETURN 1;"),
            new ShellEntry.Cypher("RETURN\n2;"),
            new ShellEntry.Cypher("RETURN 3;"),
            command("list"),
            new ShellEntry.Leave());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "⏎",
        "// only a comment",
        "  ⏎// and⏎",
        "  // indented",
        "# a script's⏎",
        "  # indented",
        "/* a⏎b */",
        ";"
      })
  void blanksAndCommentsAreNothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit", "quit", ":exit", ":quit", " exit ", "exit;", ":exit;"})
  void thereAreWaysOut(String text) {
    assertThat(read(text)).containsExactly(new ShellEntry.Leave());
  }
}

package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.model.EntityKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {

  private final MentionFinder finder = new MentionFinder(EntityKey::new);

  @BeforeEach
  void names() {
    finder.declare("pyodbc", new EntityKey("pyodbc"));
    finder.declare("HTTP", new EntityKey("http"));
    finder.declare("MySQL", new EntityKey("mysql"));
    finder.declare("RDS MySql", new EntityKey("rds"));
    finder.declare("Azure Storage Queue", new EntityKey("package"));
    finder.list("Azure Queue Storage", new EntityKey("service"));
    finder.list("Azure Functions", new EntityKey("functions"));
    finder.list("Functions", new EntityKey("functions"));
    finder.list("Language", new EntityKey("language"));
    finder.list("ExpressRoute", new EntityKey("expressroute"));
    finder.seal();
  }

  @ParameterizedTest
  @CsvSource({
    "a package called pyodbc, pyodbc",
    "over HTTP/2, http",
    "'messages (HTTP)', http",
    "through ExpressRoute., expressroute",
    "the Azure Storage Queue packages, package",
    "the Azure  Queue Storage service, service",
    "runs Azure Functions, functions",
    "RDS MySql only, rds",
  })
  void findsNamesAsTheyAreSpelled(String text, String entity) {
    assertThat(finder.find(text))
        .extracting(Mention::entity)
        .containsExactly(new EntityKey(entity));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while functions takes care of the rest",
        "cluster functions",
        "Functions offers support",
        "Language and Vision",
        "HTTPS",
        "mypyodbc2",
        "azure storage queue",
        "",
      })
  void ordinaryWordsAreNoMentions(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @Test
  void theLongestNameIsFoundWhicheverWasDeclaredFirst() {
    MentionFinder nested = new MentionFinder(EntityKey::new);
    nested.declare("SQL", new EntityKey("short"));
    nested.declare("SQL Server Agent", new EntityKey("longest"));
    nested.declare("SQL Server", new EntityKey("long"));
    nested.seal();

    assertThat(nested.find("the SQL Server Agent, SQL Server and SQL"))
        .extracting(mention -> mention.entity().value(), Mention::offset)
        .containsExactly(tuple("longest", 4), tuple("long", 22), tuple("short", 37));
  }

  @Test
  void whatStandsBetweenTheWordsOfANameMatters() {
    MentionFinder dashed = new MentionFinder(EntityKey::new);
    dashed.declare("scikit-learn tools", new EntityKey("scikit"));
    dashed.seal();

    assertThat(dashed.find("with scikit-learn tools")).hasSize(1);
    assertThat(dashed.find("with scikit learn tools")).isEmpty();
    assertThat(dashed.find("with scikit-learn, tools")).isEmpty();
    assertThat(dashed.find("with scikit-learn")).isEmpty();
  }

  @Test
  void aNameAcrossALineBreakIsFound() {
    assertThat(finder.find("uses Azure\nFunctions")).extracting(Mention::offset).containsExactly(5);
  }

  @Test
  void aDenialIsNoMentionButTheRestOfTheSentenceIs() {
    assertThat(finder.find("While pyodbc may not be used with MySQL, HTTP can."))
        .extracting(Mention::entity)
        .containsExactly(new EntityKey("http"));
    assertThat(finder.find("It is not only HTTP.")).hasSize(1);
  }

  @Test
  void aMentionQuotesItsSentence() {
    assertThat(finder.find("First. Then over\n HTTP it goes. Last."))
        .extracting(Mention::sentence)
        .containsExactly("Then over HTTP it goes.");
  }

  @Test
  void knowsFromWhereOnTheProseSpeaksOfPython() {
    assertThat(finder.find("HTTP first. Python can do it. Use pyodbc."))
        .extracting(Mention::withPython)
        .containsExactly(false, true);
  }
}

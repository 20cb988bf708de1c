package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseGrammarTest {

  private static final Set<String> VERBS =
      Set.of("uses", "depends on", "is used by", "stores data in", "also uses", "runs on");
  private static final Set<String> NAMES =
      Set.of("Vault", "Tape Robot", "Tape Robot Farm", "Node.js", "Disk Farm");

  private final ProseGrammar grammar =
      new ProseGrammar(Set.of("Till", "Ticket Till")::contains, VERBS::contains, NAMES::contains);

  private List<String> said(String sentence) {
    return grammar.said(sentence, true).stream()
        .map(said -> {
          assertThat(sentence.substring(said.offset())).startsWith(said.name());
          return said.phrase() + " " + said.name();
        })
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It depends on Vault. | depends on Vault",
        "This service uses Vault | uses Vault",
        "The service is used by Vault! | is used by Vault",
        "Till uses the Tape Robot. | uses Tape Robot",
        "The Ticket Till also uses Vault; nothing else. | also uses Vault",
        "- Till uses Tape Robot Farm. | uses Tape Robot Farm",
        "2) It uses **Vault**. | uses Vault",
        "`Till` uses [[Vault]] for secrets. | uses Vault",
        "It uses Node.js. | uses Node.js",
        "It uses Vault (the old one). | uses Vault",
        "It uses: Vault. | uses Vault"
      })
  void aPlainSentenceStates(String sentence, String said) {
    assertThat(said(sentence)).containsExactly(said);
  }

  @Test
  void severalNamesAndVerbs() {
    assertThat(said("It uses Vault, Tape Robot and Disk Farm in Europe."))
        .containsExactly("uses Vault", "uses Tape Robot", "uses Disk Farm");
    assertThat(said("It uses Vault, the Tape Robot, and other things."))
        .containsExactly("uses Vault", "uses Tape Robot");
    assertThat(said("It uses both Vault & Tape Robot, and stores data in Disk Farm."))
        .containsExactly("uses Vault", "uses Tape Robot", "stores data in Disk Farm");
    assertThat(said("It uses Vault and stores data in boxes.")).containsExactly("uses Vault");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It does not use Vault.",
        "It uses no Vault.",
        "It uses Vault if it must.",
        "It uses Vault only on Sundays.",
        "It can use Vault.",
        "It uses Vault but will not.",
        "It uses Vault or Tape Robot.",
        "It uses Vault/Tape Robot.",
        "It uses Vault clusters.",
        "It uses Vault and Tape Robot clusters.",
        "It uses Vault's keys.",
        "It uses vault.",
        "It uses a Vault.",
        "It used Vault.",
        "Does it use Vault?",
        "It uses Vault?",
        "Tills use Vault.",
        "A client of Till uses Vault.",
        "Its owner uses Vault.",
        "> It uses Vault.",
        "| It uses Vault. |",
        "It",
        "It uses",
        "It uses .",
        ""
      })
  void anythingElseDoesNot(String sentence) {
    assertThat(said(sentence)).isEmpty();
  }

  @Test
  void aTextIsMadeOfItsSentences() {
    String text = "It is.\u3000So\nit goes! On\n\nand on\n- one 1.5\n2) two? \n";

    assertThat(Sentence.of(text).stream().map(Sentence::text))
        .containsExactly(
            "It is.", "\u3000So\nit goes!", " On\n\n", "and on\n", "- one 1.5\n", "2) two?", " \n");
    assertThat(Sentence.of(text))
        .allSatisfy(each -> assertThat(text.substring(each.offset())).startsWith(each.text()));
    assertThat(Sentence.of("")).isEmpty();
  }

  @Test
  void aPronounStandsForTheThingOnlyWhereItDoes() {
    assertThat(grammar.said("It uses Vault.", false)).isEmpty();
    assertThat(grammar.said("Till uses Vault.", false)).hasSize(1);
    assertThat(grammar.isAbout("It is fast.", true)).isTrue();
    assertThat(grammar.isAbout("It is fast.", false)).isFalse();
    assertThat(grammar.isAbout("The Till is fast.", false)).isTrue();
    assertThat(grammar.isAbout("A clerk waits.", true)).isFalse();
  }
}

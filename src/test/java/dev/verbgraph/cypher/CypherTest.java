package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CypherTest {

  @Test
  void aStatementIsItsFileWithoutCommentsParametersAndSemicolon() {
    assertThat(
            Cypher.statement(
                """
                // Answers nothing.
                :param a => 1;

                MATCH (n)
                // All of them.
                RETURN n; // not a line of its own
                ;
                """))
        .isEqualTo("MATCH (n)\nRETURN n; // not a line of its own\n");
    assertThat(Cypher.statement("RETURN 1")).isEqualTo("RETURN 1");
  }

  @Test
  void aFileIsFoundByItsName() {
    assertThat(Cypher.source("ask/dependents")).startsWith("//");
    assertThat(Cypher.of("ask/dependents").name()).isEqualTo("ask/dependents");
    assertThat(Cypher.of("ask/dependents").text()).doesNotStartWith("//").contains("RETURN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cypher.of("ask/nothing"))
        .withMessageContaining("/cypher/ask/nothing.cypher");
  }

  @Test
  void aBoundIsWrittenIntoEachPatternOfAnyLength() {
    Cypher any = new Cypher("any", "MATCH (a)-[:X*1..]->(b) (()-[:Y]->()){1,} RETURN a");

    assertThat(any.upTo(7))
        .isEqualTo(new Cypher("any", "MATCH (a)-[:X*1..7]->(b) (()-[:Y]->()){1,7} RETURN a"));
  }

  @Test
  void aTypeIsWrittenAsAQuotedName() {
    assertThat(new Cypher("one", "MERGE (a)-[:$($type)]->(b)").ofType("A`B"))
        .isEqualTo(new Cypher("one", "MERGE (a)-[:`A``B`]->(b)"));
  }
}

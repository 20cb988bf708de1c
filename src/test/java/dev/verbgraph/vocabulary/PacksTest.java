package dev.verbgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RulesReader.resource("packs/pack.schema.json"));

  private static Stream<Pack> packs() {
    return Packs.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackIsWhatItsSchemaSays(Pack pack) {
    assertThat(SCHEMA.validate(pack.yaml(), InputFormat.YAML)).isEmpty();
    assertThat(pack.about()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackContradictsNeitherItselfNorTheOthers(Pack pack) {
    Rules rules = Packs.rules(pack.name()).orElseThrow();

    assertThat(rules.contradictions()).isEmpty();
    assertThat(packs())
        .allSatisfy(other ->
            assertThat(rules.extendedBy(Packs.rules(other.name()).orElseThrow()).contradictions())
                .isEmpty());
  }

  @Test
  void packsAreInOrder() {
    assertThat(Packs.all()).extracting(Pack::name).isEqualTo(Packs.names()).isSorted();
    assertThat(Packs.rules("none")).isEmpty();
  }
}

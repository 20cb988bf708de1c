package dev.verbgraph.store;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.data.OmittedIfNull;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.vocabulary.Dependency;
import dev.verbgraph.vocabulary.LexiconEntry;
import dev.verbgraph.vocabulary.Modifiers;
import dev.verbgraph.vocabulary.Relation;
import dev.verbgraph.vocabulary.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules as graphs and exports keep them. What is stored outlives the program: these components are
 * never renamed, and what they mean changes only together with {@link StoredJson#VERSION}.
 *
 * @param version the form; {@code null} in the first one
 * @param modifiers {@code null} before the third form, when there were none
 * @param requiredParts as {@code modifiers}
 * @param arrow {@code null} where arrows without words say nothing
 */
public record StoredRules(
    @Nullable Integer version,
    List<StoredRelation> relations,
    @Nullable StoredModifiers modifiers,
    List<String> prefixes,
    Map<String, List<String>> aliases,
    List<List<String>> distinct,
    List<StoredEntry> lexicon,
    @Nullable List<String> requiredParts,
    @OmittedIfNull @Nullable String arrow) {

  public StoredRules {
    requireNonNull(relations);
    requireNonNull(prefixes);
    requireNonNull(aliases);
    requireNonNull(distinct);
    requireNonNull(lexicon);
  }

  /**
   * @param strength a word, in any letter case
   * @param object a label, in any letter case
   */
  public record StoredRelation(
      String type,
      List<String> phrases,
      List<String> inverse,
      String dependency,
      @Nullable String strength,
      String object) {

    public StoredRelation {
      requireNonNull(type);
      requireNonNull(phrases);
      requireNonNull(inverse);
      requireNonNull(dependency);
      requireNonNull(object);
    }

    private static StoredRelation of(Relation relation) {
      return new StoredRelation(
          relation.type().name(),
          relation.phrases(),
          relation.inverse(),
          relation.dependency().word(),
          relation.strength().map(Strength::word).orElse(null),
          relation.object().label());
    }

    private Relation relation() {
      return new Relation(
          new RelationType(type),
          phrases,
          inverse,
          Dependency.ofWord(dependency),
          Optional.ofNullable(strength).map(Strength::ofWord),
          EntityKind.ofLabel(object).orElse(EntityKind.CONCEPT));
    }
  }

  public record StoredModifiers(
      List<String> denied, List<String> planned, List<String> deprecated, List<String> current) {

    public StoredModifiers {
      requireNonNull(denied);
      requireNonNull(planned);
      requireNonNull(deprecated);
      requireNonNull(current);
    }

    private static StoredModifiers of(Modifiers modifiers) {
      return new StoredModifiers(
          modifiers.denied(), modifiers.planned(), modifiers.deprecated(), modifiers.current());
    }

    private Modifiers modifiers() {
      return new Modifiers(denied, planned, deprecated, current);
    }
  }

  /**
   * @param kind a label, in any letter case
   */
  public record StoredEntry(String name, String kind, List<String> aliases) {

    public StoredEntry {
      requireNonNull(name);
      requireNonNull(kind);
      requireNonNull(aliases);
    }

    private static StoredEntry of(LexiconEntry entry) {
      return new StoredEntry(entry.name(), entry.kind().label(), entry.aliases());
    }

    private LexiconEntry entry() {
      return new LexiconEntry(name, EntityKind.ofLabel(kind).orElse(EntityKind.CONCEPT), aliases);
    }
  }

  public static StoredRules of(Rules rules) {
    return new StoredRules(
        StoredJson.VERSION,
        rules.relations().stream().map(StoredRelation::of).toList(),
        StoredModifiers.of(rules.modifiers()),
        rules.prefixes(),
        rules.aliases(),
        rules.distinct(),
        rules.lexicon().stream().map(StoredEntry::of).toList(),
        rules.requiredParts(),
        rules.arrow().orElse(null));
  }

  public Rules rules() {
    return new Rules(
        relations.stream().map(StoredRelation::relation).toList(),
        modifiers == null ? Modifiers.NONE : modifiers.modifiers(),
        prefixes,
        aliases,
        distinct,
        lexicon.stream().map(StoredEntry::entry).toList(),
        requiredParts == null ? List.of() : requiredParts,
        Optional.ofNullable(arrow));
  }
}

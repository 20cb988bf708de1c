package dev.verbgraph.resolve;

import dev.verbgraph.model.Alias;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Strength;
import dev.verbgraph.model.Term;
import dev.verbgraph.resolve.Contribution.Fact;
import dev.verbgraph.vocabulary.Dependency;
import dev.verbgraph.vocabulary.LexiconEntry;
import dev.verbgraph.vocabulary.Meaning;
import dev.verbgraph.vocabulary.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What documents and lexicons contribute to the {@link EntityTable}. */
final class Claims {

  private Claims() {}

  /**
   * @return what a document says of the entities that it names
   */
  static List<Claim> of(ReadDocument document, Keys keys) {
    RulesLookup rules = document.rules();
    List<Claim> claims = new ArrayList<>();
    Set<Term> listed =
        document.note().listings().stream().map(Listing::term).collect(Collectors.toSet());
    Set<EntityKey> named = new HashSet<>();
    for (Term term : document.terms()) {
      EntityKey key = keys.key(term, document);
      Optional<String> linked = keys.links().subject(term, document);
      if (linked.isPresent()) {
        // It is called by the name that the note has for it to which the link leads.
        claims.add(new Claim.Named(key, Term.of(linked.get()), false));
        if (!LinkTargets.isChapter(term)) {
          claims.add(new Claim.Alias(key, term.name()));
        }
      } else if (keys.isAlias(term.name(), rules)) {
        // It is called by the name that its own note or catalog has for it.
        claims.add(new Claim.Alias(key, term.name()));
        term.kind().ifPresent(kind -> claims.add(new Claim.Guessed(key, kind)));
      } else {
        claims.add(new Claim.Named(key, term, listed.contains(term)));
      }
      if (named.add(key)) {
        declared(key, rules.identity(), claims);
        keys.namesakes()
            .bearer(key)
            .ifPresent(bearer ->
                bearer.spellings().forEach(spelling -> claims.add(new Claim.Alias(key, spelling))));
        keys.abbreviations()
            .spellings(key, rules.identity())
            .forEach(spelling -> claims.add(new Claim.Alias(key, spelling)));
      }
    }
    for (Listing listing : document.note().listings()) {
      listing.title().ifPresent(title -> claims.add(titled(listing.term(), title, document, keys)));
    }
    Set<Claim> guessed = new HashSet<>();
    for (Statement statement : document.note().statements()) {
      for (Fact.Takes guess : guesses(statement, rules)) {
        guessed.add(new Claim.Guessed(keys.key(guess.term(), document), guess.kind()));
      }
    }
    claims.addAll(guessed);
    return claims;
  }

  /**
   * @param claims those of all documents
   * @return the other names that notes give to what they are about, as far as it is one of these
   */
  static List<Claim> ofNames(List<ReadDocument> documents, Keys keys, List<Claim> claims) {
    if (documents.stream().allMatch(document -> document.note().aliases().isEmpty())) {
      return List.of();
    }
    Set<EntityKey> known = claims.stream().map(Claim::key).collect(Collectors.toSet());
    List<Claim> names = new ArrayList<>();
    for (ReadDocument document : documents) {
      for (Alias alias : document.note().aliases()) {
        EntityKey key = keys.key(Term.of(alias.of()), document);
        if (known.contains(key) && keys.key(Term.of(alias.name()), document).equals(key)) {
          names.add(new Claim.Alias(key, alias.name()));
        }
      }
    }
    return names;
  }

  /** A title that does not mean the thing alone would make it look like another one. */
  private static Claim titled(Term term, String title, ReadDocument document, Keys keys) {
    EntityKey key = keys.key(term, document);
    return keys.key(Term.of(title), document).equals(key)
        ? new Claim.Titled(key, title)
        : new Claim.Alias(key, title);
  }

  private static void declared(EntityKey key, Identity identity, List<Claim> claims) {
    List<String> spellings = identity.listedSpellings(key);
    identity
        .canonicalName(key)
        .ifPresentOrElse(
            name -> claims.add(new Claim.Declared(key, name, spellings)),
            () -> spellings.forEach(spelling -> claims.add(new Claim.Alias(key, spelling))));
  }

  /**
   * @return what the phrase of a statement takes its ends to be when nobody tells; may be empty
   */
  static List<Fact.Takes> guesses(Statement statement, RulesLookup rules) {
    return switch (rules.meaning(statement)) {
      case Meaning.Known(Relation relation, boolean inverse, Optional<RelationStatus> status) -> {
        Term subject = inverse ? statement.object() : statement.subject();
        Term object = inverse ? statement.subject() : statement.object();
        Fact.Takes guess = new Fact.Takes(object, relation.object());
        boolean serves =
            relation.dependency() == Dependency.SUBJECT_ON_OBJECT
                && relation.strength().equals(Optional.of(Strength.HARD));
        yield serves ? List.of(guess, new Fact.Takes(subject, EntityKind.SERVICE)) : List.of(guess);
      }
      case Meaning.Unknown unknown -> List.of();
      case Meaning.Denied denied -> List.of();
      case Meaning.Neutral neutral -> List.of();
      case Meaning.Unusable unusable -> List.of();
    };
  }

  /**
   * @return what it says of the things that its prose mentions
   */
  static List<Claim> of(List<FoundMention> mentions, RulesLookup rules) {
    List<Claim> claims = new ArrayList<>();
    for (FoundMention found : mentions) {
      spoken(found.mention().entity(), Term.of(found.mention().spelling()), rules, claims);
    }
    return claims;
  }

  /**
   * @param prose statements of its prose
   * @return what it says of the things that they name: nothing of what they are
   */
  static List<Claim> ofProse(List<Statement> prose, ReadDocument document, Keys keys) {
    List<Claim> claims = new ArrayList<>();
    for (Statement statement : prose) {
      Term object = statement.object();
      spoken(keys.key(object, document), object, document.rules(), claims);
    }
    return claims;
  }

  private static void spoken(EntityKey key, Term name, RulesLookup rules, List<Claim> claims) {
    claims.add(new Claim.Named(key, name, false));
    declared(key, rules.identity(), claims);
  }

  /**
   * @return what the lexicons say of things, the first kind where they disagree
   */
  static Map<EntityKey, EntityKind> ofLexicons(Collection<RulesLookup> all, Keys keys) {
    Map<EntityKey, EntityKind> kinds = new HashMap<>();
    for (RulesLookup rules : all) {
      for (LexiconEntry entry : rules.lexicon()) {
        if (entry.kind() != EntityKind.CONCEPT) {
          kinds.merge(
              keys.name(entry.name(), rules),
              entry.kind(),
              (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
      }
    }
    return kinds;
  }
}

package dev.verbgraph.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verbgraph.data.MalformedData;
import dev.verbgraph.data.YamlRecords;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.HeadingWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of rules of a folder. */
public final class RulesReader {

  /** What a file of rules holds. */
  private enum Kind {
    VOCABULARY("vocabulary.yaml"),
    ALIASES("aliases.yaml"),
    LEXICON("lexicon.yaml"),
    HEADINGS("headings.yaml"),
    CHECKS("checks.yaml");

    private final String file;

    Kind(String file) {
      this.file = file;
    }
  }

  private static final Optional<Span> NOWHERE = Optional.empty();

  /** Fifty thousand names, each with an alias. */
  private static final long MAX_BYTES = 4_000_000;

  private record VocabularyFile(
      @Nullable List<Relation.Entry> relations,
      @Nullable ModifiersInFile modifiers,
      @Nullable String arrow) {}

  private record ModifiersInFile(
      @Nullable List<String> denied,
      @Nullable List<String> planned,
      @Nullable List<String> deprecated,
      @Nullable List<String> current) {

    private Modifiers modifiers() {
      return new Modifiers(orNone(denied), orNone(planned), orNone(deprecated), orNone(current));
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private record AliasesFile(
      List<String> packs,
      List<String> prefixes,
      Map<String, List<String>> aliases,
      List<List<String>> distinct) {}

  private record LexiconFile(@JsonProperty(required = true) List<LexiconEntry.InFile> entries) {}

  private record HeadingsFile(
      @Nullable List<String> required,
      @Nullable List<String> categories,
      @Nullable List<String> parts,
      @Nullable List<String> providers) {}

  private record ChecksFile(@JsonProperty(required = true) List<String> off) {}

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private RulesReader() {}

  /** What came of reading the rules of a folder. */
  public sealed interface Outcome {

    /** The rules for the notes of the folder. */
    record Usable(RuleSet rules) implements Outcome {}

    /** The files say something that cannot be used; at least one diagnostic. */
    record Broken(List<Diagnostic> diagnostics) implements Outcome {}
  }

  /**
   * @return the names of the files in which a folder has rules
   */
  public static List<String> files() {
    return Arrays.stream(Kind.values()).map(kind -> kind.file).toList();
  }

  /**
   * @return the rules that hold for everybody: what verbs mean. Names are each folder's own
   */
  public static Rules builtIn() {
    String file = Kind.VOCABULARY.file;
    return new RulesReader()
        .parse(Kind.VOCABULARY, Source.of(file, resource("/seeds/" + file)))
        .rules();
  }

  /**
   * @param folder a folder of notes, which may hold files of rules
   * @param above the rules that hold where the folder says nothing
   * @return those rules, extended by the files of the folder
   */
  public static Outcome ofFolder(Path folder, RuleSet above) {
    RulesReader reader = new RulesReader();
    RuleSet rules = above;
    for (Kind kind : Kind.values()) {
      Path file = folder.resolve(kind.file);
      if (Files.exists(file)) {
        rules = rules.extendedBy(reader.read(kind, file));
      }
    }
    return reader.diagnostics.isEmpty()
        ? new Outcome.Usable(rules)
        : new Outcome.Broken(reader.diagnostics);
  }

  private RuleSet read(Kind kind, Path file) {
    Source nothing = new Source(file.toString(), List.of());
    try {
      // What is no regular file may never end, or never begin.
      if (Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES) {
        return parse(
            kind, Source.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
      }
      report(
          nothing, NOWHERE, "not a regular file, or larger than " + MAX_BYTES / 1_000_000 + " MB");
    } catch (IOException unreadable) {
      report(nothing, NOWHERE, "it cannot be read as UTF-8 text: " + unreadable.getMessage());
    }
    return RuleSet.NONE;
  }

  private RuleSet parse(Kind kind, Source source) {
    String text = String.join("\n", source.lines());
    try {
      Optional<RuleSet> rules =
          switch (kind) {
            case VOCABULARY ->
                YamlRecords.read(text, VocabularyFile.class)
                    .map(file -> RuleSet.of(vocabulary(source, file)));
            case ALIASES ->
                YamlRecords.read(text, AliasesFile.class)
                    .map(file -> RuleSet.of(aliases(source, file)));
            case LEXICON ->
                YamlRecords.read(text, LexiconFile.class)
                    .map(file -> RuleSet.of(lexicon(source, file)));
            case HEADINGS ->
                YamlRecords.read(text, HeadingsFile.class)
                    .map(file ->
                        new RuleSet(headings(file), new NoteRules(words(source, file), Set.of())));
            case CHECKS ->
                YamlRecords.read(text, ChecksFile.class)
                    .map(file -> new RuleSet(Rules.NONE, checks(source, file)));
          };
      return rules.orElse(RuleSet.NONE);
    } catch (MalformedData invalid) {
      report(source, place(source, invalid), invalid.getMessage());
      return RuleSet.NONE;
    }
  }

  private Rules vocabulary(Source source, VocabularyFile file) {
    List<Relation> relations = new ArrayList<>();
    for (Relation.Entry entry : orNone(file.relations())) {
      Optional<String> fault = Relation.fault(entry.type(), entry.dependency());
      if (fault.isPresent()) {
        report(source, find(source, entry.type()), fault.get());
      } else if ((entry.strength() != null)
          != (entry.dependency() != null && entry.dependency() != Dependency.NONE)) {
        report(
            source,
            find(source, entry.type()),
            "\"" + entry.type() + "\" must have both dependency and strength, or neither");
      } else if (!List.of("hard", "soft")
          .contains(Optional.ofNullable(entry.strength()).orElse("soft"))) {
        report(
            source,
            find(source, entry.strength()),
            "strength must be hard or soft, not " + entry.strength());
      } else if (entry.object() != null && EntityKind.ofLabel(entry.object()).isEmpty()) {
        report(source, find(source, entry.object()), noSuchKind(entry.object()));
      } else {
        relations.add(entry.relation());
      }
    }
    Modifiers modifiers = file.modifiers() == null ? Modifiers.NONE : file.modifiers().modifiers();
    Rules own =
        new Rules(
            relations,
            modifiers,
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.ofNullable(file.arrow()).filter(phrase -> !phrase.isBlank()));
    own.contradictions().forEach(wrong -> report(source, NOWHERE, wrong));
    return own;
  }

  private Rules aliases(Source source, AliasesFile file) {
    List<List<String>> distinct = file.distinct() == null ? List.of() : file.distinct();
    distinct.stream()
        .filter(pair -> pair.size() != 2)
        .forEach(pair ->
            report(source, NOWHERE, "each entry of distinct must have exactly two names: " + pair));
    Rules own =
        new Rules(
            List.of(),
            Modifiers.NONE,
            file.prefixes() == null ? List.of() : file.prefixes(),
            file.aliases() == null ? Map.of() : file.aliases(),
            distinct,
            List.of(),
            List.of());
    own.contradictions().forEach(wrong -> report(source, NOWHERE, wrong));
    return packs(source, file.packs() == null ? List.of() : file.packs()).extendedBy(own);
  }

  /** What a folder says itself comes after them, and so wins. */
  private Rules packs(Source source, List<String> names) {
    Rules rules = Rules.NONE;
    for (String name : names) {
      Optional<Rules> pack = Packs.rules(name);
      if (pack.isEmpty()) {
        String known = String.join(", ", Packs.names());
        report(
            source,
            find(source, name),
            "there is no pack \"" + name + "\"; the packs are " + known);
      }
      rules = rules.extendedBy(pack.orElse(Rules.NONE));
    }
    return rules;
  }

  private Rules lexicon(Source source, LexiconFile file) {
    List<LexiconEntry> entries = new ArrayList<>();
    for (LexiconEntry.InFile entry : file.entries()) {
      entry
          .entry()
          .ifPresentOrElse(
              entries::add,
              () -> report(source, find(source, entry.kind()), noSuchKind(entry.kind())));
    }
    return new Rules(List.of(), Modifiers.NONE, List.of(), Map.of(), List.of(), entries, List.of());
  }

  private static Rules headings(HeadingsFile file) {
    return new Rules(
        List.of(),
        Modifiers.NONE,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        orNone(file.required()));
  }

  /** Titles are looked at word by word. */
  private HeadingWords words(Source source, HeadingsFile file) {
    Stream.of(file.categories(), file.parts(), file.providers())
        .flatMap(words -> orNone(words).stream())
        .filter(word -> !word.codePoints().allMatch(Character::isLetterOrDigit))
        .forEach(word -> report(source, find(source, word), "\"" + word + "\" must be one word"));
    return HeadingWords.of(
        orNone(file.categories()), orNone(file.parts()), orNone(file.providers()));
  }

  /** An error says that something is lost: it is told in any case. */
  private NoteRules checks(Source source, ChecksFile file) {
    Set<Code> silenced = EnumSet.noneOf(Code.class);
    for (String id : file.off()) {
      Optional<Code> code = Code.ofId(id);
      if (code.isEmpty()) {
        report(
            source,
            find(source, id),
            "there is no code \"" + id + "\"; verbgraph check --explain lists them");
      } else if (code.get().severity() == Severity.ERROR) {
        report(source, find(source, id), id + " is an error and cannot be switched off");
      } else {
        silenced.add(code.get());
      }
    }
    return new NoteRules(HeadingWords.NONE, silenced);
  }

  private static String noSuchKind(String word) {
    return "unknown kind \""
        + word
        + "\"; the kinds are "
        + String.join(", ", Arrays.stream(EntityKind.values()).map(EntityKind::label).toList());
  }

  private void report(Source source, Optional<Span> span, String message) {
    String hint = "See seeds/" + schema(source);
    diagnostics.add(
        span.map(place -> source.diagnostic(Code.RULES_INVALID, place, message, hint))
            .orElseGet(() -> Diagnostic.ofFile(Code.RULES_INVALID, source.file(), message, hint)));
  }

  private static String schema(Source source) {
    return Path.of(source.file()).getFileName().toString().replace(".yaml", ".schema.json");
  }

  private static Optional<Span> find(Source source, String word) {
    for (int i = 0; i < source.lines().size(); i++) {
      int at = source.lines().get(i).indexOf(word);
      if (at >= 0) {
        return Optional.of(new Span(i + 1, at + 1, word.length()));
      }
    }
    return NOWHERE;
  }

  private static Optional<Span> place(Source source, MalformedData invalid) {
    if (invalid.unknownProperty().isPresent()) {
      return find(source, invalid.unknownProperty().get());
    }
    return invalid.line() < 1
        ? NOWHERE
        : Optional.of(new Span(invalid.line(), invalid.column(), 0));
  }

  static String resource(String path) {
    try (InputStream in = RulesReader.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.verbgraph.vault;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of two things. Written down here a second time: the truth must not come from the
 * vocabulary that it judges.
 *
 * @param type the type of the relation
 * @param phrases subject first, at least one
 * @param inverse object first; may be empty
 */
record Verb(String type, List<String> phrases, List<String> inverse, Need need) {

  static final Verb DEPENDS_ON =
      new Verb(
          "DEPENDS_ON",
          List.of("depends on", "depend on"),
          List.of("dependency of", "is a dependency of"),
          Need.SUBJECT_NEEDS_OBJECT);

  static final Verb IN_CATEGORY = new Verb("IN_CATEGORY", List.of(), List.of(), Need.NOBODY);

  static final Verb CONTAINS = new Verb("CONTAINS", List.of(), List.of(), Need.NOBODY);

  /** What a fact of a vault may be. */
  static final List<Verb> ALL =
      List.of(
          DEPENDS_ON,
          new Verb(
              "USES",
              List.of("uses", "use", "is using"),
              List.of("used by", "is used by"),
              Need.SUBJECT_NEEDS_OBJECT),
          new Verb(
              "REQUIRES",
              List.of("needs", "requires"),
              List.of("needed by", "required by"),
              Need.SUBJECT_NEEDS_OBJECT),
          new Verb("RUNS_ON", List.of("runs on", "runs in"), List.of(), Need.SUBJECT_NEEDS_OBJECT),
          new Verb(
              "HOSTS",
              List.of("hosts"),
              List.of("hosted by", "is hosted on"),
              Need.OBJECT_NEEDS_SUBJECT),
          new Verb("CALLS", List.of("calls"), List.of("called by"), Need.SUBJECT_NEEDS_OBJECT),
          new Verb(
              "READS_FROM",
              List.of("reads from", "reads"),
              List.of("read by"),
              Need.SUBJECT_NEEDS_OBJECT),
          new Verb(
              "PUBLISHES_TO", List.of("publishes to"), List.of(), Need.SUBJECT_WORKS_WITH_OBJECT),
          new Verb(
              "INTEGRATES_WITH",
              List.of("integrates with", "integrated with"),
              List.of(),
              Need.SUBJECT_WORKS_WITH_OBJECT),
          new Verb(
              "PART_OF",
              List.of("part of", "is part of"),
              List.of("consists of"),
              Need.SUBJECT_WORKS_WITH_OBJECT),
          new Verb(
              "FEEDS",
              List.of("feeds", "feeds into"),
              List.of("fed by"),
              Need.OBJECT_WORKS_WITH_SUBJECT),
          new Verb(
              "TRIGGERS",
              List.of("triggers"),
              List.of("triggered by"),
              Need.OBJECT_WORKS_WITH_SUBJECT),
          new Verb("MONITORS", List.of("monitors"), List.of("monitored by"), Need.NOBODY),
          new Verb("PROVIDES", List.of("provides"), List.of("provided by"), Need.NOBODY));

  /** All words that say one of them, the longest first. */
  static final Pattern PHRASE =
      Pattern.compile(
          ALL.stream()
              .flatMap(verb -> Stream.concat(verb.phrases.stream(), verb.inverse.stream()))
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));
}

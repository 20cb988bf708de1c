package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.TypeNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports the edges of one document that do not say how two things are related: those without
 * words, those whose words are no verb, and answers to decisions, each sort once.
 */
final class EdgeDiagnostics {

  /** More of them than these nobody reads. */
  private static final int MOST_EXAMPLES = 5;

  private static final int LONGEST_EXAMPLE = 40;

  private final DocumentPath document;
  private final Map<Statement.Form, Sort> sorts = new EnumMap<>(Statement.Form.class);

  private static final class Sort {
    private final Statement first;
    private final RelationType type;
    private final Set<String> words = new LinkedHashSet<>();
    private int count;

    Sort(Statement first, RelationType type) {
      this.first = first;
      this.type = type;
    }

    String edges() {
      return count == 1 ? "1 edge" : count + " edges";
    }
  }

  EdgeDiagnostics(DocumentPath document) {
    this.document = document;
  }

  void add(Statement statement, RelationType type) {
    Sort sort = sorts.computeIfAbsent(statement.form(), form -> new Sort(statement, type));
    sort.count++;
    boolean words = !statement.phrase().equals(Statement.LINKS_TO);
    if (words && sort.words.size() < MOST_EXAMPLES) {
      sort.words.add(Names.abbreviated(statement.phrase(), LONGEST_EXAMPLE));
    }
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>();
    sorts.forEach((form, sort) -> all.add(diagnostic(form, sort)));
    return all;
  }

  private Diagnostic diagnostic(Statement.Form form, Sort sort) {
    String imported = "; imported as " + sort.type + ", without a dependency";
    return switch (form) {
      case EDGE ->
          diagnostic(
              Code.EDGE_WITHOUT_VERB,
              sort,
              sort.edges() + " whose words are not a known verb" + examples(sort) + imported,
              "If \""
                  + sort.words.iterator().next()
                  + "\" is a verb, add it under relations in vocabulary.yaml: "
                  + entry(sort.words.iterator().next()));
      case ARROW ->
          diagnostic(
              Code.EDGE_WITHOUT_WORDS,
              sort,
              sort.edges() + " without a label" + imported,
              "Label them: A -->|uses| B; or say what they mean in vocabulary.yaml: arrow: connects"
                  + " to");
      case ANSWER ->
          diagnostic(
              Code.EDGE_WITHOUT_VERB,
              sort,
              sort.edges() + " out of a decision" + examples(sort) + imported,
              "If it is not a decision, draw it as a box: A[Shop] -->|uses| B[Till]");
      case STATED, ONLY_IF_KNOWN, PROSE -> throw new IllegalStateException(form.name());
    };
  }

  private static String examples(Sort sort) {
    return sort.words.isEmpty()
        ? ""
        : sort.words.stream()
            .map(words -> "\"" + words + "\"")
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** As it would stand in the file. */
  private static String entry(String words) {
    String type = TypeNames.of(words);
    String phrase = words.replace("\\", "\\\\").replace("\"", "\\\"");
    return "- { type: %s, phrases: [\"%s\"] }".formatted(type.isEmpty() ? "USES" : type, phrase);
  }

  private Diagnostic diagnostic(Code code, Sort sort, String message, String hint) {
    Excerpt excerpt = Excerpt.of(sort.first.quote(), sort.first.phrase());
    return new Diagnostic(
        code, document.value(), sort.first.span(), message, hint, Optional.of(excerpt));
  }
}

package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports the phrases of one document that the vocabulary does not list, each once, at its first
 * place, counted; and the links that may lead to several notes.
 */
final class PhraseDiagnostics {

  private record Unknown(Statement first, RelationType type, Optional<String> near, int count) {

    Unknown oncemore() {
      return new Unknown(first, type, near, count + 1);
    }
  }

  private record Denied(Statement first, RelationType type) {}

  private final DocumentPath document;
  private final Map<String, Unknown> unknown = new LinkedHashMap<>();
  private final Map<String, Denied> denied = new LinkedHashMap<>();
  private final List<Statement> unusable = new ArrayList<>();
  private final List<Diagnostic> unclear = new ArrayList<>();

  PhraseDiagnostics(DocumentPath document) {
    this.document = document;
  }

  void unknown(Statement statement, RelationType type, Optional<String> near) {
    unknown.merge(
        Names.fold(statement.phrase()),
        new Unknown(statement, type, near, 1),
        (known, another) -> known.oncemore());
  }

  void denied(Statement statement, RelationType type) {
    denied.putIfAbsent(Names.fold(statement.phrase()), new Denied(statement, type));
  }

  /** A link that may lead to several notes is read as a mere name. */
  void unclear(Statement statement, Optional<LinkTargets.Target> target) {
    if (target.isPresent() && target.get() instanceof LinkTargets.Several several) {
      unclear.add(
          diagnostic(
              Code.LINK_UNCLEAR,
              statement,
              statement.object().name(),
              "this link may lead to %s; it is read as a mere name"
                  .formatted(String.join(" or ", several.shortest())),
              "Write the folder, too, such as [[%s]]".formatted(several.shortest().getFirst())));
    }
  }

  void unusable(Statement statement) {
    unusable.add(statement);
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(unclear);
    unknown.values().forEach(each -> all.add(diagnostic(each)));
    denied.values().forEach(each -> all.add(diagnostic(each)));
    for (Statement statement : unusable) {
      String message =
          "\""
              + statement.phrase()
              + "\" has no letters to make a relation type from; the statement is ignored";
      all.add(
          diagnostic(
              Code.PHRASE_UNUSABLE,
              statement,
              message,
              "Use words to say how the two are related"));
    }
    return all;
  }

  private Diagnostic diagnostic(Unknown phrase) {
    String times = phrase.count() == 1 ? "" : ", " + phrase.count() + " times";
    String message =
        "\"%s\" is not in the vocabulary%s; imported as %s, without a dependency"
            .formatted(phrase.first().phrase(), times, phrase.type());
    String hint =
        phrase
            .near()
            .map(near -> "Did you mean \"" + near + "\"? If not, add it to vocabulary.yaml")
            .orElse("Add it to vocabulary.yaml to say what it means");
    return diagnostic(Code.PHRASE_UNKNOWN, phrase.first(), message, hint);
  }

  private Diagnostic diagnostic(Denied phrase) {
    String message =
        "\"%s\" denies a relation; imported as %s, without a dependency"
            .formatted(phrase.first().phrase(), phrase.type());
    return diagnostic(
        Code.PHRASE_DENIED,
        phrase.first(),
        message,
        "If it is meant otherwise, list the phrase in vocabulary.yaml");
  }

  private Diagnostic diagnostic(Code code, Statement statement, String message, String hint) {
    return diagnostic(code, statement, statement.phrase(), message, hint);
  }

  private Diagnostic diagnostic(
      Code code, Statement statement, String words, String message, String hint) {
    Excerpt excerpt = Excerpt.of(statement.quote(), words);
    return new Diagnostic(
        code, document.value(), statement.span(), message, hint, Optional.of(excerpt));
  }
}

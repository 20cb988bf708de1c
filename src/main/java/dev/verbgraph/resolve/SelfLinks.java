package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes out what a note states of itself by links that lead to the note itself, and tells it. */
final class SelfLinks {

  /**
   * @param documents without such statements
   * @param diagnostics one for each that was taken out, by document and place; may be empty
   */
  record Left(List<ReadDocument> documents, List<Diagnostic> diagnostics) {}

  private SelfLinks() {}

  static Left takenOut(List<ReadDocument> documents) {
    LinkTargets links = LinkTargets.of(documents);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<ReadDocument> left = new ArrayList<>();
    for (ReadDocument document : documents) {
      List<Statement> own =
          document.note().statements().stream()
              .filter(statement -> isOwn(statement, document, links))
              .toList();
      own.forEach(statement -> diagnostics.add(diagnostic(statement, document)));
      left.add(own.isEmpty() ? document : without(own, document));
    }
    return new Left(List.copyOf(left), List.copyOf(diagnostics));
  }

  private static boolean isOwn(Statement statement, ReadDocument document, LinkTargets links) {
    if (statement.object().link().isEmpty()) {
      return false;
    }
    Optional<String> about = document.note().about().map(Names::fold);
    return about.equals(Optional.of(Names.fold(statement.subject().name())))
        && (links.note(statement.object(), document).filter(document::equals).isPresent()
            || isTitle(statement.object(), about, document, links));
  }

  /** A name that is the title of the note leads to it where no file has this name. */
  private static boolean isTitle(
      Term object, Optional<String> about, ReadDocument document, LinkTargets links) {
    return about.equals(Optional.of(Names.fold(object.name())))
        && links.target(object, document).filter(LinkTargets.Nowhere.class::isInstance).isPresent();
  }

  private static ReadDocument without(List<Statement> own, ReadDocument document) {
    List<Statement> others = new ArrayList<>(document.note().statements());
    others.removeAll(own);
    return document.with(document.note().with(others, document.note().passages()));
  }

  private static Diagnostic diagnostic(Statement statement, ReadDocument document) {
    String name = statement.object().name();
    return document.diagnostic(
        Code.LINK_TO_ITSELF,
        statement.span(),
        Excerpt.of(statement.quote(), name),
        "\"%s\" leads to this note itself; nothing is stated".formatted(name),
        "Link to another note, or take the phrase away");
  }
}

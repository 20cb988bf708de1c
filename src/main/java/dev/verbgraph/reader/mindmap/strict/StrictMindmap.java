package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.reader.cleaning.Cleaning;
import dev.verbgraph.reader.cleaning.Detection;
import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.cleaning.Stage;
import dev.verbgraph.reader.mindmap.grammar.Element;
import dev.verbgraph.reader.mindmap.grammar.Lexer;
import dev.verbgraph.reader.mindmap.grammar.MindmapParser;
import dev.verbgraph.reader.mindmap.grammar.Token;
import dev.verbgraph.reader.mindmap.grammar.Token.Kind;
import java.util.Optional;
import java.util.OptionalInt;

/** The strict reading: what Mermaid 11.17.2 makes of a mindmap, tree or error. */
public final class StrictMindmap {

  private StrictMindmap() {}

  /** What Mermaid makes of a text. */
  public sealed interface Result {}

  /**
   * @param root the tree, or empty where only the word mindmap stands
   */
  public record Tree(Optional<StrictNode> root) implements Result {}

  /**
   * @param stage how far Mermaid came
   * @param line the line, from 1, at which Mermaid says it gave up: counted without front matter,
   *     directives and comments, and empty where Mermaid names none
   * @param place the place in the given text, with CRLF counted as one character, that made it give
   *     up
   * @param message why, one sentence without a full stop
   * @param hint what to do about it
   */
  public record Rejected(Stage stage, OptionalInt line, int place, String message, String hint)
      implements Result {}

  /**
   * @param text the diagram as it stands in its fence or file
   */
  public static Result parse(String text) {
    Revision given = Revision.of(Cleaning.lineEnds(text));
    return switch (Cleaning.clean(given, Sort.MINDMAP)) {
      case Cleaning.Broken(Refusal why) -> rejected(why);
      case Cleaning.Cleaned(Revision once) ->
          switch (Cleaning.clean(once, Sort.MINDMAP)) {
            case Cleaning.Broken(Refusal why) -> rejected(why);
            // Mermaid cleans once to draw a diagram and twice to check it. It must come through
            // both.
            case Cleaning.Cleaned(Revision twice) when twice.text().equals(once.text()) ->
                read(once);
            case Cleaning.Cleaned(Revision twice) ->
                read(twice) instanceof Rejected rejected ? rejected : read(once);
          };
    };
  }

  private static Result read(Revision cleaned) {
    Optional<Refusal> other = Detection.refuses(cleaned, Sort.MINDMAP);
    if (other.isPresent()) {
      return rejected(other.get());
    }
    Revision revision = Cleaning.withoutStyleSemicolons(cleaned, "style");
    return new Parse(Cleaning.withoutStyleSemicolons(revision, "classDef")).result();
  }

  private static Rejected rejected(Refusal why) {
    return new Rejected(why.stage(), OptionalInt.empty(), why.place(), why.message(), why.hint());
  }

  /** One run over the statements of a map. */
  private static final class Parse {

    private final Revision revision;
    private final String code;
    private final MindmapParser statements;
    private final StrictTree tree = new StrictTree();

    Parse(Revision revision) {
      this.revision = revision;
      // Mermaid ends every diagram with one more line end.
      code = revision.text() + "\n";
      statements = new MindmapParser(new Lexer(code));
    }

    Result result() {
      if (statements.token().kind() == Kind.SPACELINE) {
        skip(Kind.SPACELINE, Kind.NL);
      }
      if (statements.token().kind() != Kind.MINDMAP) {
        return rejected(new Element.Failure(statements.token(), Element.Expected.HEADER));
      }
      statements.advance();
      if (statements.token().kind() == Kind.NL) {
        statements.advance();
      }
      while (statements.token().kind() != Kind.END_OF_INPUT) {
        int place = statements.token().from();
        Optional<Rejected> rejected = add(statements.next(), place);
        if (rejected.isPresent()) {
          return rejected.get();
        }
        statements.advance();
        skip(Kind.NL, Kind.EOF);
      }
      return new Tree(tree.build(code));
    }

    private void skip(Kind one, Kind other) {
      while (statements.token().kind() == one || statements.token().kind() == other) {
        statements.advance();
      }
    }

    private Optional<Rejected> add(Element element, int place) {
      return switch (element) {
        case Element.Failure failure -> Optional.of(rejected(failure));
        case Element.Node node when !tree.add(node) ->
            Optional.of(
                misplaced(
                    node.idOrLabel().from(),
                    "a map has only one root, and this node is not indented further than the root",
                    "Indent it further than the root, or move it to a mindmap of its own"));
        case Element.Icon(Token name) when !tree.icon(name.in(code)) ->
            Optional.of(
                misplaced(
                    place, "an icon must follow a node", "Put it below the node it belongs to"));
        case Element.ClassName(Token name) when !tree.className(name.in(code)) ->
            Optional.of(
                misplaced(
                    place, "a class must follow a node", "Put it below the node it belongs to"));
        case Element.Node node -> Optional.empty();
        case Element.Icon icon -> Optional.empty();
        case Element.ClassName className -> Optional.empty();
        case Element.Nothing nothing -> Optional.empty();
      };
    }

    private Rejected rejected(Element.Failure failure) {
      int lines = 0;
      for (int i = code.indexOf('\n');
          i >= 0 && i < failure.found().to();
          i = code.indexOf('\n', i + 1)) {
        lines++;
      }
      return new Rejected(
          Stage.PARSE,
          OptionalInt.of(lines + 1),
          place(failure.found().from()),
          failure.reason(),
          failure.hint());
    }

    private Rejected misplaced(int place, String message, String hint) {
      return new Rejected(Stage.PARSE, OptionalInt.empty(), place(place), message, hint);
    }

    private int place(int inCode) {
      return revision.origin(Math.min(inCode, revision.text().length()));
    }
  }
}

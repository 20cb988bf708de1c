package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.NameShape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that would name something, were they not indented so far that they are code. Code that is
 * meant so rarely begins like them.
 */
final class IndentedNames {

  /** One sign alone begins a comment in many languages. */
  private static final Pattern HEADING = Pattern.compile("\\s*+#{2,6}+\\s++(?<name>\\S.*)");

  private static final Pattern ITEM =
      Pattern.compile("\\s*+(?:[-*+]|\\d++[.)])\\s++(?<name>\\S.*)");

  private IndentedNames() {}

  /**
   * @param lines of indented code
   * @param listing whether services are listed where it stands
   * @return what there is to say about the first of them
   */
  static Optional<Diagnostic> in(List<Block.Line> lines, boolean listing, Source source) {
    return lines.stream()
        .map(Headline::of)
        .filter(it -> it.mark() == Headline.Mark.SERVICE)
        .findFirst()
        .map(it -> diagnostic("the service \"" + it.name() + "\"", it.span(), source))
        .or(() -> first(lines, listing, source));
  }

  private static Optional<Diagnostic> first(
      List<Block.Line> lines, boolean listing, Source source) {
    Block.Line line = lines.getFirst();
    Optional<Headline> heading = behind(HEADING, line).map(Headline::whole);
    if (heading.filter(it -> NameShape.looksLikeName(it.name())).isPresent()) {
      return heading.map(it -> diagnostic("the heading \"" + it.name() + "\"", it.span(), source));
    }
    Optional<Headline> item = behind(ITEM, line).or(() -> Optional.of(line)).map(Headline::of);
    return item.filter(it -> listing && isListed(it))
        .map(it -> diagnostic("\"" + it.name() + "\"", it.span(), source));
  }

  private static Optional<Block.Line> behind(Pattern mark, Block.Line line) {
    Matcher matcher = mark.matcher(line.text());
    return matcher.matches()
        ? Optional.of(
            new Block.Line(
                line.number(), line.column() + matcher.start("name"), matcher.group("name")))
        : Optional.empty();
  }

  private static boolean isListed(Headline item) {
    return switch (item.mark()) {
      case LABEL, LEAD, COLON, CATEGORY -> NameShape.looksLikeName(item.name());
      case WHOLE, SERVICE -> false;
    };
  }

  private static Diagnostic diagnostic(String what, Span span, Source source) {
    return source.diagnostic(
        Code.INDENTED_AS_CODE,
        span,
        what + " is indented so far that Markdown treats it as code",
        "Indent it less");
  }
}

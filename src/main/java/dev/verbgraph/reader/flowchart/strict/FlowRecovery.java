package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.cleaning.Cleaning;
import dev.verbgraph.reader.cleaning.Detection;
import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.cleaning.Stage;
import dev.verbgraph.reader.grammar.HiddenEntities;
import dev.verbgraph.reader.grammar.Rejection;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import dev.verbgraph.reader.mindmap.grammar.DiagramFrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What can be read of a flowchart that Mermaid rejects. It is read by Mermaid's own grammar,
 * statement by statement: where one breaks, its line is corrected as far as {@link FlowRepair}
 * knows how, and what is still wrong then costs the rest of that line and nothing else.
 *
 * <p>Why: docs/decisions/0050-flowcharts-are-recovered-and-edges-are-neutral.md.
 */
public final class FlowRecovery {

  /**
   * What one statement may take. An open quote that swallows everything below it is noticed there,
   * and not at the end of the text.
   */
  private static final int MOST_LINES = 20;

  private final Revision revision;
  private final String text;
  private final FlowGraph graph = new FlowGraph(FlowLimits.READABLE);
  private final List<Fault> faults = new ArrayList<>();
  private int at;

  /**
   * @param chart what was read
   * @param faults what Mermaid rejects, in the order of the text; at least one
   */
  public record Recovered(StrictFlowchart.Chart chart, List<Fault> faults) {}

  /** Something that Mermaid rejects. */
  public sealed interface Fault {

    /** The place in the given text, with CRLF counted as one character. */
    int place();

    /** Why, one sentence without a full stop. */
    String message();
  }

  /**
   * It is read all the same.
   *
   * @param hint what to do about it
   */
  public record Read(int place, String message, String hint) implements Fault {}

  /**
   * It is read as it was meant.
   *
   * @param corrected the line as Mermaid would take it
   */
  public record Corrected(int place, String message, String corrected) implements Fault {}

  /**
   * The rest of the statement, which mostly goes to the end of the line, is not read.
   *
   * @param hint what to do about it
   */
  public record Lost(int place, String message, String hint) implements Fault {}

  private FlowRecovery(Revision revision) {
    this.revision = revision;
    this.text = revision.text();
  }

  /**
   * @param given the diagram as it stands in its fence or file
   * @param why what Mermaid says of it
   */
  public static Recovered read(String given, Rejection why) {
    Read verdict = new Read(why.place(), why.message(), why.hint());
    Revision cleaned = cleaned(Cleaning.lineEnds(given));
    Optional<Refusal> other = Detection.refuses(cleaned, Sort.FLOWCHART);
    FlowRecovery whole = new FlowRecovery(StrictFlowchart.prepared(cleaned));
    if (other.isEmpty() && whole.readAtOnce()) {
      return whole.recovered(verdict);
    }
    FlowRecovery recovery = new FlowRecovery(whole.revision);
    if (why.stage() != Stage.PARSE) {
      recovery.faults.add(verdict);
    }
    recovery.readByStatements();
    return recovery.recovered(verdict);
  }

  /** Where the front matter is broken, what is below it. */
  private static Revision cleaned(String text) {
    Revision given = Revision.of(text).from(Chars.skipBlanks(text, 0));
    return switch (Cleaning.clean(given, Sort.FLOWCHART)) {
      case Cleaning.Cleaned(Revision revision) -> revision;
      case Cleaning.Broken broken -> {
        Revision below =
            given.from(DiagramFrontMatter.of(given.text()).map(DiagramFrontMatter::end).orElse(0));
        yield Cleaning.clean(below, Sort.FLOWCHART) instanceof Cleaning.Cleaned(Revision revision)
            ? revision
            : below;
      }
    };
  }

  private Recovered recovered(Fault verdict) {
    if (faults.isEmpty()) {
      faults.add(verdict);
    }
    return new Recovered(graph.chart(), List.copyOf(faults));
  }

  /**
   * @return whether nothing is against the grammar; what else is wrong is no hindrance
   */
  private boolean readAtOnce() {
    FlowParser parser = parser(new FlowLexer(new FlowText(text)), revision::origin, graph);
    try {
      parser.header();
      parser.statements();
      return true;
    } catch (FlowFault broken) {
      return false;
    }
  }

  private void readByStatements() {
    header();
    while (at < text.length()) {
      statement();
    }
    while (graph.isOpen()) {
      end();
    }
  }

  private void end() {
    int last = revision.origin(Math.max(0, text.length() - 1));
    add(new Read(last, "a subgraph is never closed", "Close it with the word end"));
    try {
      graph.end();
    } catch (FlowFault unreadable) {
      add(new Lost(last, unreadable.message(), unreadable.hint()));
    }
  }

  private void header() {
    String window = window();
    FlowParser parser = parser(new FlowLexer(new FlowText(window)), revision::origin, graph);
    try {
      parser.header();
    } catch (FlowFault broken) {
      if (faults.isEmpty()) {
        faults.add(
            new Read(place(broken, parser, revision::origin), broken.message(), broken.hint()));
      }
      at = parser.consumed() > 0 ? parser.consumed() : Chars.skipWord(text, 0);
      return;
    }
    at = parser.consumed();
  }

  private void statement() {
    if (Chars.isBlank(text.charAt(at))) {
      at++;
      return;
    }
    int from = at;
    String window = window();
    FlowGraph aside = new FlowGraph(FlowLimits.READABLE);
    if (graph.isOpen()) {
      aside.begin(Optional.empty(), Optional.empty(), new FlowPlace(0, 0));
    }
    FlowParser attempt = parser(FlowLexer.ofPart(window), IntUnaryOperator.identity(), aside);
    try {
      attempt.statement();
    } catch (FlowFault broken) {
      line(broken, place(broken, attempt, place -> revision.origin(from + place)));
      return;
    }
    IntUnaryOperator origin = place -> revision.origin(from + place);
    FlowParser parser = parser(FlowLexer.ofPart(window), origin, graph);
    try {
      parser.statement();
    } catch (FlowFault broken) {
      faults.add(new Lost(place(broken, parser, origin), broken.message(), broken.hint()));
    }
    at = Math.min(from + attempt.consumed(), text.length());
  }

  /** The rest of a line in which a statement breaks. */
  private void line(FlowFault broken, int place) {
    int from = at;
    int end = lineEnd(at);
    String line = text.substring(from, end);
    Optional<Revision> repaired = FlowRepair.of(line);
    Revision corrected = repaired.orElseGet(() -> Revision.of(line));
    IntUnaryOperator origin =
        it -> revision.origin(from + corrected.origin(Math.min(it, corrected.text().length())));
    FlowParser parser = parser(FlowLexer.ofPart(corrected.text() + "\n"), origin, graph);
    at = end;
    try {
      while (!parser.isAtEnd()) {
        parser.statement();
      }
      if (repaired.isEmpty()) {
        add(new Read(place, broken.message(), broken.hint()));
      } else {
        // What is never closed is noticed further down.
        boolean open = place > revision.origin(end - 1);
        add(
            new Corrected(
                open ? revision.origin(from) : place,
                open ? "something is opened here and not closed" : broken.message(),
                HiddenEntities.shown(corrected.text())));
      }
    } catch (FlowFault still) {
      add(new Lost(place(still, parser, origin), still.message(), still.hint()));
    }
  }

  /** What is wrong with the header is wrong with the rest of its line, too. */
  private void add(Fault fault) {
    if (faults.isEmpty() || faults.getLast().place() != fault.place()) {
      faults.add(fault);
    }
  }

  private FlowParser parser(FlowLexer lexer, IntUnaryOperator origin, FlowGraph target) {
    return new FlowParser(
        lexer,
        target,
        origin,
        (fault, token) -> {
          if (target == graph) {
            int place = origin.applyAsInt(token.from());
            add(
                fault.isLoss()
                    ? new Lost(place, fault.message(), fault.hint())
                    : new Read(place, fault.message(), fault.hint()));
          }
        });
  }

  private int place(FlowFault fault, FlowParser parser, IntUnaryOperator origin) {
    return origin.applyAsInt(fault.unexpected().orElse(parser.token()).from());
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The text from here on, as far as a statement goes. */
  private String window() {
    int end = at;
    for (int line = 0; line < MOST_LINES && end < text.length(); line++) {
      end = Math.min(text.length(), lineEnd(end) + 1);
    }
    return text.substring(at, end);
  }
}

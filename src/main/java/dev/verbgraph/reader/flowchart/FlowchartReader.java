package dev.verbgraph.reader.flowchart;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the labelled edges of a Mermaid flowchart: {@code A[Shop] -->|uses| B[Robot]} states that
 * the shop uses the robot. A subgraph contains its nodes. An edge without words states nothing: an
 * arrow alone can mean anything.
 */
public final class FlowchartReader {

  /**
   * What one line may link: enough for every node of one with every node of the other side of a
   * large drawing.
   */
  private static final int MAX_PAIRS = 2_500;

  private static final int MAX_QUOTE = 300;

  private static final Pattern HEADER =
      Pattern.compile("(?:flowchart(?:-\\w+)?|graph)(?:\\s+(?:TB|TD|BT|RL|LR|[<>^v]))?");
  private static final Pattern STYLING =
      Pattern.compile(
          "(?:direction|classDef|class|style|linkStyle|click|href|accTitle|accDescr|title)\\b.*");

  /** Prose over any number of lines, in braces. */
  private static final Pattern DESCRIPTION = Pattern.compile("accDescr\\s*\\{.*");

  private static final Pattern SUBGRAPH = Pattern.compile("subgraph(?:\\s+(.*))?");
  private static final Pattern AND = Pattern.compile("\\s*&");

  private final Source source;
  private final Map<String, String> labels = new HashMap<>();
  private final Deque<Optional<String>> open = new ArrayDeque<>();
  private final Set<String> contained = new HashSet<>();
  private final List<Said> said = new ArrayList<>();
  private final Set<String> decisions = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Unsaid withoutWords = new Unsaid();
  private final Unsaid withoutVerb = new Unsaid();
  private final Unsaid answers = new Unsaid();
  private int unnamed;

  /** A statement whose names are still ids: a later line may give them their labels. */
  private record Said(String subject, String phrase, String object, Span span, String quote) {}

  /** Edges that state nothing. */
  private static final class Unsaid {
    private int count;
    private Optional<Span> first = Optional.empty();

    void add(Span place) {
      count++;
      first = first.or(() -> Optional.of(place));
    }

    /**
     * @return such as {@code (2 more like it)}, after a blank; empty for a single edge
     */
    String more() {
      return count == 1 ? "" : " (" + (count - 1) + " more like it)";
    }
  }

  private record Group(List<Node> nodes, int end) {}

  private FlowchartReader(Source source) {
    this.source = source;
  }

  /**
   * @param source the file the flowchart stands in
   * @param block the flowchart
   * @return what it states; there are no listings and no passages
   */
  public static Extract read(Source source, Block block) {
    FlowchartReader reader = new FlowchartReader(source);
    boolean front = false;
    boolean begun = false;
    boolean described = false;
    for (Block.Line line : block.lines()) {
      String text = line.text().strip();
      if (text.equals("---") && (front || !begun)) {
        front = !front;
      } else if (described || DESCRIPTION.matcher(text).matches()) {
        described = text.indexOf('}') < 0;
      } else if (!front && !text.startsWith("%%")) {
        reader.line(line);
      }
      begun |= !text.isEmpty();
    }
    return reader.extract();
  }

  private void line(Block.Line line) {
    String text = line.text();
    int at = 0;
    while (at < text.length()) {
      int blanks = at;
      while (blanks < text.length()
          && (Character.isWhitespace(text.charAt(blanks)) || text.charAt(blanks) == ';')) {
        blanks++;
      }
      at = blanks < text.length() ? statement(line, blanks) : blanks;
    }
  }

  /**
   * @return where the next statement begins
   */
  private int statement(Block.Line line, int from) {
    String text = line.text();
    int semicolon = text.indexOf(';', from);
    int end = semicolon < 0 ? text.length() : semicolon;
    String words = text.substring(from, end).strip();
    Matcher subgraph = SUBGRAPH.matcher(words);
    if (HEADER.matcher(words).matches()) {
      return end;
    }
    if (STYLING.matcher(words).matches()) {
      // Styles and addresses have semicolons of their own.
      return text.length();
    }
    if (subgraph.matches()) {
      openSubgraph(line, from, Optional.ofNullable(subgraph.group(1)).orElse("").strip());
      return end;
    }
    if (words.equals("end")) {
      open.poll();
      return end;
    }
    return chain(line, from);
  }

  private void openSubgraph(Block.Line line, int from, String title) {
    int bracket = title.endsWith("]") ? title.indexOf('[') : -1;
    String label =
        FlowchartLabel.clean(
            bracket < 0 ? title : title.substring(bracket + 1, title.length() - 1));
    String id =
        bracket > 0
            ? title.substring(0, bracket).strip()
            : title.isEmpty() ? "subgraph " + ++unnamed : label;
    // A container without a name is a mere frame: what is in it is in the next one around it.
    if (label.isEmpty()) {
      open.push(open.isEmpty() ? Optional.empty() : open.peek());
      return;
    }
    labels.put(id, label);
    contain(id, line.span(from, line.text().length() - from), line);
    // Also an outermost one: it is not in those that mention it later.
    contained.add(id);
    open.push(Optional.of(id));
  }

  private int chain(Block.Line line, int from) {
    String text = line.text();
    Optional<Group> left = group(line, from);
    if (left.isEmpty()) {
      return unreadable(line, from);
    }
    int at = left.get().end;
    Optional<Link> link = Link.at(text, at);
    while (link.isPresent()) {
      Optional<Group> right = group(line, link.get().end());
      if (right.isEmpty()) {
        return unreadable(line, link.get().end());
      }
      edges(line, left.get(), link.get(), right.get());
      left = right;
      at = right.get().end;
      link = Link.at(text, at);
    }
    boolean ended = at == text.length() || text.charAt(at) == ';' || text.substring(at).isBlank();
    return ended ? at : unreadable(line, at);
  }

  private Optional<Group> group(Block.Line line, int from) {
    List<Node> nodes = new ArrayList<>();
    int at = from;
    while (true) {
      Optional<Node> node = Node.at(line.text(), at);
      if (node.isEmpty()) {
        return Optional.empty();
      }
      nodes.add(node.get());
      mention(node.get(), line);
      Matcher and = AND.matcher(line.text()).region(node.get().end(), line.text().length());
      if (!and.lookingAt()) {
        return Optional.of(new Group(nodes, node.get().end()));
      }
      at = and.end();
    }
  }

  private void mention(Node node, Block.Line line) {
    if (node.isDecision()) {
      decisions.add(node.id());
    }
    node.label().filter(label -> !label.isEmpty()).ifPresent(label -> labels.put(node.id(), label));
    contain(node.id(), line.span(node.start(), node.end() - node.start()), line);
  }

  /** A node is in the first subgraph that mentions it, and a subgraph in that around it. */
  private void contain(String id, Span span, Block.Line line) {
    Optional<String> container = open.isEmpty() ? Optional.empty() : open.peek();
    if (container.isPresent() && contained.add(id)) {
      said.add(
          new Said(
              container.get(), Statement.CONTAINS, id, span, quote(line, 0, line.text().length())));
    }
  }

  private void edges(Block.Line line, Group left, Link link, Group right) {
    if (link.towards() == Link.Towards.NOTHING) {
      return;
    }
    Span place =
        line.span(left.nodes.getFirst().start(), right.end - left.nodes.getFirst().start());
    if (link.label().isEmpty()) {
      withoutWords.add(place);
    } else if (!FlowchartLabel.isPhrase(link.label().get())) {
      withoutVerb.add(place);
    } else if ((long) left.nodes.size() * right.nodes.size() > MAX_PAIRS) {
      diagnostics.add(
          source.diagnostic(
              Code.FLOWCHART_UNREADABLE,
              place,
              left.nodes.size() + " nodes are linked to " + right.nodes.size() + " nodes at once",
              "Link fewer nodes at once"));
    } else {
      String quote = quote(line, left.nodes.getFirst().start(), right.end);
      for (Node from : left.nodes) {
        for (Node to : right.nodes) {
          edge(line, from, link, to, quote);
        }
      }
    }
  }

  private void edge(Block.Line line, Node left, Link link, Node right, String quote) {
    String phrase = link.label().orElseThrow();
    if (link.towards() != Link.Towards.LEFT) {
      said.add(new Said(left.id(), phrase, right.id(), span(line, right), quote));
    }
    if (link.towards() != Link.Towards.RIGHT) {
      said.add(new Said(right.id(), phrase, left.id(), span(line, left), quote));
    }
  }

  private static Span span(Block.Line line, Node node) {
    return line.span(node.start(), node.end() - node.start());
  }

  private int unreadable(Block.Line line, int at) {
    int length = line.text().length() - at;
    diagnostics.add(
        source.diagnostic(
            Code.FLOWCHART_UNREADABLE,
            line.span(at, length),
            "the rest of this line is neither a node nor an edge",
            "Put labels with brackets in quotes: A[\"f(x)\"]"));
    return line.text().length();
  }

  /** The whole line, or of a very long one the part from one place to another. */
  private static String quote(Block.Line line, int from, int to) {
    String text = line.text().length() <= MAX_QUOTE ? line.text() : line.text().substring(from, to);
    return Names.beginning(text, MAX_QUOTE).strip();
  }

  private Extract extract() {
    said.stream().filter(this::isAnswer).forEach(it -> answers.add(it.span));
    ignored(withoutWords, Code.EDGE_WITHOUT_WORDS, "it has no label", "Label it: A -->|uses| B");
    ignored(
        withoutVerb,
        Code.EDGE_WITHOUT_VERB,
        "its label does not start with a verb",
        "Start the label with a verb: A -->|calls by HTTP| B");
    ignored(
        answers,
        Code.EDGE_WITHOUT_VERB,
        "it is an answer to a decision",
        "If it is not a decision, draw it as a box: A[Shop] -->|uses| B[Till]");
    List<Statement> statements =
        said.stream()
            .filter(it -> !isQuestion(it.subject) && !isQuestion(it.object) && !isAnswer(it))
            .map(it ->
                new Statement(term(it.subject), it.phrase, term(it.object), it.span, it.quote))
            .toList();
    return new Extract(List.of(), statements, List.of(), List.copyOf(diagnostics));
  }

  private void ignored(Unsaid edges, Code code, String why, String hint) {
    edges.first.ifPresent(place ->
        diagnostics.add(
            source.diagnostic(code, place, "edge ignored: " + why + edges.more(), hint)));
  }

  /** What leads out of a diamond says which way to go on. */
  private boolean isAnswer(Said said) {
    return decisions.contains(said.subject) && !said.phrase.equals(Statement.CONTAINS);
  }

  /** A question is a turning in a procedure, no thing. */
  private boolean isQuestion(String id) {
    return labels.getOrDefault(id, id).endsWith("?");
  }

  private Term term(String id) {
    return Term.of(labels.getOrDefault(id, id));
  }
}

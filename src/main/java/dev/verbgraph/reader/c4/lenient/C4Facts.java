package dev.verbgraph.reader.c4.lenient;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.c4.grammar.C4Argument;
import dev.verbgraph.reader.c4.grammar.C4Statement;
import dev.verbgraph.reader.c4.grammar.C4Word;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.flowchart.FlowchartLabel;
import dev.verbgraph.reader.grammar.HiddenEntities;
import dev.verbgraph.reader.text.BlockText;
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

/** What the statements of one C4 diagram say about things and their relations. */
final class C4Facts {

  private static final int MAX_NAME = 60;

  /** What has neither a label nor an alias. */
  private static final String NAMELESS = "?";

  private static final String TECHNOLOGY = "Technology";

  private final Source source;
  private final Revision revision;
  private final BlockText block;

  /** What the aliases stand for. */
  private final Map<String, String> names = new HashMap<>();

  /** The aliases of the boundaries around what comes, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  private final Set<String> contained = new HashSet<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** A statement whose names are still aliases: a later line may say what they stand for. */
  private record Said(
      String subject, String phrase, String object, Statement.Form form, Span span, String quote) {}

  /**
   * @param revision the text that the statements have their places in
   */
  C4Facts(Source source, Revision revision, BlockText block) {
    this.source = source;
    this.revision = revision;
    this.block = block;
  }

  void add(C4Statement statement) {
    switch (statement) {
      case C4Statement.End end -> open.poll();
      case C4Statement.Call call -> {
        switch (call.word().role()) {
          case PERSON_OR_SYSTEM -> {
            boolean person = call.word() == C4Word.PERSON || call.word() == C4Word.PERSON_EXT;
            Term term = list(call, person ? EntityKind.CONCEPT : EntityKind.SERVICE);
            passage(term, Passage.DESCRIPTION, argument(call, 2, "descr"));
          }
          case PART -> described(call, list(call, EntityKind.SERVICE));
          case BOUNDARY -> {
            name(call);
            open.push(alias(call, 0));
          }
          case NODE -> {
            described(call, list(call, EntityKind.CONCEPT));
            open.push(alias(call, 0));
          }
          case RELATION -> relation(call);
          case STYLE -> {}
        }
      }
    }
  }

  private Term list(C4Statement.Call call, EntityKind kind) {
    Span span = name(call);
    Term term = Term.of(name(alias(call, 0)), kind);
    listings.add(new Listing(term, span, source.quote(span)));
    return term;
  }

  /** Takes down what an alias stands for, and what that is in. */
  private Span name(C4Statement.Call call) {
    String alias = alias(call, 0);
    C4Argument.Text label = argument(call, 1, "label").orElse(text(call.arguments().getFirst()));
    names.put(alias, FlowchartLabel.clean(shown(label)));
    Span span = span(label);
    if (!open.isEmpty() && contained.add(alias)) {
      said.add(
          new Said(
              open.element(),
              Statement.CONTAINS,
              alias,
              Statement.Form.STATED,
              span,
              source.quote(span)));
    }
    return span;
  }

  private void described(C4Statement.Call call, Term term) {
    passage(term, TECHNOLOGY, argument(call, 2, "techn"));
    passage(term, Passage.DESCRIPTION, argument(call, 3, "descr"));
  }

  private void passage(Term about, String part, Optional<C4Argument.Text> words) {
    words.ifPresent(
        it -> passages.add(new Passage(about, part, FlowchartLabel.clean(shown(it)), span(it))));
  }

  private void relation(C4Statement.Call call) {
    int first = call.word() == C4Word.REL_INDEX ? 1 : 0;
    if (call.arguments().size() < first + 2) {
      report(
          span(call.from(), call.to()), "a relation needs two ends", "Write Rel(a, b, \"Uses\")");
      return;
    }
    C4Argument.Text from = text(call.arguments().get(first));
    C4Argument.Text to = text(call.arguments().get(first + 1));
    String label = argument(call, first + 2, "label").map(C4Facts::shown).orElse("");
    String technology =
        argument(call, first + 3, "techn")
            .map(it -> " (" + FlowchartLabel.clean(shown(it)) + ")")
            .orElse("");
    String words = FlowchartLabel.phrase(label);
    if (call.word() != C4Word.REL_BACK) {
      said.add(related(from, words, technology, to));
    }
    if (call.word() == C4Word.REL_BACK || call.word() == C4Word.BI_REL) {
      said.add(related(to, words, technology, from));
    }
  }

  private Said related(
      C4Argument.Text subject, String words, String technology, C4Argument.Text object) {
    return new Said(
        subject.text(),
        words.isEmpty() ? Statement.LINKS_TO : words + technology,
        object.text(),
        words.isEmpty() ? Statement.Form.ARROW : Statement.Form.EDGE,
        span(object),
        source.quote(span(object)));
  }

  /**
   * @param number where it stands if it has no name
   * @param key its name if it has one
   * @return an argument that is not blank
   */
  private static Optional<C4Argument.Text> argument(C4Statement.Call call, int number, String key) {
    for (C4Argument argument : call.arguments()) {
      if (argument instanceof C4Argument.Named named && named.key().equals(key)) {
        return Optional.of(text(named)).filter(it -> !it.text().isBlank());
      }
    }
    return number < call.arguments().size()
            && call.arguments().get(number) instanceof C4Argument.Text given
        ? Optional.of(given).filter(it -> !it.text().isBlank())
        : Optional.empty();
  }

  private static String alias(C4Statement.Call call, int number) {
    return text(call.arguments().get(number)).text();
  }

  private static C4Argument.Text text(C4Argument argument) {
    return switch (argument) {
      case C4Argument.Text text -> text;
      case C4Argument.Named named ->
          new C4Argument.Text(named.value(), false, named.from(), named.to());
    };
  }

  private static String shown(C4Argument.Text text) {
    return HiddenEntities.shown(text.text());
  }

  /** What the picture calls it; of what has no name, its alias. */
  private String name(String alias) {
    String name = names.getOrDefault(alias, "");
    return !name.isEmpty() ? name : alias.isBlank() ? NAMELESS : HiddenEntities.shown(alias);
  }

  Extract extract() {
    Set<String> unknown = new HashSet<>();
    for (Said it : said) {
      for (String end : List.of(it.subject, it.object)) {
        if (!names.containsKey(end) && unknown.add(end)) {
          report(
              it.span,
              "nothing in this diagram is called " + Names.beginning(end, MAX_NAME),
              "Declare it, as in System(" + Names.beginning(end, MAX_NAME) + ", \"Its name\")");
        }
      }
    }
    return new Extract(
        List.copyOf(listings),
        said.stream()
            .map(it ->
                new Statement(
                    Term.of(name(it.subject)),
                    it.phrase,
                    Term.of(name(it.object)),
                    it.span,
                    it.quote,
                    it.form))
            .toList(),
        List.copyOf(passages),
        List.copyOf(diagnostics));
  }

  private Span span(C4Argument.Text argument) {
    return span(argument.from(), argument.to());
  }

  private Span span(int from, int to) {
    return block.span(revision.origin(from), revision.origin(to));
  }

  private void report(Span span, String message, String hint) {
    diagnostics.add(source.diagnostic(Code.DIAGRAM_UNREADABLE, span, message, hint));
  }
}

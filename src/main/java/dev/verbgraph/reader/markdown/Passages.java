package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines about one part of one service together, with all that stands between them. */
final class Passages {

  private final Source source;
  private final List<Passage> done = new ArrayList<>();

  private String about = "";
  private String part = "";
  private Block.@Nullable Line first;
  private int last;

  Passages(Source source) {
    this.source = source;
  }

  void add(String service, String label, List<Block.Line> prose) {
    List<Block.Line> lines = prose.stream().filter(line -> !line.text().isBlank()).toList();
    if (lines.isEmpty()) {
      return;
    }
    if (first == null || !about.equals(service) || !part.equals(label)) {
      end();
      about = service;
      part = label;
      first = lines.getFirst();
    }
    last = lines.getLast().number();
  }

  /** What follows belongs to another passage. */
  void end() {
    if (first != null) {
      StringBuilder text = new StringBuilder(first.text().strip());
      for (int line = first.number() + 1; line <= last; line++) {
        text.append('\n').append(source.lines().get(line - 1).strip());
      }
      int indent = first.text().length() - first.text().stripLeading().length();
      int length = first.text().strip().length();
      done.add(new Passage(Term.of(about), part, text.toString(), first.span(indent, length)));
      first = null;
    }
  }

  List<Passage> all() {
    end();
    return List.copyOf(done);
  }
}

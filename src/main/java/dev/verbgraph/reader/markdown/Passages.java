package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines about one part of one thing together, with all that stands between them. */
final class Passages {

  private final Source source;
  private final List<Passage> done = new ArrayList<>();

  private Term about = Term.of("");
  private boolean atLarge;
  private String part = "";
  private Block.@Nullable Line first;
  private int last;

  Passages(Source source) {
    this.source = source;
  }

  /**
   * @param thing what the prose is about
   * @param large whether it stands below no listed thing
   */
  void add(Term thing, String label, List<Block.Line> prose, boolean large) {
    List<Block.Line> lines =
        prose.stream().filter(line -> !HiddenText.withoutComments(line.text()).isBlank()).toList();
    if (lines.isEmpty()) {
      return;
    }
    if (first == null || !about.equals(thing) || !part.equals(label) || atLarge != large) {
      end();
      about = thing;
      atLarge = large;
      part = label;
      first = lines.getFirst();
    }
    last = lines.getLast().number();
  }

  /** A passage of its own, whatever is around it. */
  void add(Passage passage) {
    end();
    done.add(passage);
  }

  /** What follows belongs to another passage. */
  void end() {
    if (first != null) {
      String shown = HiddenText.withoutComments(first.text());
      StringBuilder text = new StringBuilder(shown.strip());
      for (int line = first.number() + 1; line <= last; line++) {
        text.append('\n').append(HiddenText.withoutComments(source.lines().get(line - 1)).strip());
      }
      int indent = shown.length() - shown.stripLeading().length();
      int length = shown.strip().length();
      done.add(new Passage(about, part, text.toString(), first.span(indent, length), atLarge));
      first = null;
    }
  }

  List<Passage> all() {
    end();
    return List.copyOf(done);
  }
}

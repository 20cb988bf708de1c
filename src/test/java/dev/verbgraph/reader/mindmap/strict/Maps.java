package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.mindmap.lenient.MindmapReader;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads small maps and writes down, in a line each, what came of them. */
public final class Maps {

  private Maps() {}

  public static Extract read(String map) {
    return read(map, Optional.empty());
  }

  public static Extract read(String map, Optional<String> heading) {
    Source source = Source.of("map.mmd", map);
    return MindmapReader.read(source, block(source), heading);
  }

  public static Block block(Source source) {
    return new Block(
        IntStream.range(0, source.lines().size())
            .mapToObj(i -> new Block.Line(i + 1, 1, source.lines().get(i)))
            .toList());
  }

  public static List<String> statements(String map) {
    return read(map).statements().stream().map(Maps::show).toList();
  }

  public static List<String> listings(String map) {
    return read(map).listings().stream().map(Listing::term).map(Maps::show).toList();
  }

  /** Each diagnostic as {@code code at line:column+length}. */
  public static List<String> diagnostics(String map) {
    return read(map).diagnostics().stream().map(Maps::show).toList();
  }

  public static String show(Statement s) {
    return s.subject().name() + " | " + s.phrase() + " | " + s.object().name();
  }

  private static String show(Term term) {
    return term.kind().map(kind -> kind.label() + " ").orElse("") + term.name();
  }

  public static String show(Diagnostic d) {
    return d.code().id()
        + " at "
        + d.span().line()
        + ":"
        + d.span().column()
        + "+"
        + d.span().length();
  }
}

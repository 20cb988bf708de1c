package dev.verbgraph.reader.markdown;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Finds the {@link MermaidContainer}s of a note. One that is never closed ends with the note. */
final class MermaidContainerParser extends AbstractBlockParser {

  private final MermaidContainer container = new MermaidContainer();
  private final ContainerMark mark;
  private boolean closed;

  private MermaidContainerParser(ContainerMark mark, boolean closed) {
    this.mark = mark;
    this.closed = closed;
  }

  @Override
  public Block getBlock() {
    return container;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (closed) {
      return BlockContinue.none();
    }
    closed = mark.closing(text(state, state.getIndex()), 0) >= 0;
    return BlockContinue.atIndex(state.getIndex());
  }

  private static String text(ParserState state, int from) {
    CharSequence content = state.getLine().getContent();
    return content.subSequence(Math.min(from, content.length()), content.length()).toString();
  }

  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence content = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= Markdown.CODE_INDENT
          || start >= content.length()
          || !ContainerMark.mayBegin(content.charAt(start))) {
        return BlockStart.none();
      }
      String line = text(state, start);
      Optional<ContainerMark> mark = ContainerMark.of(line);
      return mark.isEmpty()
          ? BlockStart.none()
          : BlockStart.of(
                  new MermaidContainerParser(
                      mark.get(), mark.get().closing(line, mark.get().end()) >= 0))
              .atIndex(content.length());
    }
  }
}

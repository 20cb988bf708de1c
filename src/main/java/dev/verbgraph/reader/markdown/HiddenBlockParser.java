package dev.verbgraph.reader.markdown;

import java.util.function.IntPredicate;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Finds the comments of Obsidian that begin a line and end on a later one. */
final class HiddenBlockParser extends AbstractBlockParser {

  static final String MARK = "%%";

  private final HiddenBlock block = new HiddenBlock();

  private HiddenBlockParser() {}

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.isClosed()) {
      return BlockContinue.none();
    }
    if (indexOf(state.getLine().getContent(), state.getIndex()) >= 0) {
      block.close();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private static int indexOf(CharSequence line, int from) {
    return line.toString().indexOf(MARK, from);
  }

  /** Where comments may begin is asked by the line, from 0. */
  static final class Factory extends AbstractBlockParserFactory {

    private final IntPredicate mayBegin;

    Factory(IntPredicate mayBegin) {
      this.mayBegin = mayBegin;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      boolean begins =
          state.getIndent() < Markdown.CODE_INDENT
              && indexOf(line, start) == start
              && indexOf(line, start + MARK.length()) < 0
              && mayBegin.test(state.getLine().getSourceSpan().getLineIndex());
      return begins
          ? BlockStart.of(new HiddenBlockParser()).atIndex(line.length())
          : BlockStart.none();
    }
  }
}

package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import java.util.List;

/**
 * Text that is no title.
 *
 * @param lines its lines, at least one
 */
record Prose(List<Block.Line> lines, Form form) implements Content {

  enum Form {
    TEXT,
    /** A fence of code, or HTML. */
    RAW,
    /** Four blanks before it make it code. */
    INDENTED
  }
}

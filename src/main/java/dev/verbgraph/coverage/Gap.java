package dev.verbgraph.coverage;

import dev.verbgraph.diagnostic.Code;
import java.util.Optional;

/**
 * Lines of a note, one below the other, that were not read for one reason.
 *
 * @param from the first of them, from 1
 * @param to the last of them
 * @param code the diagnostic that tells more, if any
 */
public record Gap(int from, int to, UnreadReason reason, Optional<Code> code) {

  int lines() {
    return to - from + 1;
  }
}

package dev.verbgraph.coverage;

import java.util.List;

/**
 * What became of the lines of one note.
 *
 * @param file how the command line called it
 * @param gaps the lines that were not read, in the order of the note; may be empty
 */
public record NoteCoverage(String file, LineCounts counts, List<Gap> gaps) {}

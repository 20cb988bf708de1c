package dev.verbgraph.app;

import dev.verbgraph.importer.CheckResult;

/**
 * What notes say, as a map.
 *
 * @param html the text of the file
 * @param isEmpty whether there is nothing on it
 * @param checked what there is to say about the notes
 */
public record NotesMap(String html, boolean isEmpty, CheckResult checked) {}

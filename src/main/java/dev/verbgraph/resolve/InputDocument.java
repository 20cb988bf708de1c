package dev.verbgraph.resolve;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Note;
import dev.verbgraph.vocabulary.Rules;

/**
 * One document as it goes into the resolver.
 *
 * @param path the path it is known by
 * @param hash of its bytes
 * @param note what it says
 * @param rules what decides the meaning of that
 */
public record InputDocument(DocumentPath path, ContentHash hash, Note note, Rules rules) {}

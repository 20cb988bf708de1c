package dev.verbgraph.resolve;

import dev.verbgraph.model.Note;
import dev.verbgraph.vocabulary.Rules;

/**
 * One document as it goes into the resolver.
 *
 * @param path the path it is known by
 * @param hash the SHA-256 of its bytes, in hexadecimal
 * @param note what it says
 * @param rules what decides the meaning of that
 */
public record InputDocument(String path, String hash, Note note, Rules rules) {}

package dev.verbgraph.importer;

import dev.verbgraph.vocabulary.Rules;
import java.nio.file.Path;

/**
 * A file that an import was given.
 *
 * @param file  its real, absolute path
 * @param name  how the command line called it, for diagnostics
 * @param path  the path its document is known by
 * @param hash  the SHA-256 of its bytes
 * @param rules the rules that hold for it
 */
record InputFile(Path file, String name, String path, String hash, Rules rules) {}

/**
 * Reads prose, lists and headings.
 *
 * <p>Why: docs/decisions/0039-a-layout-is-notation-a-word-is-rules.md.
 */
@NullMarked
package dev.verbgraph.reader.markdown;

import org.jspecify.annotations.NullMarked;

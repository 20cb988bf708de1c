/**
 * JSON and YAML: text into data and back. No other room knows Jackson.
 *
 * <p>Why: docs/decisions/0006-jackson-3.md.
 */
@NullMarked
package dev.verbgraph.data;

import org.jspecify.annotations.NullMarked;

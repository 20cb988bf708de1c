/** JSON and YAML: text into data and back. No other room knows Jackson. */
@NullMarked
package dev.verbgraph.data;

import org.jspecify.annotations.NullMarked;

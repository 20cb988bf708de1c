package dev.verbgraph.store;

import java.util.List;
import java.util.Map;

/**
 * The answer to a statement.
 *
 * @param columns the names of the columns, in order
 * @param rows by column name; may be empty
 */
public record Table(List<String> columns, List<Map<String, Object>> rows) {}

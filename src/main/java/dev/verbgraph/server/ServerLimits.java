package dev.verbgraph.server;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much a server may take, and for how long it stays.
 *
 * @param heap bytes
 * @param pageCache bytes of its files that it keeps in memory
 * @param transactions bytes of the heap that all transactions together may take; empty for Neo4j's
 *     own limit
 * @param idleStop how long it stays without being used; empty for ever
 */
public record ServerLimits(
    long heap, long pageCache, OptionalLong transactions, Optional<Duration> idleStop) {

  private static final long MB = 1L << 20;
  private static final long GB = 1L << 30;

  /** What fits this machine and the graph of a home. */
  static ServerLimits here(Home home) {
    return fitting(Memory.ofMachine().orElse(8 * GB), FileTree.size(home.data()).orElse(0));
  }

  /**
   * What fits a machine and a graph: an eighth of the memory for the heap, from 1 GB to 4 GB, and
   * of the page cache as much as the graph has, with room to grow, from 1 GB to a quarter of the
   * memory. A machine with less than 4 GB gives half and a quarter of what it has.
   *
   * @param machine bytes of memory
   * @param graph bytes of its files
   */
  static ServerLimits fitting(long machine, long graph) {
    long heap = Math.min(Math.clamp(machine / 8, GB, 4 * GB), machine / 2);
    long pageCache = Math.min(Math.max(GB, graph * 3 / 2), machine / 4);
    return new ServerLimits(
        heap / MB * MB, pageCache / MB * MB, OptionalLong.empty(), Optional.empty());
  }
}

package dev.verbgraph.cli;

import dev.verbgraph.server.Problem;
import dev.verbgraph.server.ServerException;

/** The local Neo4j could not be had, somewhere deep in a command. */
final class ServerFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ServerFailure(ServerException failure) {
    super(failure.getMessage(), failure);
    this.problem = failure.problem();
  }

  Problem problem() {
    return problem;
  }
}

package dev.verbgraph.cli.context;

import java.util.Optional;

/** The version, as the build wrote it into the jar. */
public final class Version {

  private Version() {}

  public static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}

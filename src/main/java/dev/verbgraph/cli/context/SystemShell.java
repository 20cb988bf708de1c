package dev.verbgraph.cli.context;

/** The shell of the system, which runs what people write as commands. */
public final class SystemShell {

  private SystemShell() {}

  /**
   * @return the command, to be started; it reads what is written to it, and what it prints goes
   *     where ours goes
   */
  public static ProcessBuilder running(String command) {
    return new ProcessBuilder("/bin/sh", "-c", command)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}

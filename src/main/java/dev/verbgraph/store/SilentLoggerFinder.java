package dev.verbgraph.store;

import java.util.ResourceBundle;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Logs nothing that the driver says: it announces each connection in the JDK's log, which ends up
 * on stderr, and what it has to say about a failure comes as an exception anyway. What others say
 * goes where the JDK sends it without this class. The JDK finds it as a service.
 */
public final class SilentLoggerFinder extends System.LoggerFinder {

  @Override
  public System.Logger getLogger(String name, Module module) {
    boolean driver = Stream.of("org.neo4j.", "io.netty.").anyMatch(name::startsWith);
    return driver ? new Silent(name) : new Passing(name, Logger.getLogger(name));
  }

  private record Silent(String name) implements System.Logger {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      return false;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {}

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {}
  }

  private record Passing(String name, Logger logger) implements System.Logger {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      return logger.isLoggable(of(level));
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      logger.logrb(of(level), bundle, message, thrown);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
      logger.logrb(of(level), bundle, format, parameters);
    }

    /** Both count severity by the same numbers. */
    private static java.util.logging.Level of(Level level) {
      return java.util.logging.Level.parse(Integer.toString(level.getSeverity()));
    }
  }
}

package dev.verbgraph.store;

import java.util.ResourceBundle;

/**
 * Logs nothing. The driver announces each connection in the JDK's log, which ends up on stderr; and
 * what it has to say about a failure comes as an exception anyway. The JDK finds this class as a
 * service.
 */
public final class SilentLoggerFinder extends System.LoggerFinder {

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new Silent(name);
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
}

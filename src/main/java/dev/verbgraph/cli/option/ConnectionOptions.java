package dev.verbgraph.cli.option;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.BookmarkFiles;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Bookmarks;
import dev.verbgraph.store.Target;
import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Which Neo4j a command talks to: what its options say, else the environment, else the local Neo4j.
 */
public final class ConnectionOptions {

  private static final String DEFAULT_USER = "neo4j";

  @Option(
      names = "--uri",
      paramLabel = "URI",
      description = "address of a Neo4j ($NEO4J_URI); default: the local one")
  private @Nullable String uri;

  @Option(names = "--username", paramLabel = "USER", description = "user name ($NEO4J_USERNAME)")
  private @Nullable String username;

  @Option(
      names = "--database",
      paramLabel = "NAME",
      description = "database name ($NEO4J_DATABASE)")
  private @Nullable String database;

  @Option(
      names = "--env",
      paramLabel = "FILE",
      description = "read NEO4J_URI, NEO4J_USERNAME … from a file, such as that of Aura")
  private @Nullable Path variables;

  @Option(
      names = "--connect-timeout",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "how long Neo4j may take to let in (default: ${DEFAULT-VALUE})")
  private int connectTimeout;

  @ArgGroup private @Nullable Password password;

  /** Never a value on the command line: every user of the machine could read it there. */
  private static final class Password {

    @Option(names = "--password", description = "ask for the password ($NEO4J_PASSWORD)")
    private boolean prompt;

    @Option(
        names = "--password:env",
        paramLabel = "VARIABLE",
        description = "read the password from an environment variable")
    private @Nullable String variable;

    @Option(
        names = "--password:file",
        paramLabel = "FILE",
        description = "read the password from the first line of a file")
    private @Nullable Path file;
  }

  /**
   * @return the address of the Neo4j that they name, without the login that it may hold; empty when
   *     they lead to the local one
   * @throws UserProblemException when no driver could use it
   */
  public Optional<URI> address(CliContext around) {
    return named(around).map(Address::uri);
  }

  private Optional<Address> named(CliContext around) {
    return Optional.ofNullable(uri)
        .map(given -> Address.of("--uri", given))
        .or(() ->
            variable(environment(around), "NEO4J_URI")
                .map(given -> Address.of("NEO4J_URI", given)));
  }

  /**
   * @return the database that they name; empty for the user's home database
   */
  public Optional<String> database(CliContext around) {
    return Optional.ofNullable(database).or(() -> variable(environment(around), "NEO4J_DATABASE"));
  }

  /** Whether they lead to the local Neo4j. */
  public boolean local(CliContext around) {
    return uri == null && variable(environment(around), "NEO4J_URI").isEmpty();
  }

  /**
   * @throws UserProblemException when the options do not lead to a Neo4j
   * @throws UserProblemException when no answer comes from it
   */
  public GraphAccess open(CliContext around, Databases databases) {
    Target target = target(around, databases);
    // A person may have forgotten that it is not the local one; a script has named it on purpose.
    if (around.talksToPerson() && !local(around) && !databases.isOpen(target)) {
      around.say(
          "this is the Neo4j at "
              + target.uri()
              + target.database().map(name -> ", database " + name).orElse(""));
      around.err().flush();
    }
    Optional<Bookmarks> bookmarks =
        local(around)
            ? Optional.empty()
            : Optional.of(BookmarkFiles.of(target, new LocalServer(around).home(), around));
    return databases.open(
        target,
        bookmarks,
        () -> {
          around.say("waiting for Neo4j at " + target.uri());
          around.err().flush();
        });
  }

  /** The variables around, and those of the file, which win: whoever names it means it. */
  private Map<String, String> environment(CliContext around) {
    return variables == null
        ? around.environment()
        : VariablesFile.read(variables, around.environment());
  }

  /**
   * @return the environment in which a command without these options comes to the same Neo4j
   * @throws UserProblemException when the options do not lead to a Neo4j
   */
  public Map<String, String> inherited(CliContext around) {
    refuseHalf(around);
    Map<String, String> environment = new HashMap<>(environment(around));
    Optional.ofNullable(uri).ifPresent(value -> environment.put("NEO4J_URI", value));
    Optional.ofNullable(username).ifPresent(value -> environment.put("NEO4J_USERNAME", value));
    Optional.ofNullable(database).ifPresent(value -> environment.put("NEO4J_DATABASE", value));
    Optional.ofNullable(password)
        .ifPresent(value -> environment.put("NEO4J_PASSWORD", password(environment)));
    return Map.copyOf(environment);
  }

  private Target target(CliContext around, Databases databases) {
    Map<String, String> environment = environment(around);
    Optional<Address> named = named(around);
    Optional<String> chosenDatabase = database(around);
    if (named.isEmpty()) {
      refuseHalf(around);
      Target own = databases.local();
      return new Target(
          own.uri(),
          own.username(),
          own.password(),
          chosenDatabase.or(own::database),
          own.patience(),
          own.greeting(),
          own.passwordFile());
    }
    if (connectTimeout < 1) {
      throw new UserProblemException(
          new UsageProblem.TimeoutTooShort("--connect-timeout", connectTimeout));
    }
    Address address = named.get();
    String user =
        Optional.ofNullable(username)
            .or(address::username)
            .or(() -> variable(environment, "NEO4J_USERNAME"))
            .orElse(DEFAULT_USER);
    variable(environment, "NEO4J_USER")
        .filter(ignored -> !ignored.equals(user))
        .ifPresent(ignored ->
            around.say("NEO4J_USER is not read, NEO4J_USERNAME is; logging in as " + user));
    String secret =
        password == null && address.password().isPresent()
            ? address.password().get()
            : password(environment);
    return Target.of(address.uri(), user, secret, chosenDatabase)
        .within(Duration.ofSeconds(connectTimeout));
  }

  /**
   * @throws UserProblemException when a user or a password is given, but nothing says for which
   *     Neo4j
   */
  public void refuseHalf(CliContext around) {
    if (local(around) && (username != null || password != null)) {
      throw new UserProblemException(
          new UsageProblem.CredentialsWithoutAddress(
              username != null ? "--username" : "--password"));
    }
  }

  private String password(Map<String, String> environment) {
    if (password == null) {
      return variable(environment, "NEO4J_PASSWORD").orElse("");
    }
    String name = password.variable;
    if (name != null) {
      return variable(environment, name)
          .orElseThrow(
              () -> new UserProblemException(new UsageProblem.PasswordVariableUnset(name)));
    }
    return password.file != null ? firstLine(password.file) : typed();
  }

  private static String firstLine(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw new UserProblemException(new InputProblem.PasswordUnreadable(file));
    }
  }

  @SuppressWarnings("SystemConsoleNull") // Null on 21 and 25; between them it asks a pipe, too.
  private static String typed() {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Password: ");
    if (typed == null) {
      throw new UserProblemException(new UsageProblem.NoTerminal());
    }
    return new String(typed);
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }
}

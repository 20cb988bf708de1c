package dev.verbgraph.cli.option;

import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a Neo4j as a person gives it, taken apart: the driver ignores the login in a URI,
 * and whatever shows the URI would show it.
 *
 * @param uri without the login
 * @param username what stands before the host, if anything does
 * @param password what stands between that and the host
 */
record Address(URI uri, Optional<String> username, Optional<String> password) {

  /** Those of the driver; see the Neo4j manual, "Connection". */
  private static final List<String> SCHEMES =
      List.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");

  private static final Pattern SCHEME = Pattern.compile("(?is)\\s*([a-z][a-z0-9+.-]*)://(.*)");

  private static final String EXAMPLE = "localhost:7687";

  /**
   * @param from what gives the address, such as {@code --uri}
   * @throws UserProblemException when no driver could use it; the problem says why
   */
  static Address of(String from, String text) {
    Matcher scheme = SCHEME.matcher(text);
    if (!scheme.matches()) {
      throw invalid(from, text, "it has no scheme", "neo4j://" + text.strip());
    }
    String rest = scheme.group(2);
    Matcher second = SCHEME.matcher(rest);
    if (second.matches()) {
      throw invalid(from, text, "it has two schemes", second.group(1) + "://" + second.group(2));
    }
    if (!SCHEMES.contains(scheme.group(1))) {
      throw invalid(
          from,
          text,
          scheme.group(1) + ":// is not a scheme of Neo4j's drivers",
          instead(scheme.group(1), rest));
    }
    try {
      URI uri = new URI(text.strip());
      // Java's URIs, and so the driver's, know no underscores in hosts.
      if (uri.getHost() == null) {
        throw invalid(
            from,
            text,
            "it names no host, or one with an underscore",
            scheme.group(1) + "://" + EXAMPLE);
      }
      return uri.getUserInfo() == null
          ? new Address(uri, Optional.empty(), Optional.empty())
          : withLogin(uri);
    } catch (URISyntaxException broken) {
      throw invalid(from, text, "it is not a URI", scheme.group(1) + "://" + EXAMPLE);
    }
  }

  private static Address withLogin(URI uri) throws URISyntaxException {
    URI plain =
        new URI(
            uri.getScheme(),
            null,
            uri.getHost(),
            uri.getPort(),
            uri.getPath(),
            uri.getQuery(),
            uri.getFragment());
    String[] login = uri.getUserInfo().split(":", 2);
    return new Address(
        plain,
        Optional.of(login[0]).filter(name -> !name.isEmpty()),
        login.length == 2 ? Optional.of(login[1]) : Optional.empty());
  }

  /** Browser's address leads to the wrong port, too. */
  private static String instead(String scheme, String rest) {
    String host = rest.replaceFirst("/.*", "").replaceFirst(":747[34]$", ":7687");
    return (scheme.equalsIgnoreCase("https") ? "neo4j+s://" : "neo4j://") + host;
  }

  private static UserProblemException invalid(
      String from, String text, String reason, String instead) {
    return new UserProblemException(
        new UsageProblem.AddressInvalid(from, text.strip(), reason, instead));
  }
}

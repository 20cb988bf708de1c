package dev.verbgraph.problem;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words {@link DatabaseProblem}. */
final class DatabaseWording {

  private static final String OTHER_ADDRESS =
      "is it running? --uri and NEO4J_URI name another, without them the local one is asked; then"
          + " run the command again";

  private static final String OTHER_BROWSER =
      "open the Browser of that server yourself; to see the local graph, unset NEO4J_URI";

  private DatabaseWording() {}

  static Wording of(DatabaseProblem problem, Set<String> options) {
    return switch (problem) {
      case DatabaseProblem.Unreachable(URI uri) ->
          new Wording("no Neo4j answers at " + uri, OTHER_ADDRESS);
      case DatabaseProblem.ConnectionLost(URI uri) ->
          new Wording(
              "lost the connection to Neo4j at "
                  + uri
                  + ": it was ended, or no member takes writes",
              "a cluster chooses a new leader within seconds; then run the command again");
      case DatabaseProblem.UnknownHost(String host) ->
          new Wording(
              "there is no host called " + host,
              "check the name in --uri or NEO4J_URI; does it need a VPN?");
      case DatabaseProblem.Silent(URI uri, Duration waited) ->
          new Wording(
              uri + " accepts connections, but said nothing for " + waited.toSeconds() + " s",
              "is it the port of Bolt, usually 7687? --connect-timeout SECONDS waits longer");
      case DatabaseProblem.NotEncrypted(URI uri) ->
          new Wording(
              "Neo4j at " + uri + " does not use TLS, but " + uri.getScheme() + ":// asks for it",
              "use " + withScheme(uri, plain(uri)));
      case DatabaseProblem.Encrypted(URI uri) ->
          new Wording(
              "Neo4j at " + uri + " uses TLS, but " + uri.getScheme() + ":// does not",
              "use %s; or %s if it signed its certificate itself"
                  .formatted(
                      withScheme(uri, plain(uri) + "+s"), withScheme(uri, plain(uri) + "+ssc")));
      case DatabaseProblem.Untrusted(URI uri) ->
          new Wording(
              "the certificate of "
                  + uri
                  + " is not trusted: it is self-signed, expired, or of"
                  + " another host",
              "use %s to accept any certificate, or add the one that signed it to Java's trust store"
                  .formatted(withScheme(uri, plain(uri) + "+ssc")));
      case DatabaseProblem.WebServer(URI uri) ->
          new Wording(
              "at " + uri + " is a web server, not Bolt",
              "Bolt is usually at port 7687: " + uri.getScheme() + "://" + uri.getHost() + ":7687");
      case DatabaseProblem.DatabaseOffline(String said) ->
          new Wording(
              said, "it is stopped or still starting; SHOW DATABASES in Neo4j Browser tells");
      case DatabaseProblem.NeedsRestart(String said) ->
          new Wording(
              said,
              "whoever runs that Neo4j has to restart it; its log tells why, often a full disk");
      case DatabaseProblem.NotAnAddress(URI uri) ->
          new Wording(uri + " is not the address of a Neo4j server", OTHER_ADDRESS);
      case DatabaseProblem.Unauthorized(URI uri, String username, Optional<Path> passwordFile) ->
          passwordFile
              .map(file ->
                  new Wording(
                      "Neo4j at " + uri + " does not accept the password in " + file,
                      "if you changed the password of " + username + ", write it into that file"))
              .orElseGet(() ->
                  new Wording(
                      "Neo4j at " + uri + " does not accept this password for " + username,
                      "give the right one with --password, --password:env, --password:file or"
                          + " NEO4J_PASSWORD"));
      case DatabaseProblem.TooManyPasswords(URI uri, String username) ->
          new Wording(
              "Neo4j at " + uri + " was given too many wrong passwords for " + username,
              "wait a few seconds, then give the right one with --password or NEO4J_PASSWORD");
      case DatabaseProblem.NoSuchDatabase(String said) ->
          new Wording(said, "name an existing one with --database or NEO4J_DATABASE");
      case DatabaseProblem.ProcedureFailed(String said) ->
          new Wording(said, "verbgraph import creates the indexes that saved queries use");
      case DatabaseProblem.AlreadyThere(String said) ->
          new Wording(said, "leave the statement out, or drop what is there first");
      case DatabaseProblem.NotUnique(String said) ->
          new Wording(
              said,
              "nothing is overwritten; if that node is not Verbgraph's, name another database by"
                  + " --uri or --database");
      case DatabaseProblem.WouldWrite(String said) ->
          new Wording(said, "verbgraph query --write allows it");
      case DatabaseProblem.Forbidden(String said) ->
          new Wording(said, "name a user who may do it with --username or NEO4J_USERNAME");
      case DatabaseProblem.TimedOut() ->
          new Wording("Neo4j stopped the statement: it took longer than allowed", faster(options));
      case DatabaseProblem.NewerGraph(String unknown) ->
          new Wording(
              "the graph was written by a newer Verbgraph: this one does not know its " + unknown,
              "use that Verbgraph; or import the notes into an empty database, named by --uri or"
                  + " --database");
      case DatabaseProblem.OutOfMemory() ->
          new Wording(
              "this needs more memory than Neo4j has left",
              "ask for less at once, or run the command when nobody else uses that Neo4j");
      case DatabaseProblem.NoteTooLarge(String document) ->
          new Wording(
              document + " needs more memory than Neo4j has left",
              "divide this note into several; or run the import when nobody else uses that Neo4j");
      case DatabaseProblem.Refused(String said) -> new Wording(said, "Neo4j's log may tell more");
      case DatabaseProblem.SchemaIncomplete(List<String> migrations) ->
          new Wording(
              "constraints or indexes are missing, or are not ready",
              migrations.stream()
                  .map(name ->
                      "verbgraph query --write -f cypher/schema/" + name + ".cypher makes one")
                  .collect(Collectors.joining("\n")));
      case DatabaseProblem.CheckFailed(String check, int rows) ->
          new Wording(
              rows + (rows == 1 ? " row" : " rows") + " that should not be there",
              "verbgraph query "
                  + check
                  + " shows them; forget the documents that they are of, and import them again");
      case DatabaseProblem.ImportUnderWay() ->
          new Wording(
              "an import is under way, or was interrupted: the graph is not whole",
              "wait for it, or import the notes again; then run the command again");
      case DatabaseProblem.ImportContended() ->
          new Wording(
              "other imports keep changing the graph; this one is not written", "import again");
      case DatabaseProblem.OthersThere(int documents, String example) ->
          new Wording(
              "nothing is uploaded: the Neo4j there has "
                  + (documents == 1 ? "a document" : documents + " documents")
                  + " that the local one has not, such as "
                  + example,
              "name an empty one with --uri or --database, or remove them there with verbgraph"
                  + " forget");
      case DatabaseProblem.UploadContended() ->
          new Wording(
              "imports keep changing the graph there; the upload is not complete",
              "upload again: it goes on where it was");
      case DatabaseProblem.ForgettingContended() ->
          new Wording("imports keep changing the graph; nothing was removed", "try again");
      case DatabaseProblem.NoHost(URI uri) -> new Wording(uri + " names no host", OTHER_BROWSER);
      case DatabaseProblem.NoBrowser(List<URI> candidates) ->
          new Wording(
              "no Neo4j Browser answers at "
                  + candidates.stream().map(URI::toString).collect(Collectors.joining(" or ")),
              OTHER_BROWSER);
    };
  }

  private static String plain(URI uri) {
    return uri.getScheme().replaceFirst("\\+.*", "");
  }

  private static String withScheme(URI uri, String scheme) {
    return scheme + uri.toString().substring(uri.getScheme().length());
  }

  private static String faster(Set<String> options) {
    String less =
        Stream.of("--depth", "--limit").filter(options::contains).collect(Collectors.joining(", "));
    List<String> ways = new ArrayList<>();
    if (!less.isEmpty()) {
      ways.add("ask for less (" + less + ")");
    }
    ways.add(
        options.contains("--timeout")
            ? "allow more time with --timeout SECONDS"
            : "run the command again when Neo4j is less busy");
    return String.join(", or ", ways);
  }
}

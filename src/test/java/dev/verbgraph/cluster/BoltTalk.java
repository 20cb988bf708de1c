package dev.verbgraph.cluster;

import dev.verbgraph.cluster.PackStream.Message;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * What a {@link Member} says to one client, in Bolt 5.4; see Neo4j's pages "Bolt Protocol". After a
 * failure it ignores everything until the client resets it, as the protocol asks.
 */
final class BoltTalk implements Runnable {

  private static final int GREETING_BYTES = 20;
  private static final byte[] VERSION = {0, 0, 4, 5};

  private static final int HELLO = 0x01;
  private static final int GOODBYE = 0x02;
  private static final int RESET = 0x0f;
  private static final int RUN = 0x10;
  private static final int BEGIN = 0x11;
  private static final int COMMIT = 0x12;
  private static final int ROLLBACK = 0x13;
  private static final int DISCARD = 0x2f;
  private static final int PULL = 0x3f;
  private static final int ROUTE = 0x66;
  private static final int LOGON = 0x6a;

  private static final int SUCCESS = 0x70;
  private static final int RECORD = 0x71;
  private static final int IGNORED = 0x7e;
  private static final int FAILURE = 0x7f;

  /** Ends what a client asks for. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    private Refusal(String code) {
      super(code);
      this.code = code;
    }
  }

  private final Socket client;
  private final Member member;
  private final Cluster cluster;

  private boolean failed;
  private boolean inTransaction;
  private List<List<Object>> rows = List.of();
  private boolean explained;

  BoltTalk(Socket client, Member member, Cluster cluster) {
    this.client = client;
    this.member = member;
    this.cluster = cluster;
  }

  @Override
  public void run() {
    try (client;
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(client.getInputStream()))) {
      in.readNBytes(GREETING_BYTES);
      client.getOutputStream().write(VERSION);
      Message message = PackStream.read(in);
      while (message.tag() != GOODBYE) {
        answer(message);
        message = PackStream.read(in);
      }
    } catch (IOException gone) {
      // The client has hung up.
    } catch (InterruptedException ends) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Message message) throws IOException, InterruptedException {
    if (failed && message.tag() != RESET) {
      say(IGNORED, Map.of());
      return;
    }
    try {
      say(SUCCESS, done(message));
    } catch (Refusal refusal) {
      failed = true;
      inTransaction = false;
      say(FAILURE, Map.of("code", refusal.code, "message", "said by " + member.name()));
    }
  }

  private void say(int tag, Object field) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write(PackStream.bytes(tag, field));
    out.flush();
  }

  private Map<String, Object> done(Message message)
      throws Refusal, IOException, InterruptedException {
    List<?> fields = message.fields();
    return switch (message.tag()) {
      case HELLO -> Map.of("server", "Neo4j/5.26.0", "connection_id", "bolt-1");
      case RESET -> {
        failed = false;
        inTransaction = false;
        yield Map.of();
      }
      case ROUTE -> Map.of("rt", Map.of("ttl", 300L, "db", "neo4j", "servers", cluster.servers()));
      case BEGIN -> {
        begin("BEGIN", fields.getFirst());
        inTransaction = true;
        yield Map.of();
      }
      case RUN -> run(String.valueOf(fields.getFirst()), fields.getLast());
      case PULL -> pull();
      case LOGON, DISCARD, ROLLBACK -> Map.of();
      case COMMIT -> {
        inTransaction = false;
        yield Map.of("bookmark", Member.bookmark(member.applied()));
      }
      default -> throw new IOException("not understood: " + message);
    };
  }

  private void begin(String what, Object extra) throws Refusal, InterruptedException {
    Map<?, ?> about = (Map<?, ?>) extra;
    List<?> bookmarks = about.get("bookmarks") instanceof List<?> list ? list : List.of();
    String mode = "r".equals(about.get("mode")) ? "r" : "w";
    cluster.hear(new Cluster.Heard(member.name(), what, mode, bookmarks));
    Optional<String> refused = member.refusal();
    if (refused.isPresent()) {
      throw new Refusal(refused.get());
    }
    if (!member.has(bookmarks)) {
      switch (member.manner()) {
        case CATCHES_UP -> member.catchUp();
        case GIVES_UP -> throw new Refusal("Neo.TransientError.Transaction.BookmarkTimeout");
        case WAITS -> new CountDownLatch(1).await();
        case KNOWS_NONE -> throw new Refusal("Neo.ClientError.Transaction.InvalidBookmark");
      }
    }
    if (mode.equals("w") && !cluster.isLeader(member)) {
      throw new Refusal("Neo.ClientError.Cluster.NotALeader");
    }
  }

  private Map<String, Object> run(String statement, Object extra)
      throws Refusal, InterruptedException {
    if (inTransaction) {
      cluster.hear(new Cluster.Heard(member.name(), statement, "", List.of()));
    } else {
      begin(statement, extra);
    }
    explained = statement.startsWith("EXPLAIN");
    rows = List.of();
    if (statement.startsWith("CREATE ")) {
      cluster.written().add(statement.substring("CREATE ".length()));
    } else if (statement.startsWith("MATCH")) {
      rows = cluster.written().subList(0, member.applied()).stream().map(BoltTalk::row).toList();
    } else if (statement.contains("dbms.routing")) {
      rows =
          cluster.servers().stream()
              .flatMap(server -> ((List<?>) server.get("addresses")).stream())
              .distinct()
              .map(BoltTalk::row)
              .toList();
    } else if (statement.startsWith("SLEEP")) {
      member.awaitTermination();
      throw new Refusal("Neo.TransientError.Transaction.Terminated");
    } else if (statement.contains("TERMINATE")) {
      member.terminate();
    }
    return Map.of("fields", columns(statement));
  }

  private static List<String> columns(String statement) {
    if (statement.startsWith("CREATE ")) {
      return List.of();
    }
    return List.of(statement.contains("dbms.routing") ? "address" : "word");
  }

  private static List<Object> row(Object value) {
    return List.of(value);
  }

  private Map<String, Object> pull() throws IOException {
    for (List<Object> row : rows) {
      say(RECORD, row);
    }
    if (explained) {
      Map<String, Object> plan =
          Map.of("operatorType", "ProduceResults", "args", Map.of(), "children", List.of());
      return Map.of("type", "r", "db", "neo4j", "plan", plan);
    }
    return inTransaction
        ? Map.of("type", "r", "db", "neo4j")
        : Map.of("type", "rw", "db", "neo4j", "bookmark", Member.bookmark(member.applied()));
  }
}

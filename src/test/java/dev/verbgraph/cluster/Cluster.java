package dev.verbgraph.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A cluster of Neo4js, simulated: real ones need Neo4j Enterprise. Its members speak Bolt, tell
 * drivers who leads, and hold a list of words instead of a graph. What is written to the leader
 * reaches another member when that is asked with a bookmark of it, or never; so a test sees a
 * difference between who sends bookmarks and who does not.
 *
 * <p>{@code CREATE word} writes a word, {@code MATCH} answers the words, {@code SLEEP} takes until
 * it is terminated.
 */
final class Cluster implements AutoCloseable {

  /** What members have been told, in order; only what a test looks at. */
  record Heard(String member, String what, String mode, List<?> bookmarks) {}

  private final List<Member> members = new ArrayList<>();
  private final List<String> written = new CopyOnWriteArrayList<>();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile Member leader;

  /** The first of these that writes, and the others read. */
  private Cluster(String... names) throws IOException {
    for (String name : names) {
      members.add(new Member(name, this));
    }
    leader = members.getFirst();
  }

  static Cluster of(String... names) throws IOException {
    return new Cluster(names);
  }

  Member member(String name) {
    return members.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  /** The address that a person gives. */
  String uri() {
    return "neo4j://" + members.getLast().address();
  }

  void lead(String name) {
    leader = member(name);
  }

  boolean isLeader(Member member) {
    return member == leader;
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  /** Who was asked what. */
  List<String> asked(String what) {
    return heard.stream().filter(each -> each.what().startsWith(what)).map(Heard::member).toList();
  }

  void hear(Heard message) {
    heard.add(message);
  }

  List<String> written() {
    return written;
  }

  /** Every member is known to drivers; the leader alone writes. */
  List<Map<String, Object>> servers() {
    return Stream.of(
            server("WRITE", Stream.of(leader)),
            server("READ", members.stream().filter(each -> each != leader || members.size() == 1)),
            server("ROUTE", members.stream()))
        .toList();
  }

  private static Map<String, Object> server(String role, Stream<Member> members) {
    return Map.of("role", role, "addresses", members.map(Member::address).toList());
  }

  @Override
  public void close() throws IOException {
    for (Member member : members) {
      member.close();
    }
  }
}

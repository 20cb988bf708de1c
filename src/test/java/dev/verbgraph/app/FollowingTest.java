package dev.verbgraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.resolve.GraphChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When notes that are followed are imported, whatever an import is. */
@Timeout(30)
class FollowingTest {

  @TempDir private Path folder;
  private Path note;

  @BeforeEach
  void aNote() throws IOException {
    note = Files.writeString(folder.resolve("a.md"), "1");
  }

  private static ImportResult done(Diagnostic... diagnostics) {
    return new ImportResult.Done(
        1, GraphChange.NONE, Map.of(), List.of(), List.of(), List.of(diagnostics));
  }

  /**
   * Follows until the last of these results was heard.
   *
   * @param change what is done after each, before the wait
   * @return what was heard
   */
  private List<ImportResult> follow(Runnable change, ImportResult... results) {
    Deque<ImportResult> left = new ArrayDeque<>(List.of(results));
    List<ImportResult> heard = new ArrayList<>();
    assertThatThrownBy(() ->
            Following.follow(
                List.of(folder),
                left::pop,
                result -> {
                  heard.add(result);
                  change.run();
                  if (left.isEmpty()) {
                    Thread.currentThread().interrupt();
                  }
                }))
        .isInstanceOf(InterruptedException.class);
    return heard;
  }

  private void append() {
    try {
      Files.writeString(note, Files.readString(note) + "1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void notesAreImportedAtOnceAndAfterEachChange() {
    ImportResult first = done();
    ImportResult second = done();

    assertThat(follow(this::append, first, second)).containsExactly(first, second);
  }

  /** Nothing changes in these files: what kept them from being imported may end by itself. */
  @Test
  void whatCouldNotBeImportedIsTriedAgain() {
    Diagnostic error = Diagnostic.ofFile(Code.FILE_UNREADABLE, "a.md", "it cannot be read", "");

    assertThat(
            follow(
                () -> {},
                done(error),
                new ImportResult.Unusable(List.of(error)),
                new ImportResult.Contended(List.of()),
                done()))
        .hasSize(4);
  }

  @Test
  void whatIsSettledWaitsForAChange() throws Exception {
    List<ImportResult> heard = new ArrayList<>();
    Thread following =
        Thread.ofPlatform()
            .start(() -> {
              try {
                Following.follow(
                    List.of(folder),
                    () -> done(Diagnostic.ofFile(Code.PHRASE_UNKNOWN, "a.md", "unknown", "")),
                    heard::add);
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });

    assertThat(following.join(Duration.ofMillis(2500))).isFalse();
    following.interrupt();
    following.join();
    assertThat(heard).hasSize(1);
  }

  @Test
  void whatAnImportThrowsEndsIt() {
    IllegalStateException gone = new IllegalStateException("gone");

    assertThatThrownBy(() ->
            Following.follow(
                List.of(folder),
                () -> {
                  throw gone;
                },
                result -> {}))
        .isSameAs(gone);
  }
}

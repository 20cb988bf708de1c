package dev.verbgraph.store;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.Note;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.vocabulary.Rules;
import org.jspecify.annotations.Nullable;

/**
 * The JSON in which a graph keeps what was read in notes and the rules that they were read with.
 *
 * <p>Why: docs/decisions/0036-stored-json-has-a-version.md.
 */
final class StoredJson {

  /**
   * The form that is written. In the first one, of Verbgraph 0.1.0, nothing said so, and kinds and
   * strengths stood in capitals.
   */
  static final int VERSION = 3;

  private StoredJson() {}

  static String of(Note note) {
    return Json.line(StoredNote.of(note));
  }

  /**
   * @param json what any Verbgraph until now has written
   * @throws UserProblemException when a newer one wrote it
   */
  static Note note(String json) {
    StoredNote stored = Json.read(json, StoredNote.class);
    check(stored.version());
    return stored.note();
  }

  static String of(Rules rules) {
    return Json.line(StoredRules.of(rules));
  }

  /**
   * @param json what any Verbgraph until now has written
   * @throws UserProblemException when a newer one wrote it
   */
  static Rules rules(String json) {
    StoredRules stored = Json.read(json, StoredRules.class);
    check(stored.version());
    return stored.rules();
  }

  private static void check(@Nullable Integer version) {
    if (version != null && version > VERSION) {
      throw new UserProblemException(new DatabaseProblem.NewerGraph("readings of form " + version));
    }
  }
}

package dev.verbgraph.problem;

import java.nio.file.Path;

/** Words {@link InputProblem}. */
final class InputWording {

  private InputWording() {}

  static Wording of(InputProblem problem) {
    return switch (problem) {
      case InputProblem.NoNames() -> new Wording("no name on standard input", "give one per line");
      case InputProblem.NothingImported() ->
          new Wording("nothing was imported", "fix the errors above, then import again");
      case InputProblem.NotesLeftOut(int notes) ->
          new Wording(
              notes == 1 ? "1 note is left out" : notes + " notes are left out",
              "fix the errors above, then import again; what the graph held of them is still"
                  + " there");
      case InputProblem.FilesNotRead(int files) ->
          new Wording(
              files == 1
                  ? "1 file or folder is not read"
                  : files + " files and folders are not read",
              "fix the errors above, then read again");
      case InputProblem.OutOfMemory(String note) ->
          new Wording(
              note + " is too large for the memory of this program",
              "divide it into several notes, or give the program more memory, for example with"
                  + " JAVA_TOOL_OPTIONS=-Xmx8g");
      case InputProblem.TooMuch() ->
          new Wording(
              "this program ran out of memory",
              "ask for less or import fewer notes at once, or give it more memory, for example with"
                  + " JAVA_TOOL_OPTIONS=-Xmx8g");
      case InputProblem.QueriesUnreadable(String folder) ->
          new Wording(
              "VERBGRAPH_QUERIES: " + folder + " cannot be read",
              "set it to a folder with .cypher files in UTF-8, or unset it");
      case InputProblem.ScriptUnreadable(Path file) ->
          new Wording(
              file + " cannot be read", "name a file in UTF-8 with commands and statements");
      case InputProblem.StatementsUnreadable(Path file) ->
          new Wording(file + " cannot be read", "name a file in UTF-8 with Cypher statements");
      case InputProblem.PasswordUnreadable(Path file) ->
          new Wording(
              "--password:file: " + file + " cannot be read",
              "check that it exists and that you may read it");
      case InputProblem.VariablesUnreadable(Path file) ->
          new Wording(
              "--env: " + file + " cannot be read",
              "check that it exists and that you may read it");
      case InputProblem.BackupExists(Path file) ->
          new Wording(file + " is there already", "name another file, or move it away");
      case InputProblem.BackupUnreadable(Path file) ->
          new Wording(
              file + " cannot be read", "name a file that verbgraph backup, or Neo4j, has written");
      case InputProblem.ExportUnwritable(String output, String reason) ->
          new Wording(
              output + " cannot be written: " + reason, "name a place that you may write to");
    };
  }
}

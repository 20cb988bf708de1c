package dev.verbgraph.problem;

import java.nio.file.Path;

/** What was to be read cannot be used, or what was to be written cannot be. */
public sealed interface InputProblem extends UserProblem {

  /** Standard input should have names, and has none. */
  record NoNames() implements InputProblem {}

  /** A file of environment variables cannot be read. */
  record VariablesUnreadable(Path file) implements InputProblem {}

  /** Diagnostics, already reported, keep the whole import from happening. */
  record NothingImported() implements InputProblem {}

  /** Some notes could not be read; all others were imported. */
  record NotesLeftOut(int notes) implements InputProblem {}

  /** Some files or folders could not be read. */
  record FilesNotRead(int files) implements InputProblem {}

  /** There is not enough memory to read a note. */
  record OutOfMemory(String note) implements InputProblem {}

  /** There is not enough memory for everything that was asked for. */
  record TooMuch() implements InputProblem {}

  /** The folder of the user's saved queries cannot be read. */
  record QueriesUnreadable(String folder) implements InputProblem {}

  /** A file of entries for the shell cannot be read. */
  record ScriptUnreadable(Path file) implements InputProblem {}

  /** A file of statements cannot be read. */
  record StatementsUnreadable(Path file) implements InputProblem {}

  /** The file with the password cannot be read. */
  record PasswordUnreadable(Path file) implements InputProblem {}

  /** A backup is to be written over a file. */
  record BackupExists(Path file) implements InputProblem {}

  /** A backup cannot be read, as it is not there, for example. */
  record BackupUnreadable(Path file) implements InputProblem {}

  /** An export cannot be written. */
  record ExportUnwritable(String output, String reason) implements InputProblem {}
}

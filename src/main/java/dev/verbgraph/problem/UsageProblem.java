package dev.verbgraph.problem;

import java.nio.file.Path;

/** What was asked for cannot be asked in this way. */
public sealed interface UsageProblem extends UserProblem {

  /** A text to search for contains no letter and no digit. */
  record NothingToSearch(String text) implements UsageProblem {}

  /** So many rows cannot be shown. */
  record LimitOutOfRange(int limit) implements UsageProblem {}

  /** No answer can come in this time. */
  record TimeoutTooShort(String option, int seconds) implements UsageProblem {}

  /** A drawing is to be laid out by a program that is not installed. */
  record GraphvizMissing() implements UsageProblem {}

  /** The program that should lay out a drawing failed. */
  record GraphvizFailed(String program, int code) implements UsageProblem {}

  /** An option means something only where tables are written. */
  record OnlyForCsv(String option) implements UsageProblem {}

  /** Tables are several files, and no folder is named for them. */
  record TablesWithoutFolder() implements UsageProblem {}

  /** Names are to be read from standard input, from which the shell reads commands. */
  record InputTaken() implements UsageProblem {}

  /**
   * No driver could use the address of Neo4j.
   *
   * @param from what gives it, such as {@code --uri}
   * @param reason as a clause
   * @param instead an address that is perhaps meant
   */
  record AddressInvalid(String from, String text, String reason, String instead)
      implements UsageProblem {}

  /**
   * Credentials are given, and nothing says for which Neo4j.
   *
   * @param option the one that gives them
   */
  record CredentialsWithoutAddress(String option) implements UsageProblem {}

  /** The local graph is to be uploaded, and nothing says to which Neo4j. */
  record UploadNowhere() implements UsageProblem {}

  /** The environment variable that should hold the password is not set. */
  record PasswordVariableUnset(String variable) implements UsageProblem {}

  /** The password is to be typed, and nobody can. */
  record NoTerminal() implements UsageProblem {}

  /** The shell is started in the shell. */
  record ShellInShell() implements UsageProblem {}

  /** The shell is to read a file, and none is named, or several. */
  record SourceWithoutFile() implements UsageProblem {}

  /** The shell is to answer in a form that there is not. */
  record FormatUnknown(String said) implements UsageProblem {}

  /** The shell is to do something with parameters that it cannot. */
  record ParamsMisused(String said) implements UsageProblem {}

  /** A file of the shell reads itself, perhaps through others. */
  record SourceInItself(Path file) implements UsageProblem {}

  /**
   * The input of the shell ends inside a statement or a quote.
   *
   * @param missing what would end it
   */
  record EntryUnfinished(String missing) implements UsageProblem {}

  /**
   * Something is said about a map, and none is drawn.
   *
   * @param option what says it
   */
  record NoMap(String option) implements UsageProblem {}

  /**
   * A way is wanted from an entity to itself.
   *
   * @param name what both ends are called
   */
  record SameEnds(String name) implements UsageProblem {}

  /** The links of a map cannot lead there. */
  record SourceUrlUnfit(String url) implements UsageProblem {}
}

package dev.verbgraph.problem;

import java.nio.file.Path;

/** Words {@link UsageProblem}. */
final class UsageWording {

  private UsageWording() {}

  static Wording of(UsageProblem problem) {
    return switch (problem) {
      case UsageProblem.NothingToSearch(String text) ->
          new Wording("\"" + text + "\" contains no word", "search for letters or digits");
      case UsageProblem.LimitOutOfRange(int limit) ->
          new Wording("--limit " + limit + " is out of range", "use 1 to 2147483646");
      case UsageProblem.TimeoutTooShort(String option, int seconds) ->
          new Wording(
              option + " must be at least 1 second, not " + seconds,
              "for example " + option + " 30");
      case UsageProblem.GraphvizMissing() ->
          new Wording(
              "--format svg is laid out by Graphviz, and its program dot is not on the PATH",
              "install it (https://graphviz.org/download), or use --format html, mermaid or dot");
      case UsageProblem.GraphvizFailed(String program, int code) ->
          new Wording(
              program + " -Tsvg ended with exit code " + code,
              "--format dot prints what it was given; html and mermaid need no such program");
      case UsageProblem.OnlyForCsv(String option) ->
          new Wording(option + " changes nothing but CSV", "add --format csv");
      case UsageProblem.TablesWithoutFolder() ->
          new Wording("--format csv is several tables", "--output FOLDER says where they go");
      case UsageProblem.InputTaken() ->
          new Wording(
              "- reads names from standard input, and that is the shell's here",
              "give the names themselves, those with blanks in quotes");
      case UsageProblem.AddressInvalid(String from, String text, String reason, String instead) ->
          new Wording(
              from + " " + text + " is not the address of a Neo4j: " + reason,
              "for example " + instead);
      case UsageProblem.CredentialsWithoutAddress(String option) ->
          new Wording(
              option + " is given, but no Neo4j is named",
              "name it with --uri or NEO4J_URI; the local one needs neither user nor password");
      case UsageProblem.UploadNowhere() ->
          new Wording(
              "upload brings the local graph into another Neo4j, and none is named",
              "name it with --uri, --env or NEO4J_URI");
      case UsageProblem.PasswordVariableUnset(String variable) ->
          new Wording(
              "--password:env: the environment variable " + variable + " is not set",
              "set it, or use --password to type the password");
      case UsageProblem.NoTerminal() ->
          new Wording(
              "--password: there is no terminal to ask at",
              "use --password:env VARIABLE or --password:file FILE");
      case UsageProblem.ShellInShell() ->
          new Wording(
              "this is the shell", "give a command without the program's name; help lists them");
      case UsageProblem.SourceWithoutFile() ->
          new Wording(":source runs the commands in one file", "for example :source questions.txt");
      case UsageProblem.FormatUnknown(String said) ->
          new Wording(
              ":format " + said + ": answers have no such form",
              "Tab lists the forms; :format alone leaves each answer its own");
      case UsageProblem.ParamsMisused(String said) ->
          new Wording(
              ":params " + said + " is not known",
              ":params lists the parameters, :params clear forgets them, and :param NAME => VALUE"
                  + " sets one");
      case UsageProblem.SourceInItself(Path file) ->
          new Wording(":source " + file + " is in that file itself", "remove the line");
      case UsageProblem.EntryUnfinished(String missing) ->
          new Wording("the entry is not complete", "end it with " + missing);
      case UsageProblem.NoMap(String option) ->
          new Wording(option + " is about a map", "add --format html");
      case UsageProblem.SameEnds(String name) ->
          new Wording(
              "both ends are " + name,
              "name two different entities; verbgraph cycles finds what depends on itself");
      case UsageProblem.SourceUrlUnfit(String url) ->
          new Wording(
              "--source-url does not lead to files: " + url,
              "for example https://git.example/notes/blob/main/{file}#L{line}");
    };
  }
}

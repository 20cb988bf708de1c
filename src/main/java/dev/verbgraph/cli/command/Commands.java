package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Syntax;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.option.HelpOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, in the order of the help. A new command is one line here. */
public final class Commands {

  private static final String SHELL = "shell";

  private final Map<String, BiFunction<CliContext, Databases, Object>> commands;

  private Commands(Map<String, BiFunction<CliContext, Databases, Object>> commands) {
    this.commands = commands;
  }

  /** Those of the program. */
  public static Commands all() {
    Map<String, BiFunction<CliContext, Databases, Object>> commands = new LinkedHashMap<>();
    commands.put("import", ImportCommand::new);
    commands.put("plan", PlanCommand::new);
    commands.put("forget", ForgetCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("upload", UploadCommand::new);
    commands.put("aliases", Commands::aliases);
    commands.put("packs", (around, databases) -> new PacksCommand(around));
    commands.put("check", (around, databases) -> new CheckCommand(around));
    commands.put("map", (around, databases) -> new MapCommand(around));
    commands.put("read", (around, databases) -> new ReadCommand(around));
    commands.put("list", Commands::list);
    commands.put("show", ShowCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("relations", RelationsCommand::new);
    commands.put("depends", DependsCommand::new);
    commands.put("dependents", DependentsCommand::new);
    commands.put("path", PathCommand::new);
    commands.put("why", WhyCommand::new);
    commands.put("common", CommonCommand::new);
    commands.put("impact", ImpactCommand::new);
    commands.put("cycles", CyclesCommand::new);
    commands.put("top", TopCommand::new);
    commands.put("graph", GraphCommand::new);
    commands.put("gaps", GapsCommand::new);
    commands.put("contradictions", ContradictionsCommand::new);
    commands.put("query", QueryCommand::new);
    commands.put(SHELL, (around, databases) -> new ShellCommand(around, databases, inShell()));
    commands.put("browser", BrowserCommand::new);
    commands.put("start", (around, databases) -> new StartCommand(around));
    commands.put("status", StatusCommand::new);
    commands.put("stop", (around, databases) -> new StopCommand(around));
    commands.put("doctor", DoctorCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("completion", (around, databases) -> new CompletionCommand(around));
    commands.put("version", (around, databases) -> new VersionCommand(around));
    return new Commands(commands);
  }

  /** Those that can be given in the shell: all but itself. */
  private static Commands inShell() {
    Map<String, BiFunction<CliContext, Databases, Object>> commands = new LinkedHashMap<>();
    all()
        .commands
        .forEach((name, command) -> {
          if (!name.equals(SHELL)) {
            commands.put(name, command);
          }
        });
    return new Commands(commands);
  }

  private static Object list(CliContext around, Databases databases) {
    return new CommandLine(new ListCommand(around, databases))
        .addSubcommand("documents", new ListDocumentsCommand(around, databases));
  }

  private static Object aliases(CliContext around, Databases databases) {
    return new CommandLine(new AliasesCommand())
        .addSubcommand("suggest", new SuggestAliasesCommand(around, databases))
        .addSubcommand("explain", new ExplainAliasesCommand(around, databases));
  }

  /**
   * @return their names, in the order of the help
   */
  public Set<String> names() {
    return commands.keySet();
  }

  /**
   * @return what can be typed
   */
  Syntax syntax(CliContext around) {
    CommandLine program = new CommandLine(new Root());
    Databases unasked =
        () -> {
          throw new IllegalStateException("these commands are looked at, never run");
        };
    addTo(program, around, unasked, new String[0]);
    return Syntax.of(program);
  }

  /**
   * Adds the commands to the program. picocli looks at every command it gets by reflection, which
   * takes longer than most answers: when the first argument names a command, it gets only that one.
   */
  void addTo(CommandLine program, CliContext around, Databases databases, String[] arguments) {
    commands.forEach((name, command) -> {
      if (arguments.length == 0
          || !commands.containsKey(arguments[0])
          || arguments[0].equals(name)) {
        program.addSubcommand(name, command.apply(around, databases));
      }
    });
    explained(program);
  }

  /** Every command takes {@code --help}. */
  private static void explained(CommandLine command) {
    command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
    HelpPage.layOut(command);
    command.getSubcommands().values().forEach(Commands::explained);
  }
}
